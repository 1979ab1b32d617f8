import { type Day, partsOfDay } from '@neuguong/core'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type CapResult, capsShown } from './caps.ts'
import { askedOfCap, askedOfTarget } from './gate/asked.ts'
import { type Gate, gateOf } from './gate/gate.ts'
import { concerns, measureShown, type Published, periodOf, type TargetResult, targetsIn } from './measure.ts'
import { rolledUp, smallestCell } from './rollUp.ts'
import type { RollUp } from './rollUpResult.ts'
import { checkRuleset, type Tallies } from './tallies.ts'
import type { UnitTree } from './units.ts'

/** What is to be published, and how small a group may be shown. */
export interface PublishOptions extends Published {
  readonly on: Day
  /** The phase whose targets are measured; without it only caps are. */
  readonly phase?: string
  /** `by-unit` measures the caps within each unit. */
  readonly caps?: 'by-unit'
  /** The units, for figures of each with everything below it. They need a phase. */
  readonly tree?: UnitTree
  /** Figures of fewer members are not shown, nor what would let them be told; 5 unless given, and 1 shows all. */
  readonly minCell?: number
  /** The name of the list of members, for findings. */
  readonly list?: string
}

/** Everything that one run says of a list: no figure of it tells of fewer members than were asked for. */
export interface Publication {
  readonly minCell: number
  readonly targets: readonly TargetResult[]
  readonly caps?: readonly CapResult[]
  readonly units?: RollUp
}

/** The gate of a list whose units are named by its rows alone. */
function gateOfNames(ruleset: Ruleset, tallies: Tallies, { on, phase, caps }: PublishOptions, minCell: number): Gate {
  const period = phase === undefined ? undefined : periodOf(ruleset, { phase, on })
  const year = period?.year ?? partsOfDay(on).year
  const targets = phase === undefined ? [] : targetsIn(ruleset, phase).filter(({ perUnit }) => perUnit)
  const concerned = tallies.years.filter((data) => (period ? concerns(period, data.year) : data.year === year))
  const years = [year, ...concerned.map((data) => data.year).filter((other) => other !== year)]
  const asked = [
    ...(period ? targets.map((target) => askedOfTarget(target, period, years)) : []),
    ...(caps === undefined ? [] : ruleset.caps.map(askedOfCap)),
  ]
  if (asked.length === 0) return gateOf(nobodyStands, { ruleset, years, asked, conclusions: [] }, 1)
  const byYear = new Map(concerned.map((data) => [data.year, new Map(data.units.map((unit) => [unit.unit, unit]))]))
  const names = new Set(concerned.flatMap(({ units }) => units.flatMap(({ unit }) => unit ?? [])))
  const standing = {
    ...nobodyStands,
    units: [...names].sort().map((id) => ({ id })),
    ownIn: (id: string, at: number) => byYear.get(at)?.get(id),
    loose: [{ inYear: (at: number) => byYear.get(at)?.get(null) }],
  }
  return gateOf(standing, { ruleset, years, asked, conclusions: [] }, minCell)
}

const nobodyStands = { units: [], ownIn: () => undefined, perhapsIn: () => 0, toldOf: () => 0, loose: [] }

/**
 * Measures what one run says of a list of members, through one gate: targets of a phase, caps within each unit, figures along a tree
 * of units. Small units are hidden in all of them, with what would let them be told by adding and subtracting; a count of units
 * never contains a hidden one, and a conclusion about all units never rests on one.
 *
 * @param ruleset - the one that the tallies were counted by
 * @param tallies - of the rows, of a database, or of several lists together
 * @throws RangeError when the ruleset has no such phase, or is not the one that the tallies were counted by
 */
export function publish(ruleset: Ruleset, tallies: Tallies, options: PublishOptions): Publication {
  checkRuleset(ruleset, tallies)
  const { on, phase, tree, minCell = smallestCell } = options
  if (tree && phase !== undefined) {
    const { rollUp: units, gate, placed } = rolledUp(ruleset, tallies, tree, { ...options, phase, minCell })
    const targets = measureShown(ruleset, placed, { ...options, phase }, gate)
    const caps = options.caps && capsShown(ruleset, placed, { year: units.year }, gate)
    return { minCell, targets, ...(caps && { caps }), units }
  }
  const gate = gateOfNames(ruleset, tallies, options, minCell)
  const targets = phase === undefined ? [] : measureShown(ruleset, tallies, { ...options, phase }, gate)
  const caps = options.caps && capsShown(ruleset, tallies, { on }, gate)
  return { minCell, targets, ...(caps && { caps }) }
}
