import type { Day } from '@neuguong/core'
import { type Budget, diagram } from '../diagram/diagram.ts'
import { type Diagnostic, hasErrors } from '../language/diagnostic.ts'
import { draft, redraft, unseen, withoutEchoes } from '../language/draft.ts'
import type { Located, Regulation } from '../language/parse.ts'
import { layersOf } from '../resolve/layers.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { ScenarioFile } from '../scenario/scenario.ts'
import { check } from './check.ts'
import { lints } from './lints.ts'

/** With what a file is to be looked at. */
export interface InspectOptions {
  /** The regulations among which `implements` is looked up. */
  readonly library?: readonly Regulation[]
  /** The day whose law is meant: the first day in force when omitted. */
  readonly on?: Day
  readonly scenarios?: Located<ScenarioFile> | undefined
  readonly budget?: Budget
}

/** Everything that can be said of a file in one run. */
export interface Inspection {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when the file has errors of signs or shape. */
  readonly regulation?: Regulation
  /** Absent when any reference is wrong. */
  readonly ruleset?: Ruleset
}

interface Reading {
  readonly regulation: Regulation
  readonly ruleset?: Ruleset | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Resolves a draft, mending what can be mended until nothing new is found. */
function settle(start: Regulation, options: InspectOptions, left: ReadonlySet<string>): Reading {
  let regulation = start
  const dropped = new Set(left)
  const found: Diagnostic[] = []
  for (let round = 0; round < 4; round++) {
    const on = options.on ?? regulation.data.inForce.from
    const { value: ruleset, diagnostics } = resolve(regulation, { on, library: options.library ?? [] })
    const fresh = withoutEchoes(unseen(found, diagnostics), dropped)
    found.push(...fresh)
    const next = ruleset ? undefined : redraft(regulation, diagnostics)
    if (!next?.regulation) return { regulation, ruleset, diagnostics: found }
    regulation = next.regulation
    for (const id of next.dropped) dropped.add(id)
  }
  return { regulation, diagnostics: found }
}

/** What the checks find. Of a draft only what needs no proof is looked at, and only what a file with gaps can still tell. */
function examine({ regulation, ruleset }: Reading, options: InspectOptions, isWhole: boolean): readonly Diagnostic[] {
  if (!ruleset) return []
  const { layers } = layersOf(regulation, options.library ?? [])
  const { scenarios, budget } = options
  if (isWhole) return check({ regulation, layers, ruleset, scenarios, diagram: diagram(ruleset, budget) })
  const known = check({ regulation, layers, ruleset }, lints)
  return known.filter(({ code }) => !/^(?:unused-|empty-section)/.test(code))
}

const placeOf = ({ place: { file, line, column } }: Diagnostic): string => `${file}:${line}:${column}`

/** What is not about the very place of an earlier error: that may only follow from it. */
function elsewhere(before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const wrong = new Set(before.filter(({ level }) => level === 'error').map(placeOf))
  return found.filter((diagnostic) => !wrong.has(placeOf(diagnostic)))
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.place.line - b.place.line || a.place.column - b.place.column

/**
 * Looks at a regulation file from its signs to its proofs and says everything in one run. A mistake does not hide the ones
 * after it: the file is read on as it was probably meant.
 *
 * @param text - the text of the file
 * @param file - the name shown in findings
 */
export function inspect(text: string, file: string, options: InspectOptions = {}): Inspection {
  const { regulation, diagnostics: early, dropped, stoodIn } = draft(text, file)
  // Without a day in force nothing is known of any day: none is made up.
  const isUndated = stoodIn.has('inForce')
  if (!regulation || (isUndated && options.on === undefined)) return { diagnostics: [...early].sort(byPlace) }
  const reading = settle(regulation, options, dropped)
  const found = [...early, ...elsewhere(early, reading.diagnostics)]
  const isWhole = !hasErrors(found)
  const all = isUndated ? found : [...found, ...elsewhere(found, examine(reading, options, isWhole))]
  return {
    diagnostics: isWhole ? all : all.sort(byPlace),
    ...(!hasErrors(early) && { regulation }),
    ...(isWhole && reading.ruleset && { ruleset: reading.ruleset }),
  }
}
