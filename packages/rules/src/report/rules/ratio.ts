import { formatNumber, type Ratio } from '@neuguong/core'
import { type FigureRead, percentOf, percentText, readFigure } from '../figure.ts'
import type { Repair } from '../finding.figures.ts'
import { raise } from '../finding.ts'
import { oneDigitAway } from '../repair.ts'
import { cutsTo } from '../rounding.ts'
import { type ReportRule, type StatementOf, statementsOf } from '../rule.ts'

interface Stated {
  readonly share: FigureRead
  readonly of: FigureRead
  readonly among: FigureRead
  readonly decimals: number
}

function read({ value, of = '', among = '', precision }: StatementOf<'share'>): Stated | undefined {
  const [share, top, bottom] = [readFigure(value), readFigure(of), readFigure(among)]
  return share && top && bottom && { share, of: top, among: bottom, decimals: precision ?? share.decimals }
}

/** Figures one digit away from the numerator or the denominator with which the stated share would be right. */
function repairs({ share, of, among, decimals }: Stated): Repair[] {
  const restores = (top: Ratio | undefined, bottom: Ratio | undefined): boolean => {
    const exact = top && bottom && percentOf(top, bottom)
    return exact !== undefined && cutsTo(exact, share.value, decimals, 'half-up')
  }
  const tops = oneDigitAway(of.digits).filter((to) => restores(readFigure(to)?.value, among.value))
  const bottoms = oneDigitAway(among.digits).filter((to) => restores(of.value, readFigure(to)?.value))
  return [
    ...tops.map((to) => ({ figure: 'numerator', from: of.digits, to }) as const),
    ...bottoms.map((to) => ({ figure: 'denominator', from: among.digits, to }) as const),
  ]
}

/**
 * A share against its numerator and denominator: rounded, else cut off, else wrong.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'share', label: 'A', unit: 'percent', value: '66,5%', of: '2', among: '3', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * ratioRule.check(report, standardContext).map(({ code }) => code) // => ['ratio-differs']
 * ```
 */
export const ratioRule: ReportRule = {
  id: 'ratio',
  check: (report) =>
    statementsOf(report, 'share').flatMap((statement) => {
      const stated = read(statement)
      const exact = stated && percentOf(stated.of.value, stated.among.value)
      if (!exact || cutsTo(exact, stated.share.value, stated.decimals, statement.rounding ?? 'half-up')) return []
      const standing = { about: statement.id, cite: statement.cite }
      const recomputed = percentText(exact, stated.decimals)
      const figures = { stated: statement.value, of: stated.of.digits, among: stated.among.digits, recomputed }
      if (cutsTo(exact, stated.share.value, stated.decimals, 'truncated'))
        return [raise('ratio-truncated', 'suspect', standing, figures)]
      const more = formatNumber(exact, { decimals: stated.decimals + 2 })
      return [raise('ratio-differs', 'wrong', standing, { ...figures, exact: more, repairs: repairs(stated) })]
    }),
}
