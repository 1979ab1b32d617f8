import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { anyMember, completeMember, regulation, rulesetOf } from '../../test/random.ts'
import { admitter } from './admit.ts'
import type { Value } from './compare.ts'
import { anyNumber, clampOf, extremeOf, type Interval, isInterval, point, ratioOf, sumOf } from './interval.ts'
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
            expect(wide.low <= narrow.low && narrow.high <= wide.high).toBe(true)
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
        for (const { id } of rests) expect(withDerived(ruleset, admitter(ruleset)(facts))[id]).toBeTypeOf('number')
    }
  })
})

const of = (low: number, high = low): Interval => ({ low, high })

describe('the arithmetic of intervals', () => {
  test.each<[string, Interval, Interval]>([
    [
      'a sum',
      sumOf([
        { weight: 1, of: of(1, 2) },
        { weight: 1, of: of(10) },
      ]),
      of(11, 12),
    ],
    ['a negative weight turns its interval', sumOf([{ weight: -2, of: of(1, 3) }]), of(-6, -2)],
    ['weight nought forgets even what has no bound', sumOf([{ weight: 0, of: anyNumber }]), of(0)],
    ['nothing summed', sumOf([]), of(0)],
    [
      'ends that overflow against each other',
      sumOf([
        { weight: 10, of: of(1e308) },
        { weight: -10, of: of(1e308) },
      ]),
      anyNumber,
    ],
    ['the least', extremeOf(Math.min, [of(1, 9), of(3, 4)]), of(1, 4)],
    ['the greatest', extremeOf(Math.max, [of(1, 9), of(3, 4)]), of(3, 9)],
    ['a clamp', clampOf(anyNumber, 0, 5), of(0, 5)],
    ['a clamp of what lies outside', clampOf(of(7, 9), 0, 5), of(5)],
    ['a quotient', ratioOf(of(1, 2), of(4, 8)), of(0.125, 0.5)],
    ['a quotient of negatives', ratioOf(of(-2, 1), of(-4, -2)), of(-0.5, 1)],
    ['a divisor that may be zero', ratioOf(of(1), of(0, 5)), anyNumber],
    ['a divisor that is zero', ratioOf(of(0), of(0)), anyNumber],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
