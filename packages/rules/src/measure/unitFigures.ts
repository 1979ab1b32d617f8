import type { Resolved, Ruleset, TargetOf } from '../resolve/ruleset.ts'
import { partUnder } from './caps.ts'
import { askTarget, measured, type Period, type Published } from './measure.ts'
import type { NodeTallies } from './nodeTallies.ts'
import type { Part } from './parts.ts'
import type { Distribution, UnitFigures } from './rollUpResult.ts'
import { nobody, type UnitTallies } from './tallies.ts'

/** What the figures of every unit are made of. */
export interface Work {
  readonly ruleset: Ruleset
  readonly period: Period
  readonly targets: readonly Resolved<TargetOf>[]
  readonly published: NonNullable<Published['published']>
  /** By year, then by unit. */
  readonly years: ReadonlyMap<number, ReadonlyMap<string, NodeTallies>>
}

/** Members and conclusions of rows that belong to a part, and rows that may. */
export const distribution = (certain: UnitTallies, possible: UnitTallies | undefined): Distribution => ({
  members: { low: certain.members, high: certain.members + (possible?.members ?? 0) },
  conclusions: Object.fromEntries(
    Object.keys({ ...certain.conclusions, ...possible?.conclusions }).map((id) => {
      const { low = 0, high = 0 } = certain.conclusions[id] ?? {}
      return [id, { low, high: high + (possible?.conclusions[id]?.high ?? 0) }]
    }),
  ),
})

function partOf({ years, published }: Work, unit: string, year: number): Part | undefined {
  const found = years.get(year)?.get(unit)
  const figures = published.find((data) => data.year === year)?.unitFigures?.[unit]
  if (!found && !figures) return undefined
  return { hasRows: found !== undefined, certain: found?.certain, possible: found?.possible, figures }
}

/** The figures of a unit with everything below it. */
export function figuresOf(work: Work, unit: string): UnitFigures {
  const { ruleset, period, targets } = work
  const now = work.years.get(period.year)?.get(unit)
  const part = partOf(work, unit, period.year) ?? { hasRows: false }
  return {
    ...distribution(now?.certain ?? nobody(unit), now?.possible),
    targets: targets.map((target) => ({
      target: target.id,
      ...measured(askTarget(target, period, (year) => partOf(work, unit, year))),
    })),
    caps: ruleset.caps.map((cap) => ({ cap: cap.id, ...partUnder(cap, unit, part) })),
  }
}
