import { visibleLine } from '@neuguong/core'
import { domainOf } from '../resolve/domain.ts'
import type { FactOf, Option, Ruleset } from '../resolve/ruleset.ts'

const union = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(' | ') || 'never'
const optionsOf = ({ options }: { readonly options: readonly Option[] }): string => union(options.map(({ id }) => id))

/** How a value of each type of fact is written in TypeScript. */
const types: Readonly<Record<FactOf['type'], (fact: FactOf) => string>> = {
  boolean: () => 'boolean',
  number: () => 'number',
  day: () => ['`$', '{number}-$', '{number}-$', '{number}`'].join(''),
  choice: optionsOf,
  level: optionsOf,
  set: (fact) => `readonly (${optionsOf(fact)})[]`,
}

const comment = (text: string): string => `/** ${visibleLine(text).replaceAll('*/', '*\\/')} */`

/** What the type does not say: the numbers that are values, with the unit and the decimals that are declared. */
function rangeOf(fact: FactOf): string {
  if (fact.type !== 'number') return ''
  return `; ${domainOf(fact)}${fact.unit === undefined ? '' : ` ${fact.unit}`}`
}

/**
 * TypeScript types of the facts and conclusions of a ruleset, for programs that fill facts in and read tiers.
 *
 * @returns the text of a module; the same ruleset always gives the same text
 */
export function typesOf({ label, identity, facts, tiers, groups }: Ruleset): string {
  const fields = Object.values(facts).flatMap((fact) => [
    `  ${comment(`${fact.label} (${fact.cite})${rangeOf(fact)}`)}`,
    `  readonly ${fact.id}?: ${types[fact.type](fact)} | null`,
  ])
  return [
    comment(`${label}, ${identity.on}, SHA-256 ${identity.sha256}`),
    'export interface Facts {',
    ...fields,
    '}',
    comment(tiers.scale.label),
    `export type Tier = ${union(tiers.scale.levels.map(({ id }) => id))}`,
    `export type Rule = ${union(tiers.rules.map(({ id }) => id))}`,
    `export type Group = ${union(groups.map(({ id }) => id))}`,
    '',
  ].join('\n')
}
