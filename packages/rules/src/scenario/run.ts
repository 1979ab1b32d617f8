import { checkFacts } from '../evaluate/admit.ts'
import { type Evaluation, trace } from '../evaluate/trace.ts'
import { TRUE, UNKNOWN } from '../evaluate/truth.ts'
import { type Diagnostic, finding, hasErrors, type Labels } from '../language/diagnostic.ts'
import type { Located, Regulation } from '../language/parse.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Expectation, Scenario, ScenarioFile } from './scenario.ts'

/** How one scenario came out. */
export interface ScenarioResult {
  readonly scenario: string
  readonly label: string
  readonly passed: boolean
  readonly evaluation?: Evaluation
}

/** How all scenarios of a file came out, and every difference with its place. */
export interface ScenarioReport {
  readonly results: readonly ScenarioResult[]
  readonly diagnostics: readonly Diagnostic[]
}

type Key = keyof Expectation

/** What a scenario may expect, as it was found. */
function foundOf({ decision, groups }: Evaluation): Readonly<Record<Key, string | readonly string[] | null>> {
  const having = (wanted: number): string[] => groups.flatMap(({ group, truth }) => (truth === wanted ? [group] : []))
  return { ...decision, groups: having(TRUE), possibleGroups: having(UNKNOWN) }
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') || '∅' : String(value ?? '∅'))
/** Lists are compared as sets: whoever writes a scenario need not know the order of results. */
const comparable = (value: unknown): string => text(Array.isArray(value) ? [...value].sort() : value)

interface Run {
  readonly file: Located<ScenarioFile>
  readonly rulesetOn: (day: string) => Ruleset | undefined
  readonly diagnostics: Diagnostic[]
}

/** What the ids are called that a scenario may expect under a key. */
function labelsOf({ tiers, groups, facts }: Ruleset, key: Key): Labels {
  const levels = tiers.scale.levels.map(({ id, label }) => [id, label] as const)
  const rules = tiers.rules.map(({ id, label }) => [id, label] as const)
  const named = groups.map(({ id, label }) => [id, label] as const)
  const asked = Object.entries(facts).map(([id, { label }]) => [id, label] as const)
  const none = [] as const
  const of = { outcome: none, authority: none, tier: levels, possible: levels, rule: rules, missing: asked }
  return Object.fromEntries(key === 'groups' || key === 'possibleGroups' ? named : of[key])
}

function compareScenario(run: Run, scenario: Scenario, index: number, ruleset: Ruleset, evaluation: Evaluation): void {
  const { file, diagnostics } = run
  const found = foundOf(evaluation)
  for (const key of Object.keys(scenario.expect) as Key[]) {
    if (comparable(scenario.expect[key]) === comparable(found[key])) continue
    const place = file.source.locate(['scenarios', index, 'expect', key])
    const labels = labelsOf(ruleset, key)
    const params = { scenario: scenario.id, key, expected: text(scenario.expect[key]), found: text(found[key]), labels }
    diagnostics.push(finding('scenario-differs', place, params))
  }
}

function checkGiven({ file, diagnostics }: Run, ruleset: Ruleset, { facts }: Scenario, index: number): void {
  const placeOf = (key: string) => file.source.locate(['scenarios', index, 'facts', key])
  diagnostics.push(...checkFacts(ruleset, facts, placeOf))
}

function runOne(run: Run, scenario: Scenario, index: number): ScenarioResult {
  const { id, label } = scenario
  const ruleset = run.rulesetOn(scenario.on)
  if (!ruleset) return { scenario: id, label, passed: false }
  const before = run.diagnostics.length
  checkGiven(run, ruleset, scenario, index)
  const evaluation = trace(ruleset, scenario.facts)
  compareScenario(run, scenario, index, ruleset, evaluation)
  return { scenario: id, label, passed: !hasErrors(run.diagnostics.slice(before)), evaluation }
}

/** Resolves a regulation once for each day that scenarios ask for. */
function rulesets(regulation: Regulation, library: readonly Regulation[], diagnostics: Diagnostic[]) {
  const byDay = new Map<string, Ruleset | undefined>()
  return (on: string): Ruleset | undefined => {
    if (!byDay.has(on)) {
      const outcome = resolve(regulation, { on, library })
      diagnostics.push(...outcome.diagnostics)
      byDay.set(on, outcome.value)
    }
    return byDay.get(on)
  }
}

function checkIds({ file, diagnostics }: Run): void {
  const first = new Map<string, number>()
  for (const [index, { id }] of file.data.scenarios.entries()) {
    const place = file.source.locate(['scenarios', index, 'id'])
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, place.line)
    else diagnostics.push(finding('duplicate-id', place, { id, first: `${place.file}:${earlier}` }))
  }
}

/**
 * Runs the scenarios of a regulation.
 *
 * @param regulation - the regulation that the scenarios name
 * @param file - from `parseScenarios`
 * @param library - the regulations among which `implements` is looked up
 */
export function runScenarios(
  regulation: Regulation,
  file: Located<ScenarioFile>,
  library: readonly Regulation[],
): ScenarioReport {
  const diagnostics: Diagnostic[] = []
  const run = { file, diagnostics, rulesetOn: rulesets(regulation, library, diagnostics) }
  checkIds(run)
  const results = file.data.scenarios.map((scenario, index) => runOne(run, scenario, index))
  return { results, diagnostics }
}

/**
 * What is wrong with scenarios as they are written, before anything is said of how they come out: a value that no fact has, a fact
 * that is none, a name that stands twice, a day on which the regulation is not in force.
 *
 * @param regulation - the regulation that the scenarios name
 * @param file - from `parseScenarios`
 * @param library - the regulations among which `implements` is looked up
 */
export function checkScenarios(
  regulation: Regulation,
  file: Located<ScenarioFile>,
  library: readonly Regulation[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const run = { file, diagnostics, rulesetOn: rulesets(regulation, library, diagnostics) }
  checkIds(run)
  for (const [index, scenario] of file.data.scenarios.entries()) {
    const ruleset = run.rulesetOn(scenario.on)
    if (ruleset) checkGiven(run, ruleset, scenario, index)
  }
  return diagnostics
}
