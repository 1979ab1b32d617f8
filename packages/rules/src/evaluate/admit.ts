import { Day } from '@neuguong/core'
import { type Diagnostic, finding, type Place } from '../language/diagnostic.ts'
import type { Known } from '../language/operators.ts'
import { show } from '../language/show.ts'
import { suggest } from '../language/suggest.ts'
import type { Facts, FactValue } from '../language/value.ts'
import { domainOf, inDomain } from '../resolve/domain.ts'
import { rankOfOption, suggestOption } from '../resolve/operand.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'

/** Keys of a member's row that are not facts. */
export const rowKeys = ['id', 'unit', 'year'] as const

const isDay = (value: string): boolean => Day.safeParse(value).success

/**
 * One value of a fact as the readers see it: levels by rank, everything else as given. A value that the fact's declared
 * domain does not have is no knowledge about the member: it is admitted as missing, and `checkFacts` reports it.
 */
export function admitValue(fact: FactOf, value: FactValue): Known | undefined {
  if (value === null || value === undefined) return undefined
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && inDomain(fact, value) ? value : undefined
    case 'day':
      return typeof value === 'string' && isDay(value) && inDomain(fact, value) ? value : undefined
    case 'set':
      return Array.isArray(value) && value.every((item) => rankOfOption(fact, item) >= 0) ? value : undefined
    default:
      return admitOption(fact, value)
  }
}

function admitOption(fact: FactOf, value: FactValue): Known | undefined {
  const rank = typeof value === 'string' ? rankOfOption(fact, value) : -1
  if (rank < 0) return undefined
  return fact.type === 'level' ? rank : (value as string)
}

/** What is known about a member, as the readers see it. */
export function admit(ruleset: Ruleset, facts: Facts): Record<string, Known> {
  const values: Record<string, Known> = {}
  for (const [id, fact] of Object.entries(ruleset.facts)) {
    const value = Object.hasOwn(facts, id) ? admitValue(fact, facts[id]) : undefined
    if (value !== undefined) values[id] = value
  }
  return values
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
  if (value === null || value === undefined || admitValue(fact, value) !== undefined) return []
  const found = show(value)
  if (!expects[fact.type](value)) return [finding('fact-wrong-type', place, { fact: id, type: fact.type, found })]
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
