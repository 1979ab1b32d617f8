import {
  type Authority,
  type Cap,
  type Day,
  parseShare,
  partsOfDay,
  type Ratio,
  ratio,
  ratioText,
  weakest,
} from '@neuguong/core'
import { FALSE, TRUE } from '../evaluate/truth.ts'
import type { Resolved, Ruleset } from '../resolve/ruleset.ts'
import { tallyYears } from './countMembers.ts'
import { type Gate, openGate } from './gate/gate.ts'
import { type Part, tallyIn, type Years, yearsOf } from './parts.ts'
import type { Population } from './population.ts'
import { authoritiesOfRules, basisOfCondition } from './rests.ts'
import { checkRuleset, type Tallies } from './tallies.ts'
import { type Count, counted, exceeds, populated, type Tally } from './tally.ts'

/** Whether a unit keeps a cap. */
export type CapStatus = 'within' | 'over' | 'unknown'

/** A unit under a cap. */
export interface CappedUnit {
  readonly unit: string
  readonly status: CapStatus
  /** Members of the capped tiers, at least and at most. */
  readonly of: Count
  /** The denominator, at least and at most. */
  readonly among: Count
  /** How many members the cap allows for this denominator, rounded down where the cap counts heads: exact text, `"2.4"` or `"7/3"`. */
  readonly allowed: { readonly low: string; readonly high: string }
  /** Whether it keeps the greater share that the text grants as an exception, where there is one. */
  readonly exception?: CapStatus
}

/** A cap over all units. Nobody is demoted by it: it says where to look again. */
export interface CapResult {
  readonly cap: string
  readonly year: number
  /** `over` when a unit certainly is, `within` when none can be. */
  readonly status: CapStatus
  /** Units that are over it or may be, the certain ones first. */
  readonly units: readonly CappedUnit[]
  /** How many units are not among them, because so few members must not be told of; absent where there are none. */
  readonly hiddenUnits?: number
  /** How many units there are. */
  readonly total: number
  /** Rows without a unit: each may belong to any. */
  readonly unplaced: number
  readonly interpretations: readonly string[]
  readonly cite: string
  /** Of the cap's own text. */
  readonly authority: Authority
  /** The weakest authority that the counts rest on. */
  readonly rests: Authority
}

/** The day whose year is measured. */
export interface MeasureCapsOptions {
  readonly on: Day
}

/** The year that is measured, as a day of it or by its number. */
export type MeasureCapTalliesOptions = MeasureCapsOptions | { readonly year: number }

const shareOf = (percent: string): Ratio => parseShare(percent)?.value ?? ratio(1)

/**
 * Whether a unit keeps a share. Comparing heads with the share rounded down comes to the same, so `rounding` only says which number
 * is shown as allowed.
 */
function statusOf(tally: Tally, max: Ratio, nested: boolean): CapStatus {
  const truth = exceeds(tally, max, nested)
  return truth === TRUE ? 'over' : truth === FALSE ? 'within' : 'unknown'
}

const allowedOf = ({ rounding }: Cap, max: Ratio, { low, high }: Count): CappedUnit['allowed'] => {
  const heads = (base: number): string => {
    const share = ratio(max.n * BigInt(base), max.d)
    return ratioText(rounding === 'floor' ? ratio(share.n / share.d) : share)
  }
  return { low: heads(low), high: heads(high) }
}

/** A part of the population under a cap. */
export function partUnder(cap: Cap, unit: string, part: Part): CappedUnit {
  const nested = cap.base === 'all-rated'
  const max = shareOf(cap.max)
  const tally = tallyIn(part, 'caps', cap.id, true)
  return {
    unit,
    status: statusOf(tally, max, nested),
    of: counted(tally),
    among: populated(tally),
    allowed: allowedOf(cap, max, populated(tally)),
    ...(cap.exceptionMax !== undefined && { exception: statusOf(tally, shareOf(cap.exceptionMax), nested) }),
  }
}

const nothing: Part = { hasRows: false }

/** A year of units, and which of them are shown. */
interface Asked {
  readonly years: Years
  readonly year: number
  readonly hidesOwn: Gate['hidesOwn']
}

function measureCap(ruleset: Ruleset, cap: Resolved<Cap>, { years, year, hidesOwn }: Asked): CapResult {
  const names = years.unitsIn(year)
  const shown = names.filter((unit) => !hidesOwn(unit))
  const hiddenUnits = names.length - shown.length
  const all = shown.map((unit) => partUnder(cap, unit, years.unit(year, unit) ?? nothing))
  const elsewhere = partUnder(cap, '', years.elsewhere(year) ?? nothing)
  const units = (['over', 'unknown'] as const).flatMap((status) => all.filter((unit) => unit.status === status))
  const [first] = units
  const open = first !== undefined || all.length === 0 || hiddenUnits > 0 || elsewhere.status !== 'within'
  const base = basisOfCondition(ruleset, cap.base)
  return {
    cap: cap.id,
    year,
    status: first?.status === 'over' ? 'over' : open ? 'unknown' : 'within',
    units,
    ...(hiddenUnits > 0 && { hiddenUnits }),
    total: names.length,
    unplaced: years.unplaced(year),
    interpretations: [...new Set(base.interpretations)],
    cite: cap.cite,
    authority: cap.authority,
    rests: weakest([cap.authority, ...base.authorities, ...authoritiesOfRules(ruleset)]) ?? cap.authority,
  }
}

/**
 * Measures the caps of a ruleset within each unit from tallies, as {@link measureCaps} does from rows.
 *
 * @param ruleset - the one that the tallies were counted by
 * @param tallies - of the year; a cap cannot be measured from published figures of the whole
 * @param options - the year that is measured
 * @returns one result for each cap, in the order of the regulation
 * @throws RangeError when the ruleset is not the one that the tallies were counted by
 */
export function measureCapTallies(
  ruleset: Ruleset,
  tallies: Tallies,
  options: MeasureCapTalliesOptions,
): readonly CapResult[] {
  return capsShown(ruleset, tallies, options, openGate)
}

/** As {@link measureCapTallies}, with only those units that a gate lets pass. */
export function capsShown(
  ruleset: Ruleset,
  tallies: Tallies,
  options: MeasureCapTalliesOptions,
  { hidesOwn }: Gate,
): readonly CapResult[] {
  checkRuleset(ruleset, tallies)
  const year = 'year' in options ? options.year : partsOfDay(options.on).year
  const asked = { years: yearsOf(tallies), year, hidesOwn }
  return ruleset.caps.map((cap) => measureCap(ruleset, cap, asked))
}

/**
 * Measures the caps of a ruleset within each unit: which units are over, which may be, and by how many.
 *
 * @param ruleset - from `resolve`
 * @param population - rows of the year; a cap cannot be measured from published figures of the whole
 * @param options - the day whose year is measured
 * @returns one result for each cap, in the order of the regulation
 */
export function measureCaps(
  ruleset: Ruleset,
  { years }: Population,
  options: MeasureCapsOptions,
): readonly CapResult[] {
  const { year } = partsOfDay(options.on)
  const tallies = tallyYears(
    ruleset,
    years.filter((data) => data.year === year),
  )
  return measureCapTallies(ruleset, tallies, options)
}
