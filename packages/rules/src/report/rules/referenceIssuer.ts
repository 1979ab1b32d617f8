import { raise } from '../finding.ts'
import { citedIn, restsOn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'
import { sameIssuer } from '../title.ts'

/**
 * The issuer of a citation against the registered one, where that is sure.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '37-QĐ/TW', issuer: 'Bộ Chính trị' }],
 * })
 * referenceIssuerRule.check(report, standardContext).map(({ code }) => code) // => ['reference-issuer']
 * ```
 */
export const referenceIssuerRule: ReportRule = {
  id: 'reference-issuer',
  check: (report, context) =>
    citedIn(report, context).flatMap(({ reference, name, document }) => {
      const { issuer, id, cite } = reference
      if (!document || issuer === undefined || document.missingFields?.includes('issuer')) return []
      if (sameIssuer(issuer, document.issuer)) return []
      const params = { cited: name, issuer, registered: document.issuer }
      return [raise('reference-issuer', 'wrong', { about: id, cite, rests: restsOn(document) }, params)]
    }),
}
