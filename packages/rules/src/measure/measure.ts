import { type Authority, type Day, partsOfDay } from '@neuguong/core'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Resolved, Ruleset, TargetOf } from '../resolve/ruleset.ts'
import { type ShownBounds, shownBounds } from './bounds.ts'
import { tallyYears } from './countMembers.ts'
import { type Gate, openGate } from './gate/gate.ts'
import type { Answer } from './metric.ts'
import { metrics } from './metrics.ts'
import { countsIn, type Part, type Years, yearsOf } from './parts.ts'
import type { Population, PublishedYear } from './population.ts'
import { restsOfTarget } from './rests.ts'
import { checkRuleset, type Tallies } from './tallies.ts'
import type { Count } from './tally.ts'

/** Whether a target is reached. `vacuous`: there is nobody to count, which the regulation reads as met. */
export type TargetStatus = 'met' | 'not-met' | 'unknown' | 'vacuous'

/** What was measured: of everybody, or of one unit. */
export interface Measured {
  readonly status: TargetStatus
  /** The least and the greatest value that the missing facts allow of what the threshold is compared with. */
  readonly value: ShownBounds
  /** The numerator; for a change, this year's count. */
  readonly of: Count | null
  /** The denominator; for a change, the count of the year before. */
  readonly among: Count | null
}

/** A target of one phase, measured. */
export interface TargetResult extends Measured {
  readonly target: string
  readonly phase: string
  /** The year it is measured for. */
  readonly year: number
  /** Where each unit must reach it on its own: the units. `value`, `of` and `among` then still speak of everybody. */
  readonly units?: readonly (Measured & { readonly unit: string })[]
  /** How many units are not among them, because so few members must not be told of; absent where there are none. */
  readonly hiddenUnits?: number
  /** Years that nothing is known of. */
  readonly missingYears: readonly number[]
  /** Rows without a unit, where units count. */
  readonly unplaced: number
  readonly interpretations: readonly string[]
  readonly cite: string
  /** Of the target's own text. */
  readonly authority: Authority
  /** The weakest authority that the value rests on: a target about tiers rests on the tier rules. */
  readonly rests: Authority
}

/** Which phase is measured, and on which day. */
export interface MeasureOptions {
  readonly phase: string
  readonly on: Day
}

/** What was published besides: it is taken before what was counted. */
export interface Published {
  readonly published?: readonly PublishedYear[]
}

type Target = Resolved<TargetOf>

/** The year measured, and the first year of the phase. */
export interface Period {
  readonly from: number
  readonly year: number
}

const statusOf = ({ truth, vacuous }: Pick<Answer, 'truth' | 'vacuous'>): TargetStatus =>
  vacuous && truth === TRUE ? 'vacuous' : truth === TRUE ? 'met' : truth === FALSE ? 'not-met' : 'unknown'

/** Asks a target of a part of the population: a unit or everybody. */
export const askTarget = (target: Target, { from, year }: Period, partAt: (year: number) => Part | undefined): Answer =>
  metrics[target.metric]({ target, from, year, countsOf: (at) => countsIn(target, partAt(at)) })

/** An answer as a result. */
export const measured = (answer: Answer): Measured => ({
  status: statusOf(answer),
  value: shownBounds(answer.value),
  of: answer.of,
  among: answer.among,
})

/**
 * Every unit must reach it: one that does not settles it, one that is unknown leaves it open. `elsewhere` is how a unit would come
 * out that only rows without a unit could belong to.
 */
function ofUnits(units: readonly Measured[], elsewhere: Measured | undefined): TargetStatus {
  const all = elsewhere ? [...units, elsewhere] : units
  if (units.some(({ status }) => status === 'not-met')) return 'not-met'
  if (units.length === 0 || all.some(({ status }) => status === 'unknown' || status === 'not-met')) return 'unknown'
  return units.every(({ status }) => status === 'vacuous') ? 'vacuous' : 'met'
}

/** Nobody in any unit is nobody at all, so the whole decides as soon as it is known, whatever unit a row belongs to. */
const decidesForUnits = ({ metric, comparator, threshold: { value } }: Target, { truth }: Answer): boolean =>
  metric === 'count' &&
  value === '0' &&
  (comparator === 'equal' || comparator === 'lessThanInclusive') &&
  truth !== UNKNOWN

/** What is shown of the units says what is said of all: a hidden one leaves open whether every unit reaches it. */
function ofShownUnits(shown: readonly Measured[], hidden: number, elsewhere: Measured | undefined): TargetStatus {
  const status = ofUnits(shown, elsewhere)
  return hidden === 0 || status === 'not-met' ? status : 'unknown'
}

/** A target of a phase, as it is measured and shown. */
interface Asked {
  readonly years: Years
  readonly phase: string
  readonly period: Period
  readonly hidesOwn: Gate['hidesOwn']
}

