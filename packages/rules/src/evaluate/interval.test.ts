import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { anyMember, completeMember, regulation, rulesetOf } from '../../test/random.ts'
import { admitter } from './admit.ts'
import type { Value } from './compare.ts'
import { compareExact, exactOf } from './exact.ts'
import {
  anyNumber,
  clampOf,
  greatestOf,
  type Interval,
  isInterval,
  isSettled,
  leastOf,
  point,
  ratioOf,
  shownInterval,
  sumOf,
} from './interval.ts'
import { withDerived } from './values.ts'

const asInterval = (value: Value): Interval => (isInterval(value) ? value : point(Number(value)))

describe(`the interval of a derived number (seed ${seed})`, () => {
  test('contains its value for every completion of the missing facts', () => {
    for (const file of fc.sample(regulation, { numRuns: 400, seed })) {
      const ruleset = rulesetOf(file)
      const completions = fc.sample(completeMember, { numRuns: 8, seed }).map((facts) => admitter(ruleset)(facts))
      for (const facts of fc.sample(anyMember, { numRuns: 20, seed })) {
        const known = admitter(ruleset)(facts)
        const open = withDerived(ruleset, known)
        for (const completion of completions) {
          const closed = withDerived(ruleset, { ...completion, ...known })
          for (const id of Object.keys(ruleset.derived)) {
            const [wide, narrow] = [asInterval(open[id]), asInterval(closed[id])]
            expect(compareExact(wide.low, narrow.low) <= 0 && compareExact(narrow.high, wide.high) <= 0).toBe(true)
          }
        }
      }
    }
  })

  test('is a point when nothing is missing, unless something is divided by zero', () => {
    for (const file of fc.sample(regulation, { numRuns: 400, seed })) {
      const ruleset = rulesetOf(file)
      const rests = Object.values(ruleset.derived)
      if (rests.some(({ formula }) => formula.kind === 'ratio')) continue
      for (const facts of fc.sample(completeMember, { numRuns: 10, seed }))
        for (const { id } of rests)
          expect(isSettled(withDerived(ruleset, admitter(ruleset)(facts))[id] as Interval)).toBe(true)
    }
  })
})

const of = (low: number, high = low): Interval => ({ low: exactOf(low), high: exactOf(high) })
const times = (weight: number, of: Interval) => ({ weight: exactOf(weight), of })

describe('the arithmetic of intervals', () => {
  test.each<[string, Interval, ReturnType<typeof shownInterval>]>([
    ['a sum', sumOf([times(1, of(1, 2)), times(1, of(10))]), { low: '11', high: '12' }],
    ['a sum of decimals', sumOf([times(1, of(10.6)), times(1, of(69.6)), times(1, of(9.8))]), '90'],
    ['a weighted sum', sumOf([times(0.2, of(1.3)), times(0.3, of(9.3)), times(0.5, of(9.7))]), '7.9'],
    ['a negative weight turns its interval', sumOf([times(-2, of(1, 3))]), { low: '-6', high: '-2' }],
    ['weight nought forgets even what has no bound', sumOf([times(0, anyNumber)]), '0'],
    ['nothing summed', sumOf([]), '0'],
    ['numbers beyond those of a double', sumOf([times(10, of(1e308)), times(-10, of(1e308))]), '0'],
    ['the least', leastOf([of(1, 9), of(3, 4)]), { low: '1', high: '4' }],
    ['the greatest', greatestOf([of(1, 9), of(3, 4)]), { low: '3', high: '9' }],
    ['a clamp', clampOf(anyNumber, exactOf(0), exactOf(5)), { low: '0', high: '5' }],
    ['a clamp of what lies outside', clampOf(of(7, 9), exactOf(0), exactOf(5)), '5'],
    ['a quotient', ratioOf(of(1, 2), of(4, 8)), { low: '0.125', high: '0.5' }],
    ['a quotient that has no last decimal', ratioOf(of(2), of(3)), '2/3'],
    ['a quotient of negatives', ratioOf(of(-2, 1), of(-4, -2)), { low: '-0.5', high: '1' }],
    [
      'a quotient of what has no end',
      ratioOf(of(1), { low: exactOf(2), high: anyNumber.high }),
      { low: '0', high: '0.5' },
    ],
    ['a divisor that may be zero', ratioOf(of(1), of(0, 5)), { low: null, high: null }],
    ['a divisor that is zero', ratioOf(of(0), of(0)), { low: null, high: null }],
  ])('%s', (_, found, expected) => {
    expect(shownInterval(found)).toEqual(expected)
  })
})
