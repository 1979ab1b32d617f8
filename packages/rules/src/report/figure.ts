import { countDecimals, formatNumber, parseNumber, type Ratio, ratio, tidyText } from '@neuguong/core'

/** A figure as a report writes it, read. A percent figure keeps its size: 99,36% is 99.36. */
export interface FigureRead {
  readonly value: Ratio
  readonly decimals: number
  readonly percent: boolean
  /** The digits alone, as written. */
  readonly digits: string
}

const figureForm = /^(?!\d+\s?\/)([-+\u2212]?[\d.]+(?:,\d+)?)\s?(%?)/u

/**
 * Reads the figure at the beginning of a text; words after it ("04 mức") are left.
 *
 * @returns the figure, or `undefined` when the text does not begin with a Vietnamese number.
 *
 * @example
 * ```ts
 * readFigure('18,36 %') // => { value: { n: 459n, d: 25n }, decimals: 2, percent: true, digits: '18,36' }
 * readFigure('04 mức')?.value // => { n: 4n, d: 1n }
 * readFigure('không rõ') // => undefined
 * ```
 */
export function readFigure(text: string): FigureRead | undefined {
  const [, digits = '', sign] = figureForm.exec(tidyText(text)) ?? []
  const value = parseNumber(digits)
  return value && { value, decimals: countDecimals(digits), percent: sign === '%', digits }
}

/**
 * The sum of figures, exactly; the decimals are the most that any of them is written with.
 *
 * @example
 * ```ts
 * sumFigures([{ value: ratio(1, 10), decimals: 1 }, { value: ratio(1, 100),
 *       decimals: 2 }]) // => { value: { n: 11n, d: 100n }, decimals: 2 }
 * ```
 */
export function sumFigures(figures: readonly Pick<FigureRead, 'value' | 'decimals'>[]): {
  value: Ratio
  decimals: number
} {
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals))
  const scale = 10n ** BigInt(decimals)
  const steps = figures.reduce((sum, { value }) => sum + (value.n * scale) / value.d, 0n)
  return { value: ratio(steps, scale), decimals }
}

/**
 * A recomputed percent figure with its sign.
 *
 * @example
 * ```ts
 * percentText(ratio(459, 25), 2) // => '18,36%'
 * ```
 */
export const percentText = (value: Ratio, decimals: number): string => `${formatNumber(value, { decimals })}%`

/**
 * `part` as percent of `whole`; `undefined` of nothing.
 *
 * @example
 * ```ts
 * percentOf(ratio(1), ratio(4)) // => { n: 25n, d: 1n }
 * ```
 */
export const percentOf = (part: Ratio, whole: Ratio): Ratio | undefined =>
  whole.n === 0n ? undefined : ratio(100n * part.n * whole.d, part.d * whole.n)

/**
 * A number without its sign.
 *
 * @example
 * ```ts
 * sizeOf(ratio(-1, 2)) // => { n: 1n, d: 2n }
 * ```
 */
export const sizeOf = ({ n, d }: Ratio): Ratio => ratio(n < 0n ? -n : n, d)
