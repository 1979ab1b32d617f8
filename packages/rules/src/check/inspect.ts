import type { Day } from '@neuguong/core'
import { type Budget, diagram } from '../diagram/diagram.ts'
import { type Days, type Diagnostic, finding, hasErrors } from '../language/diagnostic.ts'
import { draft, redraft, unseen, withoutEchoes } from '../language/draft.ts'
import type { Limits } from '../language/limits.ts'
import type { Located, Regulation } from '../language/parse.ts'
import { layersOf } from '../resolve/layers.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { ScenarioFile } from '../scenario/scenario.ts'
import { check } from './check.ts'
import { during, joined, mergeDays } from './days.ts'
import { lints } from './lints.ts'
import { mostSpans, planOf, resolveIn, type Span, unlike } from './spans.ts'

/** With what a file is to be looked at. */
export interface InspectOptions {
  /** The regulations among which `implements` is looked up. */
  readonly library?: readonly Regulation[]
  /** The one day whose law is meant: every day on which the regulation is in force when omitted. */
  readonly on?: Day
  readonly scenarios?: Located<ScenarioFile> | undefined
  readonly budget?: Budget
  /** What the file may need at most. */
  readonly limits?: Limits
  /** How many spans of days are looked at before the rest is only told of: 200 when omitted. */
  readonly spans?: number
}

/** The ruleset of some days. */
export interface InspectedDays {
  readonly days: Days
  readonly ruleset: Ruleset
}

/** Everything that can be said of a file in one run. */
export interface Inspection {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when the file has errors of signs or shape. */
  readonly regulation?: Regulation
  /** That of the first day looked at; absent when any reference is wrong. */
  readonly ruleset?: Ruleset
  /** The spans of days that were looked at, in order; none where the file does not say from when it is in force. */
  readonly looked: readonly Days[]
  /** The same with the ruleset of each; none where any reference is wrong. */
  readonly spans: readonly InspectedDays[]
}

