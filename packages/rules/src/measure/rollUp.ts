import type { Diagnostic } from '../language/diagnostic.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type CapResult, capsShown } from './caps.ts'
import { askedOfCap, askedOfTarget } from './gate/asked.ts'
import { type Gate, gateOf, type Standing } from './gate/gate.ts'
import { type Asking, allConclusions } from './gate/masses.ts'
import { concerns, measureShown, periodOf, targetsIn } from './measure.ts'
import { commonTo, nodeTallies } from './nodeTallies.ts'
import { type PlacedYear, type Placer, placer, placeYear } from './placing.ts'
import type { CapTotal, RollUp, RollUpOptions, UnitResult } from './rollUpResult.ts'
import { addUnits, checkRuleset, nobody, type Tallies, type UnitTallies, type YearTallies } from './tallies.ts'
import { distribution, figuresOf, type Work } from './unitFigures.ts'
import type { UnitNode, UnitTree } from './units.ts'

/** Of fewer members than these nothing is shown, unless told otherwise. */
export const smallestCell = 5

/** How many members of each unit findings tell of by another name: those of units that it took the place of. */
function toldByUnit({ units }: YearTallies, placeOf: Placer): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const { unit, members } of units) {
    const [only, ...more] = placeOf(unit).units
    if (only !== undefined && more.length === 0 && only !== unit) told.set(only, (told.get(only) ?? 0) + members)
  }
  return told
}

/** Where the members stand who are in the tree. */
function standingIn(
  tree: UnitTree,
  years: Work['years'],
  placed: readonly PlacedYear[],
  told: ReadonlyMap<string, number>,
): Standing {
  const at = new Map(placed.map((year) => [year.year, year]))
  const withins = [...new Set(placed.flatMap(({ divided }) => divided.map(({ units }) => commonTo(tree, units))))]
  const dividedIn = (within: string | undefined, year: number): UnitTallies | undefined =>
    at
      .get(year)
      ?.divided.filter(({ units }) => commonTo(tree, units) === within)
      .map(({ tallies }) => tallies)
      .reduce<UnitTallies | undefined>((sum, one) => (sum ? addUnits(sum, one) : one), undefined)
  return {
    units: tree.nodes.map(({ unit: { id }, parent }) => ({ id, parent })),
    ownIn: (unit, year) => at.get(year)?.placed.get(unit),
    perhapsIn: (unit, year) => years.get(year)?.get(unit)?.divided ?? 0,
    toldOf: (unit) => told.get(unit) ?? 0,
    loose: [
      { inYear: (year) => at.get(year)?.anywhere },
      ...withins.map((within) => ({
        ...(within !== undefined && { within }),
        inYear: (year: number) => dividedIn(within, year),
      })),
    ],
  }
}

const capTotal = ({ units, ...rest }: CapResult): CapTotal => ({
  ...rest,
  over: units.filter(({ status }) => status === 'over').length,
  unknown: units.filter(({ status }) => status === 'unknown').length,
})

function unitResult(work: Work, { whyHidden }: Gate, { unit, parent, depth }: UnitNode): UnitResult {
  const why = whyHidden(unit.id)
  const head = { unit: unit.id, label: unit.label, level: unit.level, parent: parent ?? null, depth }
  return why === undefined ? { ...head, figures: figuresOf(work, unit.id) } : { ...head, hidden: why }
}

function totalOf(work: Work, tallies: Tallies, options: RollUpOptions, gate: Gate): RollUp['total'] {
  const { year } = work.period
  const units = tallies.years.find((data) => data.year === year)?.units ?? []
  return {
    ...distribution(units.reduce(addUnits, nobody(null)), undefined),
    targets: measureShown(work.ruleset, tallies, options, gate).map(({ units: _, ...rest }) => rest),
    caps: capsShown(work.ruleset, tallies, { year }, gate).map(capTotal),
  }
}

/** Everything that the table of units prints. */
function askingOf({ ruleset, period, targets }: Work, placed: readonly PlacedYear[]): Asking {
  const years = [period.year, ...placed.map(({ year }) => year).filter((year) => year !== period.year)]
  return {
    ruleset,
    years,
    asked: [...targets.map((target) => askedOfTarget(target, period, years)), ...ruleset.caps.map(askedOfCap)],
    conclusions: allConclusions(ruleset),
  }
}

/** What is to be said of rows by the names of their units, each as of the last year in which it occurs. */
function findingsOf(years: readonly YearTallies[], placeOf: Placer, list: string): Diagnostic[] {
  const members = new Map(years.flatMap(({ units }) => units.map((one) => [one.unit, one.members] as const)))
  const place = { file: list, pointer: '/unit', line: 1, column: 1 }
  return [...members].flatMap(([name, count]) => placeOf(name).say?.(count, place) ?? [])
}

/**
 * Adds targets, caps and the distribution of conclusions up a tree of units: every unit with everything below it, in one pass.
 *
 * Rows are placed as of the day of the tree. A row whose unit has ended counts for its successor when there is exactly one; when there
 * are several it counts for what they all belong to, and may count for each. A row whose unit nobody knows counts in the total and may
 * count in any unit. Whatever could not be placed is a finding, and nothing is guessed.
 *
 * @param ruleset - the one that the tallies were counted by
 * @param tallies - of the rows (`tally`), of a database, or of several lists together
 * @param tree - from `unitTree`, as of the day
 * @param options - the phase, the day, what was published, and how small a group may be shown
 * @throws RangeError when the ruleset has no such phase, or is not the one that the tallies were counted by
 */
export const rollUp = (ruleset: Ruleset, tallies: Tallies, tree: UnitTree, options: RollUpOptions): RollUp =>
  rolledUp(ruleset, tallies, tree, options).rollUp

/** What was added up, with the gate that it passed and the rows as they were placed. */
export interface Rolled {
  readonly rollUp: RollUp
  readonly gate: Gate
  readonly placed: Tallies
}

/** As {@link rollUp}, with what other tables of the same run need. */
export function rolledUp(ruleset: Ruleset, tallies: Tallies, tree: UnitTree, options: RollUpOptions): Rolled {
  checkRuleset(ruleset, tallies)
  const { minCell = smallestCell, phase, on, published = [] } = options
  const period = periodOf(ruleset, options)
  const placeOf = placer(tree)
  const concerned = tallies.years.filter(({ year }) => concerns(period, year))
  const placed = concerned.map((year) => placeYear(year, placeOf))
  const years = new Map(placed.map((year) => [year.year, nodeTallies(tree, year, minCell)]))
  const work = { ruleset, period, targets: targetsIn(ruleset, phase), published, years }
  const now = concerned.find(({ year }) => year === period.year)
  const told = now ? toldByUnit(now, placeOf) : new Map<string, number>()
  const gate = gateOf(standingIn(tree, years, placed, told), askingOf(work, placed), minCell)
  const all = { ...tallies, years: placed.map(({ year, all: units }) => ({ year, units })) }
  const result = {
    phase,
    on,
    year: period.year,
    minCell,
    total: totalOf(work, all, options, gate),
    units: tree.nodes.map((node) => unitResult(work, gate, node)),
    findings: findingsOf(concerned, placeOf, options.list ?? ''),
  }
  return { rollUp: result, gate, placed: all }
}
