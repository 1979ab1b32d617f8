import { formatCitation, type Lang } from '@neuguong/core'
import type { ReportFinding, Severity } from '../report/finding.ts'
import { type Block, type Explanation, fill, heading, line, type Mark, type Token, text } from './tokens.ts'
import { auditEn } from './words/audit.en.ts'
import { auditVi } from './words/audit.vi.ts'
import type { AuditSentence, AuditWords } from './words/auditWords.ts'

const catalogues: Readonly<Record<Lang, AuditWords>> = { vi: auditVi, en: auditEn }

/** From the gravest. */
const severities: readonly Severity[] = ['wrong', 'suspect', 'not-computable']
const marks: Readonly<Record<Severity, Mark>> = { wrong: 'no', suspect: 'unknown', 'not-computable': 'unknown' }

/**
 * What a finding about a report says in a language.
 *
 * @example
 * ```ts
 * const finding = raise('list-length', 'wrong', { about: 'muc', cite: '34-KL/TU, 5' }, { stated: '05 mức', listed: '4' })
 * sayReportFinding(finding, 'vi').message // => 'Báo cáo ghi “05 mức” nhưng liệt kê 4'
 * ```
 */
export function sayReportFinding(finding: ReportFinding, lang: Lang): AuditSentence {
  if (finding.code === 'own-words') return finding.params[lang]
  const sentences: Readonly<Record<string, unknown>> = { ...catalogues[lang].figures, ...catalogues[lang].papers }
  return (sentences[finding.code] as (params: ReportFinding['params']) => AuditSentence)(finding.params)
}

const citeToken = (cite: string, lang: Lang): Token => ({ kind: 'cite', cite, text: formatCitation(cite, lang) })

/** What the finding is about, unless its sentence names it already. */
const subjectOf = ({ subject }: ReportFinding, message: string): string =>
  subject === undefined || message.includes(subject) ? '' : `${subject}: `

function blocksOf(finding: ReportFinding, lang: Lang): Block[] {
  const words = catalogues[lang]
  const { message, details = [], suggestion } = sayReportFinding(finding, lang)
  const place = fill(words.place('{cite}'), { cite: citeToken(finding.cite, lang) })
  const below = [
    ...details,
    ...(suggestion === undefined ? [] : [words.suggestion(suggestion)]),
    ...(finding.rests ? [words.rests[finding.rests]] : []),
  ]
  return [
    line(0, [text(`${subjectOf(finding, message)}${message}`), ...place], marks[finding.severity]),
    ...below.map((each) => line(1, [text(each)])),
  ]
}

/**
 * Explains an audit: the findings by severity, each with its place, what it rests on and the wording suggested.
 *
 * @example
 * ```ts
 * explanationText(explainAudit([], 'vi')) // => 'Không phát hiện điểm nào'
 * ```
 */
export function explainAudit(findings: readonly ReportFinding[], lang: Lang): Explanation {
  const words = catalogues[lang]
  if (findings.length === 0) return { lang, blocks: [heading(text(words.nothing))] }
  const blocks = severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity)
    if (some.length === 0) return []
    const title = heading(text(`${words.severity[severity]} (${some.length})`))
    return [title, ...some.flatMap((finding) => blocksOf(finding, lang))]
  })
  return { lang, blocks: [...blocks, heading(text(words.proposal))] }
}
