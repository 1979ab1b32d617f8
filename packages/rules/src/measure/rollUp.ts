import type { Diagnostic } from '../language/diagnostic.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type CapResult, measureCapTallies } from './caps.ts'
import { concerns, measureTallies, periodOf, targetsIn } from './measure.ts'
import { nodeTallies } from './nodeTallies.ts'
import { type PlacedYear, type Placer, placer, placeYear } from './placing.ts'
import type { CapTotal, RollUp, RollUpOptions, UnitResult } from './rollUpResult.ts'
import { type Hidden, smallCells } from './smallCells.ts'
import { addUnits, checkRuleset, nobody, type Tallies, type YearTallies } from './tallies.ts'
import { distribution, figuresOf, type Work } from './unitFigures.ts'
import type { UnitNode, UnitTree } from './units.ts'

/** Of fewer members than these nothing is shown, unless told otherwise. */
export const smallestCell = 5

/** Units with too few members in any of the years that their figures speak of. */
function hiddenUnits(
  { nodes }: UnitTree,
  { years }: Work,
  placed: readonly PlacedYear[],
  minCell: number,
): ReadonlyMap<string, Hidden> {
  const all = placed.flatMap(({ year, anywhere }) => {
    const tallies = years.get(year)
    const sizeOf = (id: string) => {
      const found = tallies?.get(id)
      return { members: found?.certain.members ?? 0, own: found?.own.members ?? 0, perhaps: found?.divided ?? 0 }
    }
    return [...smallCells(nodes, sizeOf, { minCell, unplaced: anywhere?.members ?? 0 })]
  })
  return new Map([...all].sort(([, a], [, b]) => (a === b ? 0 : a === 'complement' ? -1 : 1)))
}

const capTotal = ({ units, ...rest }: CapResult): CapTotal => ({
  ...rest,
  over: units.filter(({ status }) => status === 'over').length,
  unknown: units.filter(({ status }) => status === 'unknown').length,
})

function unitResult(work: Work, hidden: ReadonlyMap<string, Hidden>, { unit, parent, depth }: UnitNode): UnitResult {
  const why = hidden.get(unit.id)
  const head = { unit: unit.id, label: unit.label, level: unit.level, parent: parent ?? null, depth }
  return why === undefined ? { ...head, figures: figuresOf(work, unit.id) } : { ...head, hidden: why }
}

function totalOf(work: Work, tallies: Tallies, options: RollUpOptions): RollUp['total'] {
  const { year } = work.period
  const units = tallies.years.find((data) => data.year === year)?.units ?? []
  return {
    ...distribution(units.reduce(addUnits, nobody(null)), undefined),
    targets: measureTallies(work.ruleset, tallies, options).map(({ units: _, ...rest }) => rest),
    caps: measureCapTallies(work.ruleset, tallies, { year }).map(capTotal),
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
export function rollUp(ruleset: Ruleset, tallies: Tallies, tree: UnitTree, options: RollUpOptions): RollUp {
  checkRuleset(ruleset, tallies)
  const { minCell = smallestCell, phase, on, published = [] } = options
  const period = periodOf(ruleset, options)
  const placeOf = placer(tree)
  const concerned = tallies.years.filter(({ year }) => concerns(period, year))
  const placed = concerned.map((year) => placeYear(year, placeOf))
  const years = new Map(placed.map((year) => [year.year, nodeTallies(tree, year, minCell)]))
  const work = { ruleset, period, targets: targetsIn(ruleset, phase), published, years }
  const hidden = hiddenUnits(tree, work, placed, minCell)
  return {
    phase,
    on,
    year: period.year,
    minCell,
    total: totalOf(work, { ...tallies, years: placed.map(({ year, all }) => ({ year, units: all })) }, options),
    units: tree.nodes.map((node) => unitResult(work, hidden, node)),
    findings: findingsOf(concerned, placeOf, options.list ?? ''),
  }
}
