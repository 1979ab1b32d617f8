import { conclusionsOf } from '../../evaluate/decision.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import type { UnitTallies } from '../tallies.ts'
import { counted, countedInside, emptyTally, populated, type Tally } from '../tally.ts'
import type { Figure, Mass } from './group.ts'
import { tallyLength, type Verdict } from './verdicts.ts'

/** A target or a cap whose figures are printed, and the years that it counts, as places in the list of years. */
export interface Asked {
  readonly kind: 'targets' | 'caps'
  readonly id: string
  readonly years: readonly (readonly number[])[]
  /** What a tally of the year measured comes to; absent where other years settle it too. */
  readonly statusOf?: (tally: Tally) => string
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

/** The numbers that are printed of one question: those counted and the population, at least and at most, inside it or apart. */
const printedOf = (tally: Tally): readonly number[] => {
  const [of, inside, among] = [counted(tally), countedInside(tally), populated(tally)]
  return [of.low, of.high, inside.low, inside.high, among.low, among.high]
}

const printed = 6
/** After the numbers that are printed stands the tally that they are made of. */
const perQuestion = printed + tallyLength

/** The figures that a run prints of units, as places in the numbers of {@link massOf}. */
export function figuresAsked({ asked, conclusions }: Asking): readonly Figure[] {
  const ofConclusions = conclusions.flatMap((_, index) => [2 * index, 2 * index + 1]).map((at) => ({ at, years: [0] }))
  const first = 2 * conclusions.length
  const ofQuestions = asked.flatMap(({ years }, index) =>
    Array.from({ length: printed }, (_, number) => first + index * perQuestion + number).flatMap((at) =>
      years.map((of) => ({ at, years: of })),
    ),
  )
  return [...ofConclusions, ...ofQuestions]
}

/** The conclusions that a run prints of units. */
export function verdictsAsked({ asked, conclusions }: Asking): readonly Verdict[] {
  const first = 2 * conclusions.length + printed
  return asked.flatMap(({ statusOf }, index) => (statusOf ? [{ at: first + index * perQuestion, statusOf }] : []))
}

function valuesOf({ asked, conclusions }: Asking, tallies: UnitTallies | undefined): readonly number[] {
  return [
    ...conclusions.flatMap((id) => {
      const { low = 0, high = 0 } = tallies?.conclusions[id] ?? {}
      return [low, high]
    }),
    ...asked.flatMap(({ kind, id }) => {
      const tally = tallies?.[kind][id] ?? emptyTally()
      return [...printedOf(tally), ...tally]
    }),
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
