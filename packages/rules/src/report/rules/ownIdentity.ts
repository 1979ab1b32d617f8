import { formatCitation, parseSymbol } from '@neuguong/core'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

/**
 * A paper needs a number, an issuer, a full date and a title to be told from others.
 *
 * @example
 * ```ts
 * const report = Report.parse({ id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' } })
 * ownIdentityRule.check(report, standardContext).map(({ code }) => code) // => ['identity-incomplete']
 * ```
 */
export const ownIdentityRule: ReportRule = {
  id: 'identity',
  check: ({ id, document }) => {
    const { number = '', issuedOn = '', title } = document
    const missing = new Set(document.missingFields ?? [])
    if (!parseSymbol(number)?.number) missing.add('number')
    if (issuedOn.length < 10) missing.add('issuedOn')
    if (title === undefined) missing.add('title')
    if (missing.size === 0) return []
    const cite = formatCitation(title ?? id, 'vi')
    return [raise('identity-incomplete', 'suspect', { about: id, cite }, { missing: [...missing] })]
  },
}
