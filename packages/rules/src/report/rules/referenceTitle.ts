import { documentKinds, type RegisteredDocument } from '@neuguong/core'
import type { AuditContext } from '../context.ts'
import { type ReportFinding, raise } from '../finding.ts'
import { byPaper, type Cited, citedIn, restsOn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'
import { compareTitles } from '../title.ts'

/** Another registered document that bears the title. */
function ownerOf(title: string, own: RegisteredDocument | undefined, { registry }: AuditContext) {
  return registry.documents.find(
    (document) => document !== own && document.title !== undefined && compareTitles(document.title, title) === 'same',
  )
}

const nameOf = ({ kind, number, id }: RegisteredDocument): string => `${documentKinds[kind].name} ${number ?? id}`

/** The titles that one citation is held against: the registered one, else those of the citations before it. */
function check(cited: Cited, before: readonly Cited[], context: AuditContext): ReportFinding[] {
  const { reference, document, name } = cited
  const { title, id, cite } = reference
  if (title === undefined) return []
  const own = document?.title
  const others = own === undefined ? before.flatMap((each) => each.reference.title ?? []) : [own]
  const differing = others.filter((other) => compareTitles(other, title) !== 'same')
  if (differing.length < others.length || others.length === 0) return []
  const owner = ownerOf(title, document, context)
  const rests = document && restsOn(document)
  if (owner) {
    const params = { cited: name, title, owner: nameOf(owner), registered: own }
    return [raise('reference-title-of-another', 'wrong', { about: id, cite, rests: restsOn(owner) ?? rests }, params)]
  }
  const exchanged = differing.some((other) => compareTitles(other, title) === 'other')
  const params = { cited: name, title, others: differing }
  return [raise('reference-titles', exchanged ? 'wrong' : 'suspect', { about: id, cite, rests }, params)]
}

/**
 * One paper has one title, and no other paper's.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '37-QĐ/TW', title: 'về các điều đảng viên không được làm' }],
 * })
 * referenceTitleRule.check(report, standardContext).map(({ code }) => code) // => ['reference-titles']
 * ```
 */
export const referenceTitleRule: ReportRule = {
  id: 'reference-title',
  check: (report, context) =>
    byPaper(citedIn(report, context)).flatMap((citations) =>
      citations.flatMap((cited, at) => check(cited, citations.slice(0, at), context)),
    ),
}
