import type { Check, Checked } from '../src/check/check.ts'
import { diagram } from '../src/diagram/diagram.ts'
import { parse } from '../src/language/parse.ts'
import { layersOf } from '../src/resolve/layers.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { parseScenarios } from '../src/scenario/scenario.ts'
import { trungUong } from '../src/trungUong.ts'
import base from './example.json' with { type: 'json' }
import scenarios from './example.scenarios.json' with { type: 'json' }

/** A fragment of a regulation; under `scenarios`, of its scenarios. */
export type Fragment = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys whose value a fragment gives as a whole. */
const whole = ['when', 'options', 'formula', 'inForce', 'facts.', 'expect']

function layList(base: readonly unknown[], items: readonly unknown[]): unknown[] {
  const result = [...base]
  const added: unknown[] = []
  for (const item of items) {
    const at = result.findIndex((old) => isObject(old) && isObject(item) && old.id !== undefined && old.id === item.id)
    if (at >= 0) result[at] = lay(result[at], item)
    else added.push(item)
  }
  return [...added, ...result]
}

/**
 * Lays a fragment over a value: objects are merged, lists of elements by id with new ones first, `null` takes away. A rule that
 * is given a condition is no longer the one for the rest.
 */
export function lay(base: unknown, fragment: unknown, key = ''): unknown {
  if (whole.includes(key)) return fragment
  if (Array.isArray(fragment))
    return Array.isArray(base) && fragment.length > 0 && fragment.every((item) => isObject(item) && 'id' in item)
      ? layList(base, fragment)
      : fragment
  if (!isObject(fragment) || !isObject(base)) return fragment
  const merged = { ...base }
  if ('when' in fragment) delete merged.otherwise
  for (const [name, value] of Object.entries(fragment)) {
    if (value === null) delete merged[name]
    else merged[name] = lay(base[name], value, name)
  }
  return merged
}

/** The text of the example regulation with a fragment laid over it. */
export const exampleWith = ({ scenarios: _, ...fragment }: Fragment): string =>
  JSON.stringify(lay(base, fragment), null, 2)

/** The text of the example's scenarios with those of a fragment laid over them. */
export const scenariosWith = ({ scenarios: own }: Fragment): string =>
  JSON.stringify(own === undefined ? scenarios : { ...scenarios, scenarios: own }, null, 2)

/** The day on which the example is looked at. */
export const exampleDay = '2017-06-30'

/** The example with a fragment laid over it, ready to be checked. */
export function checkedWith(fragment: Fragment): Checked {
  const library = trungUong()
  const { value: regulation, diagnostics } = parse(exampleWith(fragment), 'regulation.json')
  if (!regulation) throw new Error(JSON.stringify(diagnostics))
  const { value: ruleset, diagnostics: more } = resolve(regulation, { on: exampleDay, library })
  if (!ruleset) throw new Error(JSON.stringify(more))
  const { layers } = layersOf(regulation, library)
  const { value: read } = parseScenarios(scenariosWith(fragment), 'scenarios.json')
  return { regulation, layers, ruleset, diagram: diagram(ruleset), scenarios: read }
}

/** The codes that a check finds in the example with a fragment laid over it. */
export const codesOf = (check: Check, fragment: Fragment): readonly string[] =>
  check.run(checkedWith(fragment)).map(({ code }) => code)
