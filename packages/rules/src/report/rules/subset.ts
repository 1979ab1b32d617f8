import { compareRatio } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { raise } from '../finding.ts'
import { type ReportRule, statementIn, statementsOf } from '../rule.ts'

/**
 * Some of a number are never more than the number.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'count', label: 'A', unit: 'percent', value: '10', cite: 'I', authority: 'illustrative' },
 *     { kind: 'count', label: 'A', unit: 'percent', id: 'b', value: '11', within: 'a', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * subsetRule.check(report, standardContext).map(({ code }) => code) // => ['part-exceeds-whole']
 * ```
 */
export const subsetRule: ReportRule = {
  id: 'subset',
  check: (report) =>
    statementsOf(report, 'count').flatMap(({ id, cite, label, value, within }) => {
      const whole = statementIn(report, 'count', within)
      const [part, all] = [readFigure(value), readFigure(whole?.value ?? '')]
      if (!whole || !part || !all || compareRatio(part.value, all.value) <= 0) return []
      const params = { part: value, whole: whole.value, label, wholeLabel: whole.label }
      return [raise('part-exceeds-whole', 'wrong', { about: [id, whole.id], cite }, params)]
    }),
}
