import { isDeepStrictEqual } from 'node:util'
import type { Known } from '../src/language/operators.ts'
import type { Ruleset, Test, TiersOf } from '../src/resolve/ruleset.ts'
import { holds, type Kleene, other, type Person } from './referenceConditions.ts'
import { derive } from './referenceDerived.ts'

/** Every way in which the rules that nobody knows may turn out; in the first way, none of them holds. */
const worldsOf = ([truth, ...rest]: readonly Kleene[], size: number): boolean[][] =>
  size === 0
    ? [[]]
    : (truth === undefined ? [false, true] : [truth]).flatMap((one) =>
        worldsOf(rest, size - 1).map((world) => [one, ...world]),
      )

/** What is concluded, and by which rule, once it is settled which rules hold. */
function conclude({ rules, hitPolicy }: TiersOf, world: readonly boolean[]): readonly [string, string | null] {
  const held = rules.filter((_, index) => world[index])
  if (hitPolicy === 'unique' && new Set(held.map(({ tier }) => tier)).size > 1) return ['conflict', null]
  const rule = held[0] ?? rules.find(({ test }) => !test)
  return rule ? [rule.tier, rule.id] : ['unruled', null]
}

/** The missing facts in the comparisons that keep a test unknown: of a derived number, its missing inputs. */
function missingIn(test: Test | undefined, person: Person, ruleset: Ruleset): string[] {
  if (!test || holds(test, person) !== undefined) return []
  if (test.kind !== 'compare') return [test.of].flat().flatMap((of) => missingIn(of, person, ruleset))
  return [test.fact, ...other(test)].flatMap((id) => {
    const known = person.get(id)
    const inputs = ruleset.derived[id]?.inputs.filter((input) => !person.has(input)) ?? []
    return known && isDeepStrictEqual(known.low, known.high) ? [] : inputs.length > 0 ? inputs : [id]
  })
}

/** The specification of a decision: possible is what follows in some world that the known facts leave open. */
export function refer(ruleset: Ruleset, facts: Readonly<Record<string, Known>>) {
  const { scale, rules, hitPolicy } = ruleset.tiers
  const person = derive(ruleset, facts)
  const truths = rules.map(({ test }) => (test ? holds(test, person) : false))
  const drawn = worldsOf(truths, truths.length).map((world) => conclude(ruleset.tiers, world))
  const order = [...scale.levels.map(({ id }) => id), 'not-rated', 'unruled', 'conflict']
  const possible = order.filter((id) => drawn.some(([conclusion]) => conclusion === id))
  const [[only, rule] = ['', null]] = drawn
  const tier = order.indexOf(only) < scale.levels.length ? only : null
  if (possible.length === 1) return { outcome: tier ? 'decided' : only, tier, possible, missing: [], rule }
  const tried = rules.slice(0, hitPolicy === 'first' ? [...truths, true].indexOf(true) : truths.length)
  const lacking = tried.flatMap(({ test }) => missingIn(test, person, ruleset))
  const missing = [...Object.keys(ruleset.facts), ...Object.keys(ruleset.derived)].filter((id) => lacking.includes(id))
  return { outcome: 'undecided', tier: null, possible, missing, rule: null }
}
