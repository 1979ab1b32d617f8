import type { Diagnostic } from '../language/diagnostic.ts'
import type { CappedUnit, CapResult } from './caps.ts'
import type { Hidden } from './gate/hide.ts'
import type { Measured, MeasureOptions, Published, TargetResult } from './measure.ts'
import type { Count } from './tally.ts'

/** What is measured, and how small a group may be shown. */
export interface RollUpOptions extends MeasureOptions, Published {
  /** Figures of fewer members are not shown, nor what would let them be told by subtracting; 1 shows all. */
  readonly minCell?: number
  /** The name of the list of members, for findings. */
  readonly list?: string
}

/** How many members there are, and how many of them come or may come to each conclusion. */
export interface Distribution {
  readonly members: Count
  readonly conclusions: Readonly<Record<string, Count>>
}

/** The figures of one unit with everything below it. */
export interface UnitFigures extends Distribution {
  readonly targets: readonly (Measured & { readonly target: string })[]
  readonly caps: readonly (CappedUnit & { readonly cap: string })[]
}

/** One unit of the tree. */
export interface UnitResult {
  readonly unit: string
  readonly label: string
  readonly level: string
  /** The unit directly above on the day. */
  readonly parent: string | null
  readonly depth: number
  /** Absent where they are not shown. */
  readonly figures?: UnitFigures
  /** Why they are not shown. */
  readonly hidden?: Hidden
}

/** A cap over all units: units are counted, not named, because small ones are among them. */
export type CapTotal = Omit<CapResult, 'units'> & { readonly over: number; readonly unknown: number }

/** Everything added up along the tree of units. */
export interface RollUp {
  readonly phase: string
  readonly on: string
  readonly year: number
  readonly minCell: number
  /** All rows, whether their unit is known or not. Units count for a target "cùng cấp" by the names that rows give, as of the day. */
  readonly total: Distribution & {
    readonly targets: readonly Omit<TargetResult, 'units'>[]
    readonly caps: readonly CapTotal[]
  }
  /** The root first; each unit is followed by those below it. */
  readonly units: readonly UnitResult[]
  /** Rows that could not be placed, and rows placed with the successor of the unit that they name. */
  readonly findings: readonly Diagnostic[]
}
