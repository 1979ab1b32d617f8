import type { Report } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { type ReportFinding, raise } from '../finding.ts'
import { type ReportRule, statementIn, statementsOf } from '../rule.ts'

/** The difference of two shares is in percentage points; a percent sign says something else. */
const pointsAsPercent = (report: Report): ReportFinding[] =>
  statementsOf(report, 'change').flatMap(({ id, cite, value, of }) => {
    const figure = readFigure(value)
    if (!figure?.percent || !statementIn(report, 'share', of)) return []
    const suggested = `${figure.digits} điểm phần trăm`
    return [raise('points-as-percent', 'suspect', { about: id, cite }, { stated: value, suggested })]
  })

/** A part without the sign that the other parts have. */
const missingSign = (report: Report): ReportFinding[] =>
  statementsOf(report, 'distribution').flatMap(({ id, cite, parts }) => {
    const signed = parts.filter(({ value }) => readFigure(value)?.percent)
    if (signed.length === 0) return []
    return parts.flatMap(({ label, value }) => {
      const figure = readFigure(value)
      if (!figure || figure.percent) return []
      const params = { stated: value, suggested: `${figure.digits}%`, label }
      return [raise('percent-sign-missing', 'suspect', { about: id, cite }, params)]
    })
  })

/**
 * Units as they are written.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'share', label: 'A', unit: 'percent', value: '45%', cite: 'I', authority: 'illustrative' },
 *     { kind: 'change', label: 'A', unit: 'percent', id: 'c', value: '5%', direction: 'up', of: 'a', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * unitWordsRule.check(report, standardContext).map(({ code }) => code) // => ['points-as-percent']
 * ```
 */
export const unitWordsRule: ReportRule = {
  id: 'unit',
  check: (report) => [...pointsAsPercent(report), ...missingSign(report)],
}