interface Reading {
  readonly regulation: Regulation
  readonly ruleset?: Ruleset | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether something was too large: then it is so on every day, and is not looked at further. */
const isOver = (found: readonly Diagnostic[]): boolean => found.some(({ code }) => code === 'over-limit')

/** Resolves a draft on its first day, mending what can be mended until nothing new is found. */
function settle(start: Regulation, on: Day, options: InspectOptions, left: ReadonlySet<string>): Reading {
  let regulation = start
  const dropped = new Set(left)
  const found: Diagnostic[] = []
  for (let round = 0; round < 4; round++) {
    const { value: ruleset, diagnostics } = resolve(regulation, { ...options, on })
    const fresh = withoutEchoes(unseen(found, diagnostics), dropped)
    found.push(...fresh)
    // What is too large is not mended by leaving a part of it out.
    const next = ruleset || isOver(diagnostics) ? undefined : redraft(regulation, diagnostics)
    if (!next?.regulation) return { regulation, ruleset, diagnostics: found }
    regulation = next.regulation
    for (const id of next.dropped) dropped.add(id)
  }
  return { regulation, diagnostics: found }
}

/** What the checks find. Of a draft only what needs no proof is looked at, and only what a file with gaps can still tell. */
function examine(regulation: Regulation, spans: readonly Span[], options: InspectOptions, isWhole: boolean) {
  const { layers } = layersOf(regulation, options.library ?? [])
  const { scenarios, budget } = options
  return unlike(spans).flatMap(({ ruleset, days }) => {
    const found = isWhole
      ? check({ regulation, layers, ruleset, days, scenarios, diagram: diagram(ruleset, budget) })
      : check({ regulation, layers, ruleset, days }, lints).filter(
          ({ code }) => !/^(?:unused-|empty-section)/.test(code),
        )
    return during(days, found)
  })
}

const placeOf = ({ place: { file, line, column } }: Diagnostic): string => `${file}:${line}:${column}`

/** What is not about the very place of an earlier error: that may only follow from it. */
function elsewhere(before: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const wrong = new Set(before.filter(({ level }) => level === 'error').map(placeOf))
  return found.filter((diagnostic) => !wrong.has(placeOf(diagnostic)))
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.place.line - b.place.line || a.place.column - b.place.column

/** Whether the file does not say from which day or to which it holds: then there is no day to look at. */
const lacksDays = (found: readonly Diagnostic[]): boolean =>
  found.some(
    ({ level, place: { pointer }, params }) =>
      level === 'error' && /^\/inForce(?:\/|$)/.test(pointer) && !('suggestion' in params && params.suggestion),
  )

/** An exception that is used on any day is used. */
function withoutIdle(found: readonly Diagnostic[], looked: readonly Days[]): readonly Diagnostic[] {
  const all = JSON.stringify(joined(looked))
  return found.filter(({ code, days }) => code !== 'unused-allow' || JSON.stringify(days) === all)
}

/** A parameter without a value, or with two, is told once, with all its days, and not again where it is used. */
function withoutTold(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(
    found.flatMap(({ code, params }) =>
      /^parameter-(?:hole|overlap)-in-time$/.test(code) && 'parameter' in params ? [`${code} ${params.parameter}`] : [],
    ),
  )
  return found.filter(({ code, params }) => !('parameter' in params && told.has(`${code}-in-time ${params.parameter}`)))
}

/**
 * Looks at a regulation file from its signs to its proofs and says everything in one run: of every day on which it is in force, or
 * of the one asked for. A mistake does not hide the ones after it: the file is read on as it was probably meant. Only where the
 * file does not say from when it is in force nothing more is looked at, for no day may be invented.
 *
 * @param text - the text of the file
 * @param file - the name shown in findings
 */
export function inspect(text: string, file: string, options: InspectOptions = {}): Inspection {
  const { regulation, diagnostics: early, dropped } = draft(text, file, options.limits)
  if (!regulation || lacksDays(early)) return { diagnostics: [...early].sort(byPlace), looked: [], spans: [] }
  const { data, source } = regulation
  const plan = planOf(layersOf(regulation, options.library ?? []).layers, options.on, options.spans ?? mostSpans)
  const [first, ...later] = plan.spans
  if (!first) {
    const reversed = finding('reversed-range', source.locate(['inForce', 'to']), {
      ...{ from: data.inForce.from, to: data.inForce.to ?? '' },
    })
    return {
      diagnostics: [...early, reversed].sort(byPlace),
      ...(!hasErrors(early) && { regulation }),
      looked: [],
      spans: [],
    }
  }
  return lookAt(regulation, early, options, { ...plan, first, later, dropped })
}

/** Spans that follow one another with the same ruleset are one. */
function differing(spans: readonly InspectedDays[]): readonly InspectedDays[] {
  const all: InspectedDays[] = []
  for (const { days, ruleset } of spans) {
    const before = all.at(-1)
    if (before?.ruleset.identity.sha256 !== ruleset.identity.sha256) all.push({ days, ruleset })
    else all[all.length - 1] = { days: { ...days, from: before.days.from }, ruleset: before.ruleset }
  }
  return all
}

/** Errors of a file that hold on some days only. */
const ofDays: readonly Diagnostic['code'][] = ['parameter-hole', 'parameter-overlap', 'not-in-force', 'outside-domain']

const isOfFile = ({ code, level }: Diagnostic): boolean => level === 'error' && !ofDays.includes(code)

interface Looking {
  readonly first: Days
  readonly later: readonly Days[]
  readonly spans: readonly Days[]
  readonly left: readonly Diagnostic[]
  readonly dropped: ReadonlySet<string>
}

function lookAt(
  regulation: Regulation,
  early: readonly Diagnostic[],
  options: InspectOptions,
  { first, later, spans: looked, left, dropped }: Looking,
): Inspection {
  const reading = settle(regulation, first.from, options, dropped)
  const own = { days: first, ruleset: reading.ruleset, diagnostics: reading.diagnostics }
  const spans: readonly Span[] = [
    own,
    ...(isOver(reading.diagnostics) ? [] : later).map((days) => resolveIn(reading.regulation, days, options)),
  ]
  // What was mended to read on is wrong on every day, but found on the first only.
  const isMended = reading.regulation !== regulation
  const [always, onDays] = [own.diagnostics.filter(isOfFile), own.diagnostics.filter((one) => !isOfFile(one))]
  const resolved = mergeDays([
    ...during(isMended ? looked : [first], always),
    ...during([first], onDays),
    ...spans.slice(1).flatMap(({ days, diagnostics }) => during([days], diagnostics)),
  ])
  const found = [...early, ...elsewhere(early, resolved), ...left]
  const isWhole = !hasErrors([...early, ...resolved])
  const examined = withoutIdle(mergeDays(examine(reading.regulation, spans, options, isWhole)), looked)
  const all = withoutTold([...found, ...elsewhere(found, examined)])
  const whole = spans.flatMap(({ days, ruleset }) => (isWhole && ruleset ? [{ days, ruleset }] : []))
  return {
    diagnostics: isWhole ? all : [...all].sort(byPlace),
    ...(!hasErrors(early) && { regulation }),
    ...(isWhole && reading.ruleset && { ruleset: reading.ruleset }),
    looked,
    spans: differing(whole),
  }
}
