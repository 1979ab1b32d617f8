import { describe, expect, it } from 'vitest'
import { dongNai, phase2, shortly, targetIn } from '../test/dongNai.ts'
import { everyYear } from '../test/targets/phase1.ts'
import { discipline } from '../test/targets/phase2.discipline.ts'
import { registrations, tiers } from '../test/targets/phase2.ts'

const cases = { ...everyYear, ...registrations, ...tiers, ...discipline }

describe.each(Object.entries(cases))('target %s of phase 2', (target, rows) => {
  it.each(rows)('with %s', (_, population, expected) => {
    expect(shortly(targetIn(population, target, phase2))).toBe(expected)
  })
})

describe('the targets of phase 2', () => {
  it('are all tested here', () => {
    const targets = dongNai(phase2.on).targets.filter(({ phases }) => phases.includes(phase2.phase))
    expect(targets.map(({ id }) => id)).toEqual(Object.keys(cases))
  })
})