function measureTarget(ruleset: Ruleset, target: Target, { years, phase, period, hidesOwn }: Asked): TargetResult {
  const whole = askTarget(target, period, years.everybody)
  const all = target.perUnit ? years.unitsOf(period.year, target.id) : []
  const ids = all.filter((unit) => !hidesOwn(unit))
  const hiddenUnits = all.length - ids.length
  const answers = ids.map((unit) => ({ unit, answer: askTarget(target, period, (year) => years.unit(year, unit)) }))
  const units = answers.map(({ unit, answer }) => ({ unit, ...measured(answer) }))
  const unplaced = target.perUnit ? years.unplaced(period.year) : 0
  const elsewhere = unplaced > 0 ? measured(askTarget(target, period, years.elsewhere)) : undefined
  const unknownYears = answers.map(({ answer }) => answer.missingYears)
  return {
    target: target.id,
    phase,
    year: period.year,
    ...measured(whole),
    ...(target.perUnit && {
      units,
      status: decidesForUnits(target, whole) ? statusOf(whole) : ofShownUnits(units, hiddenUnits, elsewhere),
      ...(hiddenUnits > 0 && { hiddenUnits }),
    }),
    missingYears: whole.missingYears.filter((year) => unknownYears.every((missing) => missing.includes(year))),
    unplaced,
    interpretations: target.interpretations,
    cite: target.cite,
    authority: target.authority,
    rests: restsOfTarget(ruleset, target),
  }
}

/**
 * The years of the phase up to the day asked for.
 *
 * @throws RangeError when the ruleset has no such phase
 */
export function periodOf(ruleset: Ruleset, { phase, on }: MeasureOptions): Period {
  const found = ruleset.phases.find(({ id }) => id === phase)
  if (!found) throw new RangeError(`no phase ${phase} in ${ruleset.identity.regulation}`)
  const from = partsOfDay(found.from).year
  const year = Math.min(partsOfDay(on).year, partsOfDay(found.to).year)
  return { from, year: Math.max(from, year) }
}

/** The targets of a phase, in the order of the regulation. */
export const targetsIn = ({ targets }: Ruleset, phase: string): readonly Target[] =>
  targets.filter(({ phases }) => phases.includes(phase))

/** Only the years of the phase so far count, and the year before it for a change. */
export const concerns = ({ from, year }: Period, other: number): boolean => from - 1 <= other && other <= year

/**
 * Measures the targets of a phase from tallies: of rows (`tally`), of a database, or of several lists together. Missing facts give
 * bounds: a target is met or not met only when every way of filling them in says so.
 *
 * @param ruleset - the one that the tallies were counted by
 * @param tallies - for a change the year before is needed, for a yearly mean all years of the phase
 * @param options - the phase, the day (the year measured is its year, or the last year of the phase), and what was published
 * @returns one result for each target of the phase, in the order of the regulation
 * @throws RangeError when the ruleset has no such phase, or is not the one that the tallies were counted by
 */
export function measureTallies(
  ruleset: Ruleset,
  tallies: Tallies,
  options: MeasureOptions & Published,
): readonly TargetResult[] {
  return measureShown(ruleset, tallies, options, openGate)
}

/** As {@link measureTallies}, with only those units that a gate lets pass. */
export function measureShown(
  ruleset: Ruleset,
  tallies: Tallies,
  options: MeasureOptions & Published,
  { hidesOwn }: Gate,
): readonly TargetResult[] {
  checkRuleset(ruleset, tallies)
  const asked = {
    years: yearsOf(tallies, options.published),
    phase: options.phase,
    period: periodOf(ruleset, options),
    hidesOwn,
  }
  return targetsIn(ruleset, options.phase).map((target) => measureTarget(ruleset, target, asked))
}

/**
 * Measures the targets of a phase over a population of rows or published figures: counts the rows, then {@link measureTallies}.
 *
 * @param ruleset - from `resolve`
 * @param population - years of rows and figures; for a change the year before is needed, for a yearly mean all years of the phase
 * @param options - the phase, and the day: the year measured is its year, or the last year of the phase
 * @returns one result for each target of the phase, in the order of the regulation
 * @throws RangeError when the ruleset has no such phase
 */
export function measure(ruleset: Ruleset, population: Population, options: MeasureOptions): readonly TargetResult[] {
  const period = periodOf(ruleset, options)
  const years = population.years.filter(({ year }) => concerns(period, year))
  return measureTallies(ruleset, tallyYears(ruleset, years), { ...options, published: years })
}

/** The statuses in the order of reports. */
export const targetStatuses: readonly TargetStatus[] = ['met', 'not-met', 'unknown', 'vacuous']
