import type { PaperFindings } from '../../report/finding.papers.ts'
import type { SentencesOf } from './auditWords.ts'

const fields = { number: 'a number', issuer: 'an issuer', issuedOn: 'a full date', title: 'a title' } as const

/** Sentences of findings about days, documents, terms, names and headings, in English. */
export const auditPapersEn: SentencesOf<PaperFindings> = {
  'planned-before-issue': ({ label, when, issuedOn }) => ({
    message: `“${label}” is planned for “${when}”, before the paper was issued (${issuedOn})`,
    suggestion: 'Report it as done, or correct the day',
  }),
  'reviewed-not-over': ({ label, until, on }) => ({
    message: `“${label}” (until ${until}) is reviewed on ${on}, before it was over`,
    suggestion: `Say up to which day the figures go, ${on} at the latest`,
  }),
  'cited-after-issue': ({ document, issuedOn, on }) => ({
    message: `Cites ${document} of ${issuedOn}, later than this paper (${on})`,
    suggestion: 'Check both days',
  }),
  'cited-after-session': ({ document, issuedOn, on }) => ({
    message: `Cites ${document} of ${issuedOn}: before this paper was issued, but after the session that adopted it (${on})`,
    suggestion: 'Say what was added after the session',
  }),
  'duration-short': ({ stated, from, reached, latest }) => ({
    message: `“${stated}” since ${from} is true from ${reached} on, but the paper is of ${latest} at the latest`,
    suggestion: 'Give months, or say “gần” before the years',
  }),
  'duration-open': ({ stated, from, reached, earliest, latest }) => ({
    message: `“${stated}” since ${from} is true from ${reached} on, while the day of the paper is blank (between ${earliest} and ${latest})`,
    suggestion: 'Give the full date of the paper, and say the length in one way',
  }),
  'duration-long': ({ stated, from, passed, earliest }) => ({
    message: `“${stated}” since ${from} is no longer true from ${passed} on, but the paper is of ${earliest} at the earliest`,
    suggestion: 'Count the years again',
  }),
  'reference-kind': ({ kind, symbol, kinds }) => ({
    message: `Called “${kind}”, but the symbol “${symbol}” is of a ${kinds.join(' or ')}`,
    suggestion: 'Check the original, and correct the kind or the symbol',
  }),
  'reference-number': ({ cited, registered, issuedOn }) => ({
    message: `The number “${cited}” does not fit: the paper${issuedOn === undefined ? '' : ` of ${issuedOn}`} is ${registered}`,
    suggestion: `“${registered}”`,
  }),
  'reference-sequence': ({ cited, issuedOn, other, otherIssuedOn, term }) => ({
    message: `The number “${cited}” of ${issuedOn} is out of order: in the term ${term}, ${other} is of ${otherIssuedOn}`,
    suggestion: 'Check number and day against the original',
  }),
  'reference-date': ({ cited, issuedOn, registered }) => ({
    message: `Cites ${cited} of ${issuedOn}, but it was issued on ${registered}`,
    suggestion: `“ngày ${registered}”`,
  }),
  'reference-issuer': ({ cited, issuer, registered }) => ({
    message: `Says that “${issuer}” issued ${cited}, but ${registered} did`,
    suggestion: `“của ${registered}”`,
  }),
  'reference-title-of-another': ({ cited, title, owner, registered }) => ({
    message: `Cites ${cited} by the title “${title}”, which is that of ${owner}`,
    ...(registered !== undefined && { suggestion: registered }),
  }),
  'reference-titles': ({ cited, title, others }) => ({
    message: `One paper, ${cited}, has two titles: here “${title}”, elsewhere ${others.map((other) => `“${other}”`).join(', ')}`,
    suggestion: 'Check the original, and use one title',
  }),
  'reference-spelling': ({ spellings, official }) => ({
    message: `One symbol is spelt in ${spellings.length} ways: ${spellings.map((each) => `“${each}”`).join(', ')}`,
    suggestion: `“${official}” everywhere`,
  }),
  'term-misspelt': ({ term, suggestions }) => ({
    message: `“${term}” is no set term`,
    suggestion: suggestions.map((each) => `“${each}”`).join(' or '),
  }),
  'place-name': ({ name, from, to }) => ({
    message: `The name “${name}” was not in use at that time${from === undefined ? '' : `, only from ${from}`}${to === undefined ? '' : `, only until ${to}`}`,
    suggestion: 'Use the name of the time that is reported on',
  }),
  uncovered: ({ contents, document }) => ({
    message: `No heading reports on ${contents.map((each) => `“${each}”`).join(', ')}, a content of ${document}`,
    suggestion: 'Add a heading, or say where this is reported',
  }),
  'identity-incomplete': ({ missing }) => ({
    message: `The paper has not got ${missing.map((each) => fields[each]).join(', ')}`,
    suggestion: 'Complete it before it is issued',
  }),
}
