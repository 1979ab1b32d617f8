import { Day } from '@neuguong/core'
import { type Diagnostic, finding, type Place } from '../language/diagnostic.ts'
import type { Known } from '../language/operators.ts'
import { show } from '../language/show.ts'
import { suggest } from '../language/suggest.ts'
import type { Facts, FactValue } from '../language/value.ts'
import { domainOf, inDomain } from '../resolve/domain.ts'
import { gridOf, hasMoreDecimals, stepOf } from '../resolve/grid.ts'
import { suggestOption } from '../resolve/operand.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'

/** Keys of a member's row that are not facts. */
export const rowKeys = ['id', 'unit', 'year'] as const

const isDay = (value: string): boolean => Day.safeParse(value).success

/** Reads one value of a fact: the value as the readers see it, or `undefined` when it says nothing about the member. */
export type Admit = (value: FactValue) => Known | undefined

function admitNumber(fact: FactOf): Admit {
  const grid = gridOf(fact)
  return (value) => {
    const step = typeof value === 'number' ? stepOf(grid, value) : undefined
    return step === undefined ? undefined : step / grid.power
  }
}

function admitOptions({ type, options }: FactOf): Admit {
  const known = new Map<unknown, Known>(options.map(({ id }, rank) => [id, type === 'level' ? rank : id]))
  if (type !== 'set') return (value) => known.get(value)
  return (value) => (Array.isArray(value) && value.every((item) => known.has(item)) ? value : undefined)
}

/**
 * How the values of a fact are read: levels by rank, numbers as the decimals that they were written as, everything else as given. A value that the fact's declared domain does not have
 * is no knowledge about the member: it is admitted as missing, and `checkFacts` reports it.
 */
export function admitterOf(fact: FactOf): Admit {
  switch (fact.type) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined)
    case 'number':
      return admitNumber(fact)
    case 'day':
      return (value) => (typeof value === 'string' && inDomain(fact, value) && isDay(value) ? value : undefined)
    default:
      return admitOptions(fact)
  }
}

/** Whether a row has nothing but its own keys: what it inherits says nothing about the member. */
function isPlain(facts: Facts): boolean {
  for (const _ in Object.prototype) return false
  const prototype: unknown = Object.getPrototypeOf(facts)
  return prototype === Object.prototype || prototype === null
}

/** A row as it is where it has nothing but its own keys, else a copy that has. */
export const ownOf = (facts: Facts): Facts => (isPlain(facts) ? facts : Object.assign(Object.create(null), facts))

/** How a member's facts are read; made once for a ruleset. */
export function admitter(ruleset: Ruleset): (facts: Facts) => Record<string, Known> {
  const readers = Object.entries(ruleset.facts).map(([id, fact]) => ({ id, read: admitterOf(fact) }))
  return (facts) => {
    const row = ownOf(facts)
    const values: Record<string, Known> = {}
    for (const { id, read } of readers) {
      const value = read(row[id])
      if (value !== undefined) values[id] = value
    }
    return values
  }
}

const expects: Record<FactOf['type'], (value: FactValue) => boolean> = {
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  day: (value) => typeof value === 'string' && isDay(value),
  choice: (value) => typeof value === 'string',
  level: (value) => typeof value === 'string',
  set: (value) => Array.isArray(value),
}

function checkFact(id: string, fact: FactOf, value: FactValue, place: Place): Diagnostic[] {
  if (value === null || value === undefined || admitterOf(fact)(value) !== undefined) return []
  const found = show(value)
  if (!expects[fact.type](value)) return [finding('fact-wrong-type', place, { fact: id, type: fact.type, found })]
  if (fact.type === 'number' && hasMoreDecimals(gridOf(fact), value as number))
    return [finding('fact-more-decimals', place, { fact: id, found, decimals: gridOf(fact).decimals })]
  if (fact.options.length === 0)
    return [finding('fact-outside-domain', place, { fact: id, found, domain: domainOf(fact) })]
  const known = fact.options.map((option) => option.id)
  const odd = Array.isArray(value) ? String(value.find((item) => !known.includes(item))) : found
  return [finding('unknown-option', place, { fact: id, found: odd, known, suggestion: suggestOption(odd, fact) })]
}

/**
 * Reports every value of a member's row that the declared domains do not have, and every column that no fact has.
 * The evaluation treats such a value as missing, so this is where it is said.
 */
export function checkFacts(ruleset: Ruleset, facts: Facts, placeOf: (key: string) => Place): Diagnostic[] {
  const known = Object.keys(ruleset.facts)
  return Object.entries(facts).flatMap(([key, value]) => {
    const fact = Object.hasOwn(ruleset.facts, key) ? ruleset.facts[key] : undefined
    if (fact) return checkFact(key, fact, value, placeOf(key))
    if ((rowKeys as readonly string[]).includes(key)) return []
    return [finding('fact-unknown', placeOf(key), { fact: key, suggestion: suggest(key, known) }, 'warning')]
  })
}
