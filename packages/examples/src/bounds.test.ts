import { compareRatio, parseRatioText, ratio } from '@neuguong/core'
import { type MeasureOptions, type MemberRow, measure, type TargetResult } from '@neuguong/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gappy, gappyMembers, knownMembers } from '../test/completions.ts'
import { dongNai, phase1, phase2 } from '../test/dongNai.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 1e9)
const rulesets = new Map([phase1, phase2].map(({ phase, on }) => [phase, dongNai(on)]))

/** The last year of a phase with the members in question, after years in which everybody is known. */
function measured(members: readonly MemberRow[], before: readonly MemberRow[], options: MeasureOptions) {
  const ruleset = rulesets.get(options.phase)
  if (!ruleset) throw new Error(options.phase)
  const last = Number(options.on.slice(0, 4))
  const years = [2016, 2017, 2018, 2019, 2020].filter((year) => year <= last)
  const data = years.map((year) => ({ year, opening: 20, members: year === last ? members : before }))
  return measure(ruleset, { years: data }, options)
}

const compare = (a: string, b: string): number =>
  compareRatio(parseRatioText(a) ?? ratio(0), parseRatioText(b) ?? ratio(0))
const atMost = (a: string | null, b: string | null): boolean => a === null || b === null || compare(a, b) <= 0

const reached = ({ status }: TargetResult): boolean => status === 'met' || status === 'vacuous'

/** Whether what is said with facts missing is true of one completion. */
function isTrueOf(said: TargetResult, complete: TargetResult): boolean {
  const inside = atMost(said.value.low, complete.value.low) && atMost(complete.value.high, said.value.high)
  const counted = (key: 'of' | 'among'): boolean =>
    !said[key] || !complete[key] || (said[key].low <= complete[key].low && complete[key].high <= said[key].high)
  const settled =
    said.status === 'unknown' ||
    (said.status === 'met' ? reached(complete) : said.status === complete.status || reached(said) === reached(complete))
  return inside && counted('of') && counted('among') && settled
}

const both = (population: Gappy, options: MeasureOptions, before: readonly MemberRow[]) => ({
  said: measured(population.members, before, options),
  complete: population.completions.map((members) => measured(members, before, options)),
})

describe(`bounds with missing facts (seed ${seed})`, () => {
  it.each([phase1, phase2])('hold every completion, and a settled target is settled for all: $phase', (options) => {
    const property = fc.property(gappyMembers(), knownMembers, (population, earlier) => {
      const { said, complete } = both(population, options, earlier)
      for (const results of complete)
        for (const [index, result] of said.entries()) {
          const other = results[index]
          if (other && !isTrueOf(result, other)) return expect(result).toEqual(other)
        }
      return true
    })
    fc.assert(property, { seed, numRuns: 150 })
  })

  it.each([
    ['t1-1', ['banDangKy', 'tinhTrangCongTac']],
    ['t1-7', ['capUyVien', 'kyLuat']],
  ])('are reached at both ends, and an open target can go either way: %s', (target, missing) => {
    const property = fc.property(gappyMembers(missing), knownMembers, (population, earlier) => {
      const { said, complete } = both(population, phase1, earlier)
      const index = said.findIndex((result) => result.target === target)
      const [result, others] = [said[index], complete.flatMap((results) => results[index] ?? [])]
      if (!result) throw new Error(target)
      const values = others.flatMap(({ value: { low } }) => (low ? [low] : [])).sort(compare)
      expect([values[0] ?? null, values.at(-1) ?? null]).toEqual([result.value.low, result.value.high])
      const ways = new Set(others.map(reached))
      expect(result.status === 'unknown').toBe(ways.size === 2)
    })
    fc.assert(property, { seed, numRuns: 300 })
  })
})
