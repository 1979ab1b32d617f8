import { compareRatio, ratio } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { raise } from '../finding.ts'
import { type ReportRule, statementsOf } from '../rule.ts'

/**
 * A number of things against the things that are then listed.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'list', label: 'A', value: '03 mức', items: ['tốt', 'khá'], cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * listLengthRule.check(report, standardContext).map(({ code }) => code) // => ['list-length']
 * ```
 */
export const listLengthRule: ReportRule = {
  id: 'list-length',
  check: (report) =>
    statementsOf(report, 'list').flatMap(({ id, cite, value, items }) => {
      const stated = readFigure(value)
      if (!stated || compareRatio(stated.value, ratio(items.length)) === 0) return []
      return [raise('list-length', 'wrong', { about: id, cite }, { stated: value, listed: String(items.length) })]
    }),
}
