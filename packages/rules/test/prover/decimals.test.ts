import { describe, expect, it, test } from 'vitest'
import { type Condition, check, type Diagnostic, diagram } from '../../src/index.ts'
import type { Person } from '../../src/language/proof.ts'
import { rulesetOf, written } from './shipped.ts'

const cited = { cite: 'ví dụ, 1', authority: 'illustrative' } as const

const is = (operator: string, value: number, fact = 'x') => ({ fact, operator, value }) as Condition
const [atLeast, above, atMost, below, equal] = [
  (value: number, fact = 'x') => is('greaterThanInclusive', value, fact),
  (value: number, fact = 'x') => is('greaterThan', value, fact),
  (value: number, fact = 'x') => is('lessThanInclusive', value, fact),
  (value: number, fact = 'x') => is('lessThan', value, fact),
  (value: number, fact = 'x') => is('equal', value, fact),
]

interface Numbers {
  readonly min?: number
  readonly max?: number
  readonly decimals?: number
  readonly integer?: boolean
}

/** What the checks find where a number of a kind has rules, the first tier for the first of them. */
function foundIn(keys: Numbers, rules: readonly Condition[], formula?: object): readonly Diagnostic[] {
  const tiers = ['outstanding', 'good', 'vanguard', 'not-exemplary']
  const number = { type: 'number', label: 'X', ...cited, ...keys }
  const regulation = written({
    id: 'vi-du/so-le',
    label: 'Ví dụ',
    document: { kind: 'quy-dinh', issuer: 'Thử', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
    inForce: { from: '2016-01-01' },
    facts: { x: number, y: { ...number, label: 'Y' } },
    derived: formula ? { tong: { label: 'Tổng', formula, ...cited } } : {},
    tiers: {
      scale: 'conduct',
      rules: rules.map((when, at) => ({ id: `r${at}`, label: 'R', tier: tiers[at], when, ...cited })),
    },
  })
  const ruleset = rulesetOf(regulation, '2016-06-01', [])
  return check({ regulation, layers: [regulation], ruleset, diagram: diagram(ruleset) })
}

const codes = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => code)
const peopleIn = (found: readonly Diagnostic[], code: string): readonly Person[] =>
  found.flatMap(({ params, ...own }) => (own.code === code && 'person' in params ? [params.person as Person] : []))
const gapsIn = (found: readonly Diagnostic[]) => peopleIn(found, 'gap').map(({ facts }) => facts.x)

describe('Decimals that a regulation declares', () => {
  const domain = { min: 0, max: 10 }

  test('leave nobody between two numbers side by side', () => {
    const between = { all: [above(7.1), below(7.2)] }
    expect(codes(foundIn({ ...domain, decimals: 1 }, [between, atLeast(0)]))).toEqual(
      expect.arrayContaining(['unreachable-rule']),
    )
    expect(codes(foundIn({ ...domain, decimals: 2 }, [between, atLeast(0)]))).not.toContain('unreachable-rule')
    expect(codes(foundIn(domain, [between, atLeast(0)]))).not.toContain('unreachable-rule')
  })

  test.each<[string, Numbers, number | undefined]>([
    ['one decimal', { ...domain, decimals: 1 }, undefined],
    ['two decimals', { ...domain, decimals: 2 }, 7.15],
    ['three decimals', { ...domain, decimals: 3 }, 7.15],
    ['no word on decimals', domain, 7.15],
  ])('make a gap between 7,1 and 7,2 or none: %s', (_, keys, gap) => {
    expect(gapsIn(foundIn(keys, [atMost(7.1), atLeast(7.2)]))).toEqual(gap === undefined ? [] : [gap])
  })

  test.each<[string, Numbers, readonly [Condition, Condition], number]>([
    ['whole', { ...domain, integer: true }, [below(3), above(5)], 4],
    ['whole by decimals', { ...domain, decimals: 0 }, [below(3), above(3)], 3],
    ['with one', { min: 0, max: 100, decimals: 1 }, [below(70), above(71)], 70.5],
    ['with one, of a narrow gap', { min: 0, max: 100, decimals: 1 }, [below(70.3), above(70.5)], 70.4],
    ['with two', { min: 0, max: 100, decimals: 2 }, [atMost(70.3), atLeast(70.32)], 70.31],
    ['unknown', { min: 0, max: 100 }, [atMost(70), atLeast(71)], 70.5],
    ['unknown and without bounds', {}, [atMost(-0.3), atLeast(0.3)], 0],
    ['unknown and large', { min: 0, max: 4_000_000_000 }, [atMost(2_490_000), atLeast(2_500_000)], 2_495_000],
    ['four below nought', { min: -1, max: 0, decimals: 4 }, [atMost(-0.0005), atLeast(-0.0003)], -0.0004],
  ])('show somebody in a gap as people write them: %s', (_, keys, rules, wanted) => {
    expect(gapsIn(foundIn(keys, rules))).toEqual([wanted])
  })
})

test.each<[Numbers, number]>([
  [{ max: -1 }, -1],
  [{ min: 0.5, integer: true }, 1],
  [{ min: 0.25, decimals: 1 }, 0.3],
  [{}, 0],
])('of a fact that nobody asks for, %j, people have a value that there is', (keys, value) => {
  const [person] = peopleIn(foundIn(keys, [equal(value)]), 'gap')
  expect([person?.confirmed, person?.facts.y]).toEqual([true, value])
})

describe('Sums on a grid', () => {
  const domain = { min: 0, max: 10, decimals: 1 }
  const sum = { sum: [{ fact: 'x' }, { fact: 'y' }] }

  test('leave nobody between two numbers side by side', () => {
    const found = foundIn(domain, [atMost(7.1, 'tong'), atLeast(7.2, 'tong')], sum)
    expect(codes(found)).not.toContain('gap')
    const mean = foundIn(domain, [atMost(7.1, 'tong'), atLeast(7.2, 'tong')], { mean: [{ fact: 'x' }, { fact: 'y' }] })
    expect(codes(mean)).toContain('gap')
  })

  test('show somebody who is exactly on a limit, whom the reader of every member confirms', async () => {
    const rules = [below(0.3, 'tong'), above(0.3, 'tong')]
    const [person] = peopleIn(foundIn(domain, rules, sum), 'gap')
    expect(person?.confirmed).toBe(true)
    expect(Number(person?.facts.x) * 10 + Number(person?.facts.y) * 10).toBe(3)
    expect(person?.traits.find(({ fact }) => fact === 'tong')?.value).toBe('0.3')
  })

  test('are never what no sum of such numbers is', () => {
    const found = foundIn(domain, [equal(7.15, 'tong'), atLeast(0, 'tong')], sum)
    expect(codes(found)).toContain('unreachable-rule')
  })
})

it('confirms everybody it shows, whatever the decimals, with values that the fact admits', async () => {
  for (const decimals of [0, 1, 2, 3, 4]) {
    const step = 10 ** -decimals
    const found = foundIn({ min: 0, max: 10, decimals }, [
      below(3),
      { all: [above(3), below(7)] },
      above(Number((7 + step).toFixed(4))),
    ])
    const people = peopleIn(found, 'gap')
    expect(people.length).toBeGreaterThan(0)
    for (const { facts, confirmed } of people) {
      expect(confirmed).toBe(true)
      expect(Number(Number(facts.x).toFixed(decimals))).toBe(facts.x)
    }
  }
})
