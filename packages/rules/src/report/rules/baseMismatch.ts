import { compareRatio } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { raise } from '../finding.ts'
import { type ReportRule, statementIn, statementsOf } from '../rule.ts'

/**
 * A denominator beside the count of the people that it is of: where they differ, the rate over these is not known.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'count', label: 'A', unit: 'percent', value: '120', cite: 'I', authority: 'illustrative' },
 *     { kind: 'share', label: 'A', unit: 'percent', id: 'b', value: '50%', among: '118', population: 'a',
 *       cite: 'I', authority: 'illustrative' },
 *   ],
 * })
 * baseMismatchRule.check(report, standardContext).map(({ code }) => code) // => ['base-mismatch']
 * ```
 */
export const baseMismatchRule: ReportRule = {
  id: 'base-mismatch',
  check: (report) =>
    statementsOf(report, 'share').flatMap(({ id, cite, among, base, population }) => {
      const count = statementIn(report, 'count', population)
      const [bottom, all] = [readFigure(among ?? ''), readFigure(count?.value ?? '')]
      if (!count || !bottom || !all || compareRatio(bottom.value, all.value) === 0) return []
      const params = { among: bottom.digits, population: all.digits, base, label: count.label }
      return [raise('base-mismatch', 'not-computable', { about: [id, count.id], cite }, params)]
    }),
}
