import { entry } from '../fixture.ts'

/** The text of a list of keys, each with its value as text. */
const object = (items: readonly string[]): string => `{ ${items.join(',\n')} }`

/** One named condition. */
export const condition = (id: string, when: string): string => `"${id}": { "when": ${when}, ${entry} }`

/** One derived number. */
export const derived = (id: string, formula: string): string => `"${id}": { "formula": ${formula}, ${entry} }`

/** A reference to a named condition. */
export const named = (id: string): string => `{ "condition": "${id}" }`

/** A comparison of a number fact. */
export const compare = (fact: string, operator: string, value: unknown): string =>
  `{ "fact": "${fact}", "operator": "${operator}", "value": ${JSON.stringify(value)} }`

/** A number fact from 0 to 10. */
export const number = (id: string, more = '"min": 0, "max": 10'): string =>
  `"${id}": { "type": "number", ${more}, ${entry} }`

/** A fact that is true or not. */
export const boolean = (id: string): string => `"${id}": { "type": "boolean", ${entry} }`

/** So many of something, each by its place. */
export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** What a hostile regulation is made of. */
export interface Parts {
  readonly facts: readonly string[]
  readonly conditions?: readonly string[]
  readonly derived?: readonly string[]
  readonly parameters?: readonly string[]
  /** The condition of the only rule, or of several. */
  readonly when: string | readonly string[]
  readonly sections?: readonly string[]
}

/** A regulation as text: rules in turn for each tier, the rest for the last one. */
export function regulationOf({ facts, conditions, derived: numbers, parameters, when, sections = [] }: Parts): string {
  const tiers = ['outstanding', 'good', 'vanguard']
  const rules = [when].flat().map((test, at) => {
    const tier = tiers[at % 2]
    return `{ "id": "r${at}", "tier": "${tier}", "when": ${test}, ${entry} }`
  })
  const keys = [
    '"id": "thu/nghiem", "label": "Ví dụ", "document": { "kind": "quy-dinh", "issuer": "Cấp ủy", "missingFields": ["number", "issuedOn"] }',
    '"inForce": { "from": "2020-01-01" }',
    `"facts": ${object(facts)}`,
    ...(conditions ? [`"conditions": ${object(conditions)}`] : []),
    ...(numbers ? [`"derived": ${object(numbers)}`] : []),
    ...(parameters ? [`"parameters": ${object(parameters)}`] : []),
    ...sections,
    `"tiers": { "scale": "conduct", "rules": [${rules.join(',\n')}, { "id": "con-lai", "tier": "vanguard", "otherwise": true, ${entry} }] }`,
  ]
  return `{ ${keys.join(',\n')} }`
}
