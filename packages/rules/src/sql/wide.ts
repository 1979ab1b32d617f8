import { type Compare, type Ruleset, type Test, TIER } from '../resolve/ruleset.ts'
import { testSql } from './condition.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { membersFor, type Source } from './members.ts'
import { comparisonsIn } from './used.ts'
import type { Arithmetic } from './whole.ts'

/** A fact or derived number whose exact arithmetic needs more digits than an engine's numbers have. */
export interface TooWide {
  readonly id: string
  readonly digits: number
}

const asksTier = ({ fact, value }: Compare): boolean =>
  fact === TIER || (typeof value === 'object' && 'fact' in value && value.fact === TIER)

/** Every test that a statement may ask. */
const testsOf = ({ tiers, conditions, groups }: Ruleset): readonly Test[] => [
  ...tiers.rules.flatMap(({ test }) => test ?? []),
  ...Object.values(conditions).map(({ test }) => test),
  ...groups.map(({ test }) => test),
]

/** What is too wide for an engine, each number once, with the most digits that it would need. */
export function tooWideIn(ruleset: Ruleset, dialect: Dialect, source: Source): readonly TooWide[] {
  const found = new Map<string, number>()
  let current = ''
  const arithmetic: Arithmetic = {
    dialect: dialectOf(dialect),
    tooWide: (digits) => found.set(current, Math.max(digits, found.get(current) ?? 0)),
    turn: (id) => {
      current = id
    },
  }
  const asked = [...new Set(testsOf(ruleset).flatMap(comparisonsIn))].filter((test) => !asksTier(test))
  const numbers = asked.filter(({ fact }) => fact in ruleset.derived || ruleset.facts[fact]?.type === 'number')
  const { scope } = membersFor(ruleset, arithmetic.dialect, source, numbers, undefined, arithmetic)
  for (const test of numbers) {
    current = test.fact
    testSql(scope, test, 'truth')
  }
  return [...found].map(([id, digits]) => ({ id, digits }))
}
