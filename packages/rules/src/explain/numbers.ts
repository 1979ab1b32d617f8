import {
  compareRatio,
  decimalRatio,
  decimalsOf,
  formatNumber,
  type Lang,
  parseRatioText,
  type Ratio,
  ratio,
  roundRatio,
} from '@neuguong/core'

/** Decimals that are printed in full, and at least of a number that has more. */
const [fullDecimals, fewDecimals] = [9, 2]

/** Whether a number, rounded, stands to a limit as it does itself, be the limit written in full or rounded alike. */
function standsAlike(value: Ratio, decimals: number, limit: Ratio): boolean {
  const stands = compareRatio(value, limit)
  const rounded = roundRatio(value, decimals)
  return (
    compareRatio(rounded, limit) === stands &&
    ((decimalsOf(limit) ?? Infinity) <= fullDecimals || compareRatio(rounded, roundRatio(limit, decimals)) === stands)
  )
}

/** Two decimals, and as many more as it takes that a rounded number stands to each limit as it was decided: 84,996 is not 85,00. */
export function tellingDecimals(value: Ratio, limits: readonly Ratio[]): number {
  // What equals a limit is rounded as that is: no number of decimals of two thirds is two thirds.
  const others = limits.filter((limit) => compareRatio(value, limit) !== 0)
  const all = decimalsOf(value) ?? Infinity
  let decimals = fewDecimals
  while (decimals < all && !others.every((limit) => standsAlike(value, decimals, limit))) decimals++
  return decimals
}

/** Decimals with which a computed number is shown: all of them where they are few, else as many as it takes to tell it from the limits. */
function shownDecimals(value: Ratio, limits: readonly Ratio[]): number {
  const all = decimalsOf(value)
  return all !== undefined && all <= fullDecimals ? all : tellingDecimals(value, limits)
}

/** The language in which a number is told. */
interface Told {
  readonly lang: Lang
}

/** Swaps the decimal comma and the dots of thousands for the signs of the language. */
export const localised = ({ lang }: Told, figure: string): string =>
  lang === 'vi' ? figure : figure.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))

/** What is not nought is not shown as nought. */
const zero = ratio(0)

const exactValue = (value: number | string): Ratio =>
  (typeof value === 'number' ? decimalRatio(value) : parseRatioText(value)) ?? ratio(0)

/**
 * A number as people write it in the language, never as one that was decided otherwise: `89,996` is not `90`.
 *
 * @param value - a number that was written, which is shown in full, or exact text of one that was computed, such as `2/3`
 * @param limits - what it was compared with
 */
export function numberText({ lang }: Told, value: number | string, limits: readonly (number | string)[] = []): string {
  const exact = exactValue(value)
  const written = typeof value === 'number' ? decimalsOf(exact) : undefined
  return localised(
    { lang },
    formatNumber(exact, { decimals: written ?? shownDecimals(exact, [zero, ...limits.map(exactValue)]) }),
  )
}
