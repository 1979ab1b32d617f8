import { diagram, resolve, type Scenario, writeScenarios } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Library } from '../files/loadRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { appended, newFile } from './append.ts'
import { scenariosFileOf } from './scenariosFile.ts'
import { failed, type Tested } from './testRegulation.ts'

/** What came of writing the missing scenarios of one regulation. */
export type Writing = { readonly count: number } | { readonly count: 0; readonly why: 'failing' | 'unproved' }

/** What marks a scenario that nobody agreed to yet. */
const mark = 'may-viet'

const factsKey = ({ facts }: Scenario): string =>
  JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Scenarios with free ids and labels that say where the expectation comes from. */
function marked({ words }: Session, made: readonly Scenario[], known: readonly Scenario[]): readonly Scenario[] {
  const taken = new Set(known.map(({ id }) => id))
  let next = 1
  return made.map((scenario) => {
    while (taken.has(`${mark}-${next}`)) next++
    return { ...scenario, id: `${mark}-${next++}`, label: words.coverage.label(scenario.label) }
  })
}

/**
 * Adds the scenarios that are missing for every comparison that matters to decide once each way. They expect what the
 * regulation says today, and say so. Nothing is written beside scenarios that fail: what is agreed comes first.
 */
export async function writeMissing(session: Session, tested: Tested, { regulations }: Library): Promise<Writing> {
  const { parsed: regulation, scenarios, file } = tested
  if (!regulation || failed(tested)) return { count: 0, why: 'failing' }
  const known = scenarios?.data.scenarios ?? []
  const on =
    known
      .map((scenario) => scenario.on)
      .sort()
      .at(-1) ?? regulation.data.inForce.from
  const ruleset = resolve(regulation, { on, library: regulations }).value
  const proved = ruleset && diagram(ruleset)
  if (!ruleset || !proved) return { count: 0, why: 'unproved' }
  const before = new Set(known.map(factsKey))
  const missing = writeScenarios(ruleset, proved).filter((scenario) => !before.has(factsKey(scenario)))
  if (missing.length === 0) return { count: 0 }
  const made = marked(session, missing, known)
  await writeWhole(session, scenariosFileOf(file), [
    scenarios ? appended(scenarios, made) : newFile(regulation.data.id, made),
  ])
  return { count: missing.length }
}
