import { agreeOnDay, formatPartialDay } from '@neuguong/core'
import { raise } from '../finding.ts'
import { citedIn, restsOn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'

/**
 * The day of a citation against the registered one.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '37-QĐ/TW', issuedOn: '2021-10-26' }],
 * })
 * referenceDateRule.check(report, standardContext).map(({ code }) => code) // => ['reference-date']
 * ```
 */
export const referenceDateRule: ReportRule = {
  id: 'reference-date',
  check: (report, context) =>
    citedIn(report, context).flatMap(({ reference, name, document }) => {
      const { issuedOn, id, cite } = reference
      if (!document?.issuedOn || issuedOn === undefined || agreeOnDay(document.issuedOn, issuedOn)) return []
      const params = {
        cited: name,
        issuedOn: formatPartialDay(issuedOn),
        registered: formatPartialDay(document.issuedOn),
      }
      return [raise('reference-date', 'wrong', { about: id, cite, rests: restsOn(document) }, params)]
    }),
}
