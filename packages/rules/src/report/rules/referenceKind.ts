import { documentKinds, kindsOfCode, parseSymbol } from '@neuguong/core'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

/**
 * The kind that the words name against the code in the symbol.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', kind: 'chi-thi', number: '40-KH/TU' }],
 * })
 * referenceKindRule.check(report, standardContext).map(({ code }) => code) // => ['reference-kind']
 * ```
 */
export const referenceKindRule: ReportRule = {
  id: 'reference-kind',
  check: ({ references }) =>
    references.flatMap(({ id, cite, kind, number }) => {
      const symbol = parseSymbol(number ?? '')
      if (!kind || !number || !symbol) return []
      const kinds = kindsOfCode(symbol.code)
      if (kinds.includes(kind)) return []
      const params = {
        kind: documentKinds[kind].name,
        symbol: number,
        kinds: kinds.map((each) => documentKinds[each].name),
      }
      return [raise('reference-kind', 'wrong', { about: id, cite }, params)]
    }),
}
