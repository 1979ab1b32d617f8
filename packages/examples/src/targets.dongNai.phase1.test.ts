import { describe, expect, it } from 'vitest'
import {
  committee,
  dongNai,
  good,
  head,
  member,
  notExemplary,
  outstanding,
  phase1,
  retired,
  shortly,
  targetIn,
  vanguard,
} from '../test/dongNai.ts'
import { changes, discipline } from '../test/targets/phase1.discipline.ts'
import { everyYear, registrations, tiers } from '../test/targets/phase1.ts'

describe('the tiers that the cases are made with', () => {
  it.each([
    ['outstanding', outstanding, 'met 3/3'],
    ['good', good, 'not-met 0/3'],
  ])('%s, for every post', (_, tier, expected) => {
    const posts = [member(tier), member(tier, committee), member(tier, retired)]
    expect(shortly(targetIn(posts, 't1-4', phase1))).toBe(expected)
    expect(shortly(targetIn(posts, 't1-3', phase1))).toBe('met 3/3')
  })

  it.each([
    ['vanguard', vanguard],
    ['not exemplary', notExemplary],
  ])('%s, for every post', (_, tier) => {
    const posts = [member(tier), member(tier, committee), member(tier, head), member(tier, retired)]
    expect(shortly(targetIn(posts, 't1-3', phase1))).toBe('not-met 0/4')
  })
})

const cases = { ...everyYear, ...registrations, ...tiers, ...discipline, ...changes }

describe.each(Object.entries(cases))('target %s of phase 1', (target, rows) => {
  it.each(rows)('with %s', (_, population, expected) => {
    expect(shortly(targetIn(population, target, phase1))).toBe(expected)
  })
})

describe('the targets of phase 1', () => {
  it('are all tested here', () => {
    const targets = dongNai(phase1.on).targets.filter(({ phases }) => phases.includes(phase1.phase))
    expect(targets.map(({ id }) => id)).toEqual(Object.keys(cases))
  })
})
