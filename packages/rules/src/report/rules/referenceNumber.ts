import { formatPartialDay, parseSymbol, symbolKey } from '@neuguong/core'
import { raise } from '../finding.ts'
import { citedIn, restsOn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'

/**
 * The number against the registered document of that day, kind and body.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '36-QĐ/TW', issuedOn: '2021-10-25' }],
 * })
 * referenceNumberRule.check(report, standardContext).map(({ code }) => code) // => ['reference-number']
 * ```
 */
export const referenceNumberRule: ReportRule = {
  id: 'reference-number',
  check: (report, context) =>
    citedIn(report, context).flatMap(({ reference, name, symbol, document }) => {
      const registered = parseSymbol(document?.number ?? '')
      if (!document?.number || !symbol?.number || !registered || symbolKey(symbol) === symbolKey(registered)) return []
      const issuedOn = document.issuedOn === undefined ? undefined : formatPartialDay(document.issuedOn)
      const standing = { about: reference.id, cite: reference.cite, rests: restsOn(document) }
      return [raise('reference-number', 'wrong', standing, { cited: name, registered: document.number, issuedOn })]
    }),
}
