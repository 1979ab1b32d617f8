import { conclusionsOf } from '../../evaluate/decision.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import type { UnitTallies } from '../tallies.ts'
import { counted, countedInside, emptyTally, populated, type Tally } from '../tally.ts'
import type { Figure, Mass } from './group.ts'

/** A target or a cap whose figures are printed, and the years that it counts, as places in the list of years. */
export interface Asked {
  readonly kind: 'targets' | 'caps'
  readonly id: string
  readonly years: readonly (readonly number[])[]
}

/** What a run prints of units. */
export interface Asking {
  readonly ruleset: Ruleset
  /** The year that is measured, then the others that figures speak of. */
  readonly years: readonly number[]
  readonly asked: readonly Asked[]
  /** Whether the conclusions are printed by unit too. */
  readonly conclusions: readonly string[]
}

/** The conclusions of a ruleset, as a table of units prints them. */
export const allConclusions = ({ tiers }: Ruleset): readonly string[] => conclusionsOf(tiers)

/** How many numbers of one question are printed: those counted and the population, at least and at most, inside it or apart. */
const numbersOf = (tally: Tally): readonly number[] => {
  const [of, inside, among] = [counted(tally), countedInside(tally), populated(tally)]
  return [of.low, of.high, inside.low, inside.high, among.low, among.high]
}

const perQuestion = 6

/** The figures that a run prints of units, as places in the numbers of {@link massOf}. */
export function figuresAsked({ asked, conclusions }: Asking): readonly Figure[] {
  const ofConclusions = conclusions.flatMap((_, index) => [2 * index, 2 * index + 1]).map((at) => ({ at, years: [0] }))
  const first = 2 * conclusions.length
  const ofQuestions = asked.flatMap(({ years }, index) =>
    Array.from({ length: perQuestion }, (_, number) => first + index * perQuestion + number).flatMap((at) =>
      years.map((of) => ({ at, years: of })),
    ),
  )
  return [...ofConclusions, ...ofQuestions]
}

function valuesOf({ asked, conclusions }: Asking, tallies: UnitTallies | undefined): readonly number[] {
  return [
    ...conclusions.flatMap((id) => {
      const { low = 0, high = 0 } = tallies?.conclusions[id] ?? {}
      return [low, high]
    }),
    ...asked.flatMap(({ kind, id }) => numbersOf(tallies?.[kind][id] ?? emptyTally())),
  ]
}

/** Members as the numbers that may be printed of them. */
export function massOf(asking: Asking, talliesIn: (year: number) => UnitTallies | undefined): Mass {
  const all = asking.years.map(talliesIn)
  return {
    sizes: all.map((tallies) => tallies?.members ?? 0),
    values: all.map((tallies) => valuesOf(asking, tallies)),
  }
}
