import { tidyText } from '../text/space.ts'
import { countDecimals, formatNumber, parseNumber } from './number.ts'
import { compareRatio, multiplyRatio, type Ratio, ratio } from './ratio.ts'

/** A part of a whole as a text writes it: `85%` is 17/20 in percent form, `2/3` a fraction. */
export interface Share {
  /** The share itself, not its percent figure: 17/20 for `85%`. */
  readonly value: Ratio
  readonly form: 'percent' | 'fraction'
  /** Decimals of the percent figure as written; 0 for a fraction. */
  readonly decimals: number
}

function parsePercent(text: string): Share | undefined {
  const figure = /^(.+?) ?%$/.exec(text)?.[1]
  const value = figure === undefined ? undefined : parseNumber(figure)
  if (figure === undefined || value === undefined) return undefined
  return { value: multiplyRatio(value, ratio(1, 100)), form: 'percent', decimals: countDecimals(figure) }
}

function parseFraction(text: string): Share | undefined {
  const [, top = '', bottom = ''] = /^([\d.]+) ?\/ ?([\d.]+)$/.exec(text) ?? []
  const [n, d] = [parseNumber(top), parseNumber(bottom)]
  // A fraction above one is no share; `8/4` is rather a day.
  if (!n || !d || d.n === 0n || compareRatio(n, d) > 0) return undefined
  return { value: ratio(n.n, d.n), form: 'fraction', decimals: 0 }
}

/**
 * Reads a share: a percentage (`85%`, `0,60%`, `18,36 %`) or a fraction (`1/2`, `516/520`).
 *
 * The sign decides the unit, so `0,6` alone is refused: it could be 0.6 or 60 percent. A fraction above one is
 * refused too; a percentage above 100 is not.
 *
 * @returns the share and how it was written, or `undefined`.
 *
 * @example
 * ```ts
 * parseShare('0,60%') // => { value: { n: 3n, d: 500n }, form: 'percent', decimals: 2 }
 * parseShare('2/3') // => { value: { n: 2n, d: 3n }, form: 'fraction', decimals: 0 }
 * parseShare('0,6') // => undefined
 * ```
 */
export function parseShare(text: string): Share | undefined {
  const tidy = tidyText(text)
  return parsePercent(tidy) ?? parseFraction(tidy)
}

/**
 * Prints a share as a percentage with exactly so many decimals, rounded half away from zero.
 *
 * @example
 * ```ts
 * formatPercent(ratio(516, 520), 2) // => '99,23%'
 * formatPercent(ratio(17, 20), 0) // => '85%'
 * ```
 */
export function formatPercent(value: Ratio, decimals: number): string {
  return `${formatNumber(multiplyRatio(value, ratio(100)), { decimals })}%`
}
