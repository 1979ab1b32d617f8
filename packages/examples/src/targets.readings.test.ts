import { type MeasureOptions, measure, type Population, type TargetResult } from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { dongNai, phase1, phase2, shortly, targetIn } from '../test/dongNai.ts'
import { flips } from '../test/targets/readings.ts'
import { syntheticYears } from './committee.ts'

const interpretations = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8']
const phaseOf = (target: string): MeasureOptions => (target.startsWith('t2') ? phase2 : phase1)

describe('another reading', () => {
  it.each(flips)('changes %s by %s', (target, interpretation, population, chosen, otherwise) => {
    const options = phaseOf(target)
    expect(shortly(targetIn(population, target, options))).toBe(chosen)
    expect(shortly(targetIn(population, target, options, { [interpretation]: 1 }))).toBe(otherwise)
  })

  it('is tried of every target and every interpretation that it rests on', () => {
    const resting = [phase1, phase2].flatMap(({ on, phase }) =>
      dongNai(on)
        .targets.filter(({ phases }) => phases.includes(phase))
        .flatMap(({ id, interpretations: own }) => own.map((interpretation) => `${id} ${interpretation}`)),
    )
    const tried = flips.map(([target, interpretation]) => `${target} ${interpretation}`)
    // “không có” cấp ủy viên bị kỷ luật is the same unit by unit and for all: no population can tell the readings apart
    const indifferent = ['t2-9 i6']
    expect([...new Set(resting)].sort()).toEqual([...tried, ...indifferent].sort())
  })
})

describe('another reading over a synthetic committee', () => {
  const population: Population = { years: syntheticYears(2016, 1500) }

  const measuredWith = (options: MeasureOptions, readings: Readonly<Record<string, number>>): Map<string, string> => {
    const ruleset = dongNai(options.on, readings)
    // what a result says of itself is not what was measured
    const told = ({ status, value, of, among, units, unplaced }: TargetResult): string =>
      JSON.stringify([status, value, of, among, units, unplaced])
    return new Map(measure(ruleset, population, options).map((result) => [result.target, told(result)]))
  }

  const cases = [phase1, phase2].flatMap((options) =>
    interpretations.map((interpretation) => [options.phase, interpretation, options] as const),
  )

  it.each(cases)('in %s changes nothing by %s but targets that rest on it', (_, interpretation, options) => {
    const resting = dongNai(options.on).targets.filter((target) => target.interpretations.includes(interpretation))
    const chosen = measuredWith(options, {})
    const other = measuredWith(options, { [interpretation]: 1 })
    const changed = [...chosen.keys()].filter((target) => chosen.get(target) !== other.get(target))
    expect(resting.map(({ id }) => id)).toEqual(expect.arrayContaining(changed))
  })
})
