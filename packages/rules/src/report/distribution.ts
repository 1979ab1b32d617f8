import { type Ratio, type Report, ratio } from '@neuguong/core'
import { type FigureRead, readFigure, sumFigures } from './figure.ts'
import type { Figured } from './finding.figures.ts'
import { canMakeUp, type Rounding } from './rounding.ts'
import { type StatementOf, statementsOf } from './rule.ts'

/** A part of a distribution with its figure read. */
export interface Part extends Figured {
  readonly read: FigureRead
}

/** A distribution with all its figures read. */
export interface Distribution {
  readonly statement: StatementOf<'distribution'>
  readonly parts: readonly Part[]
  readonly decimals: number
}

/** The whole of percent figures. */
export const whole: Ratio = ratio(100)

/**
 * A distribution read; `undefined` when one of its figures is no number.
 *
 * @example
 * ```ts
 * readDistribution({ kind: 'distribution', id: 'x', label: 'x', unit: 'percent', cite: 'I', authority: 'official',
 *   parts: [{ label: 'Đạt', value: '99,5%' }, { label: 'Không', value: '0,5%' }] })?.decimals // => 1
 * ```
 */
export function readDistribution(statement: StatementOf<'distribution'>): Distribution | undefined {
  const parts = statement.parts.flatMap(({ label, value }) => {
    const read = readFigure(value)
    return read ? [{ label, value, read }] : []
  })
  if (parts.length < statement.parts.length) return undefined
  return { statement, parts, decimals: statement.precision ?? sumFigures(parts.map(({ read }) => read)).decimals }
}

/** Every distribution of a report whose figures can be read. */
export const distributionsOf = (report: Report): Distribution[] =>
  statementsOf(report, 'distribution').flatMap((statement) => readDistribution(statement) ?? [])

/** The sum of parts, exactly. */
export const sumOf = (parts: readonly Part[]): Ratio => sumFigures(parts.map(({ read }) => read)).value

/** Whether parts can make up the whole when each was cut so. */
export const isWhole = (parts: readonly Part[], decimals: number, rounding: Rounding): boolean =>
  canMakeUp(sumOf(parts), { whole, count: parts.length, decimals, rounding })

/** The other distributions of the same series. */
export const siblingsOf = ({ statement }: Distribution, all: readonly Distribution[]): Distribution[] =>
  all.filter(
    (other) =>
      other.statement !== statement && statement.series !== undefined && other.statement.series === statement.series,
  )
