import { readFileSync } from 'node:fs'
import {
  check,
  type Diagnostic,
  diagram,
  type PopulationProfile,
  parse,
  type Regulation,
  type Ruleset,
  resolve,
  say,
} from '../../src/index.ts'

const rules = new URL('../../regulations/', import.meta.url)
const examples = new URL('../../../examples/regulations/', import.meta.url)

/** Reads a shipped regulation. */
export function shipped(id: string): Regulation {
  const file = new URL(`${id}/regulation.json`, id.startsWith('trung-uong/') ? rules : examples)
  const { value, diagnostics } = parse(readFileSync(file, 'utf8'), `${id}/regulation.json`)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** The central regulations. */
export const library: readonly Regulation[] = [shipped('trung-uong/101-qd-tw'), shipped('trung-uong/08-qdi-tw')]

/** A regulation laid over others. */
export function rulesetOf(
  regulation: Regulation,
  on: string,
  over: readonly Regulation[] = library,
  readings: Readonly<Record<string, number>> = {},
): Ruleset {
  const { value, diagnostics } = resolve(regulation, { on, library: over, readings })
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** Everything that the checks find in a ruleset, what the regulation allows included. */
export function findingsOf(
  regulation: Regulation,
  ruleset: Ruleset,
  over: readonly Regulation[] = library,
  profile?: PopulationProfile,
): readonly Diagnostic[] {
  const layers = [...over.filter(({ data }) => ruleset.layers.includes(data.id)), regulation]
  const plain = { ...regulation, data: { ...regulation.data, allow: [] } }
  return check({ regulation: plain, layers, ruleset, diagram: diagram(ruleset), profile })
}

/** What the findings of one code say in Vietnamese. */
export const saidOf = (found: readonly Diagnostic[], code: Diagnostic['code']): readonly string[] =>
  found.filter((diagnostic) => diagnostic.code === code).map((diagnostic) => say(diagnostic, 'vi').message)

/** A regulation written for a test, from its object. */
export function written(data: object): Regulation {
  const { value, diagnostics } = parse(JSON.stringify(data), 'test.json')
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}
