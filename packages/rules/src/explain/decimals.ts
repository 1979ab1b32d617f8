import { compareRatio, decimalsOf, type Ratio, roundRatio } from '@neuguong/core'

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
  let decimals = fewDecimals
  while (!others.every((limit) => standsAlike(value, decimals, limit))) decimals++
  return decimals
}

/** Decimals with which a computed number is shown: all of them where they are few, else as many as it takes to tell it from the limits. */
export function shownDecimals(value: Ratio, limits: readonly Ratio[]): number {
  const all = decimalsOf(value)
  return all !== undefined && all <= fullDecimals ? all : tellingDecimals(value, limits)
}
