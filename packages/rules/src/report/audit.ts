import type { Report } from '@neuguong/core'
import { type AuditContext, standardContext } from './context.ts'
import type { ReportFinding } from './finding.ts'
import type { ReportRule } from './rule.ts'
import { reportRules } from './rules.ts'

/**
 * Recomputes a report and holds it against itself and against what is known: what is wrong, what is suspect, and what
 * cannot be computed from it. What is right raises nothing. It proposes; whether a paper is corrected, people decide.
 *
 * @param report - the report as data, read by `parseReport`
 * @param context - documents, terms and places to hold it against
 * @param rules - one rule of arithmetic each; give your own list to leave out or to add
 *
 * @example
 * ```ts
 * const share = { id: 'hoc-tap', kind: 'share', label: 'Tham gia học tập', unit: 'percent', cite: 'fn1', authority: 'official' }
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [{ ...share, value: '25,9%', of: '26', among: '102' }],
 * })
 * audit(report).map(({ code }) => code) // => ['ratio-differs', 'identity-incomplete']
 * ```
 */
export function audit(
  report: Report,
  context: AuditContext = standardContext,
  rules: readonly ReportRule[] = reportRules,
): readonly ReportFinding[] {
  const labels = new Map(report.statements.map(({ id, label }) => [id, label]))
  return rules.flatMap((rule) => rule.check(report, context)).map((finding) => named(finding, labels))
}

function named(finding: ReportFinding, labels: ReadonlyMap<string, string>): ReportFinding {
  const subject = labels.get(finding.about[0] ?? '')
  return subject === undefined ? finding : { ...finding, subject }
}
