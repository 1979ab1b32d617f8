import { parse, type Ruleset, resolve } from '@neuguong/rules'
import { type Condition, fold, otherwise, type Rule } from './conditions.ts'
import { type FactDeclaration, facts, groups } from './facts.ts'
import { ruleSets, type Size } from './ruleSets.ts'

const entry = (label: string) => ({ label, cite: 'Quy định minh họa, 1', authority: 'illustrative' })
const optionsOf = (options: readonly string[]) => Object.fromEntries(options.map((id) => [id, `Lựa chọn ${id}`]))

const types: Readonly<Record<FactDeclaration['kind'], (fact: FactDeclaration) => object>> = {
  boolean: () => ({}),
  number: ({ max, decimals }) => ({ min: 0, max, integer: decimals === 0 }),
  choice: ({ options }) => ({ options: optionsOf(options) }),
  set: ({ options }) => ({ options: optionsOf(options) }),
}

const conditionOf = (group: string): string => `la${group[0]?.toUpperCase()}${group.slice(1)}`

/** The same tree; who somebody is, is a named condition, as in the regulations that provinces write. */
const written = (condition: Condition): object =>
  fold<object>(condition, {
    all: (parts) => ({ all: parts }),
    any: (parts) => ({ any: parts }),
    not: (part) => ({ not: part }),
    compare: (comparison) =>
      comparison.fact === 'nhom' ? { condition: conditionOf(String(comparison.value)) } : comparison,
  })

const inGroup = (group: string) => ({ fact: 'nhom', operator: 'equal', value: group })

/** A rule set of the workload as a regulation: the JSON text that a province would write. */
export const regulationText = (rules: readonly Rule[]): string =>
  JSON.stringify({
    id: 'minh-hoa/bo-do',
    label: 'Quy định minh họa để đo tốc độ',
    document: {
      kind: 'quy-dinh',
      issuer: 'Ban Thường vụ Tỉnh ủy của một tỉnh giả định',
      missingFields: ['number', 'issuedOn'],
      authority: 'illustrative',
    },
    inForce: { from: '2025-01-01' },
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [
        id,
        { type: fact.kind, ...entry(fact.label), ...types[fact.kind](fact) },
      ]),
    ),
    conditions: Object.fromEntries(
      groups.map((group) => [conditionOf(group), { ...entry(`Thuộc nhóm ${group}`), when: inGroup(group) }]),
    ),
    scopes: { 'noi-o': entry('Nơi ở') },
    groups: groups.map((group) => ({
      id: group.toLowerCase(),
      ...entry(`Nhóm ${group}`),
      when: { condition: conditionOf(group) },
      scopes: ['noi-o'],
    })),
    tiers: {
      scale: 'conduct',
      hitPolicy: 'first',
      rules: [
        ...rules.map(({ id, tier, when }) => ({ id, ...entry(`Quy tắc ${id}`), tier, when: written(when) })),
        { id: 'con-lai', ...entry('Các trường hợp còn lại'), tier: otherwise, otherwise: true },
      ],
    },
  })

/** A rule set as our library reads it. Throws when the library finds fault with it: then the benchmark measures nothing. */
export function rulesetOf(size: Size): Ruleset {
  const parsed = parse(regulationText(ruleSets[size]), `bo-do-${size}.json`)
  const resolved = parsed.value && resolve(parsed.value, { on: '2025-12-31' })
  const findings = [...parsed.diagnostics, ...(resolved?.diagnostics ?? [])]
  if (!resolved?.value || findings.length > 0) throw new Error(JSON.stringify(findings, null, 1))
  return resolved.value
}
