import { multiplyRatio, parseRatioText, type Ratio, ratio, ratioText, roundRatio } from '@neuguong/core'
import { type FactOf, gridOf, stepOf } from '@neuguong/rules'
import type { Cell } from './cell.ts'

/** How many digits are written behind the point. */
const decimalsIn = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0)

/** How a decimal stands in its cell, where that is not the value itself. */
export interface CellForm {
  /** What it is to be multiplied by. */
  readonly factor?: Ratio
  /** The text of the cell. */
  readonly found?: string
}

const one = ratio(1)

/**
 * What a decimal that somebody wrote says as a value of a number fact. It is read digit by digit: with more decimals than the regulation says
 * there are it is none, even where its double would be one; where the regulation does not say, what lies beyond the last place is rounded.
 *
 * @param digits - a decimal in full, with a point: `-12.50`
 */
export function decimalCell(id: string, fact: FactOf, digits: string, { factor = one, found }: CellForm = {}): Cell {
  const { decimals, declared } = gridOf(fact)
  const isOne = factor.n === factor.d
  // The nearest double of so few decimals is the double of the value.
  if (isOne && decimalsIn(digits) <= decimals) return { value: Number(digits) }
  const exact = multiplyRatio(parseRatioText(digits) ?? ratio(0), factor)
  const near = roundRatio(exact, decimals)
  const value = Number(ratioText(near))
  if (near.n === exact.n && near.d === exact.d) return { value }
  if (!declared) return { value, rounded: true }
  return { problem: { code: 'fact-more-decimals', params: { fact: id, found: found ?? ratioText(exact), decimals } } }
}

/** Whether a number has digits beyond the last place that counts, which are rounded where the regulation does not say how many there are. */
export function hasDust(fact: FactOf, value: number): boolean {
  const grid = gridOf(fact)
  const step = grid.declared ? undefined : stepOf(grid, value)
  return step !== undefined && step / grid.power !== value
}
