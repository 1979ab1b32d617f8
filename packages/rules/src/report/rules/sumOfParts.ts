import { compareRatio, formatNumber } from '@neuguong/core'
import { type FigureRead, readFigure, sumFigures } from '../figure.ts'
import type { Repair } from '../finding.figures.ts'
import { raise } from '../finding.ts'
import { oneDigitAway } from '../repair.ts'
import { type ReportRule, type StatementOf, statementsOf } from '../rule.ts'

const makesUp = (parts: readonly FigureRead[], total: FigureRead | undefined): boolean =>
  total !== undefined && compareRatio(sumFigures(parts).value, total.value) === 0

function repairs({ parts = [] }: StatementOf<'count'>, figures: readonly FigureRead[], total: FigureRead): Repair[] {
  const totals = oneDigitAway(total.digits).filter((to) => makesUp(figures, readFigure(to)))
  const ofParts = figures.flatMap((figure, at) =>
    oneDigitAway(figure.digits)
      .filter((to) => makesUp(figures.with(at, readFigure(to) ?? figure), total))
      .map((to) => ({ figure: { part: parts[at]?.label ?? '' }, from: figure.digits, to })),
  )
  return [...totals.map((to) => ({ figure: 'value' as const, from: total.digits, to })), ...ofParts]
}

/**
 * A count against the parts that it is said to consist of.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'count', label: 'A', unit: 'percent', value: '12', parts: [{ label: '1', value: '5' },
 *       { label: '2', value: '6' }], cite: 'I', authority: 'illustrative' },
 *   ],
 * })
 * sumOfPartsRule.check(report, standardContext).map(({ code }) => code) // => ['sum-differs']
 * ```
 */
export const sumOfPartsRule: ReportRule = {
  id: 'sum-of-parts',
  check: (report) =>
    statementsOf(report, 'count').flatMap((statement) => {
      const total = readFigure(statement.value)
      const parts = statement.parts?.flatMap(({ value }) => readFigure(value) ?? []) ?? []
      if (!total || parts.length === 0 || parts.length < (statement.parts?.length ?? 0)) return []
      if (makesUp(parts, total)) return []
      const { value, decimals } = sumFigures(parts)
      const params = {
        stated: statement.value,
        parts: parts.map(({ digits }) => digits),
        sum: formatNumber(value, { decimals }),
        repairs: repairs(statement, parts, total),
      }
      return [raise('sum-differs', 'wrong', { about: statement.id, cite: statement.cite }, params)]
    }),
}
