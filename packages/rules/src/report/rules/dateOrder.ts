import { firstDayOf, formatDay, formatPartialDay, lastDayOf, type Report } from '@neuguong/core'
import { type ReportFinding, raise } from '../finding.ts'
import { type ReportRule, statementsOf } from '../rule.ts'
import { issueReach } from '../when.ts'

const lastDay = ({ from, to = from }: { from: string; to?: string | undefined }): string => lastDayOf(to)

/** What a paper plans lies after the paper. */
function planned(report: Report): ReportFinding[] {
  const issued = report.document.issuedOn
  if (issued === undefined) return []
  return statementsOf(report, 'date')
    .filter((statement) => statement.role === 'planned' && lastDay(statement) < firstDayOf(issued))
    .map(({ id, cite, label, value }) => {
      const params = { label, when: value, issuedOn: formatPartialDay(issued) }
      return raise('planned-before-issue', 'suspect', { about: id, cite }, params)
    })
}

/** What a session reviews is over by then. */
function reviewed(report: Report): ReportFinding[] {
  const on = report.sessionOn ?? issueReach(report)?.latest
  if (on === undefined) return []
  return statementsOf(report, 'date')
    .filter((statement) => statement.role === 'reviewed' && lastDay(statement) > on)
    .map((statement) => {
      const params = { label: statement.value, until: formatDay(lastDay(statement)), on: formatDay(on) }
      return raise('reviewed-not-over', 'suspect', { about: statement.id, cite: statement.cite }, params)
    })
}

/** What a paper cites is older than the paper; what is younger than the session was put in after it. */
function cited({ references, document, sessionOn }: Report): ReportFinding[] {
  const latest = document.issuedOn === undefined ? undefined : lastDayOf(document.issuedOn)
  return references.flatMap(({ id, cite, issuedOn, number, text }) => {
    if (issuedOn === undefined) return []
    const standing = { about: id, cite }
    const named = { document: number ?? text ?? id, issuedOn: formatPartialDay(issuedOn) }
    if (latest !== undefined && firstDayOf(issuedOn) > latest)
      return [raise('cited-after-issue', 'wrong', standing, { ...named, on: formatDay(latest) })]
    if (sessionOn !== undefined && firstDayOf(issuedOn) > sessionOn)
      return [raise('cited-after-session', 'suspect', standing, { ...named, on: formatDay(sessionOn) })]
    return []
  })
}

/**
 * The order of days: planned after issue, reviewed before the session, cited before both.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   sessionOn: '2024-01-05', statements: [
 *     { id: 'a', kind: 'date', label: 'A', value: 'năm 2024', role: 'reviewed', from: '2024', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * dateOrderRule.check(report, standardContext).map(({ code }) => code) // => ['reviewed-not-over']
 * ```
 */
export const dateOrderRule: ReportRule = {
  id: 'date-order',
  check: (report) => [...planned(report), ...reviewed(report), ...cited(report)],
}
