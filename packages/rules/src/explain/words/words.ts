import type { Authority } from '@neuguong/core'
import type { Operator } from '../../language/operators.ts'
import type { CapStatus } from '../../measure/caps.ts'
import type { TargetStatus } from '../../measure/measure.ts'
import type { Mark } from '../tokens.ts'

type DayOperator = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'

/** The words of explanations in one language. A missing one does not compile. Names in braces are filled in. */
export interface Words {
  readonly yes: string
  readonly no: string
  readonly unknownValue: string
  readonly noneValue: string
  readonly redacted: string
  /** `{low}`, `{high}`. */
  readonly interval: string
  readonly from: string
  readonly upTo: string
  readonly anyNumber: string
  /** What a comparison asks; `{value}`. */
  readonly operators: Readonly<Record<Operator, string>>
  /** What a comparison of days asks; `{value}`. */
  readonly dayOperators: Readonly<Record<DayOperator, string>>
  readonly authority: Readonly<Record<Authority, string>>
  readonly conclusions: Readonly<Record<'not-rated' | 'unruled' | 'conflict', string>>
  /** What stands above a list whose parts are all wanted. */
  readonly all: Readonly<Record<Mark, string>>
  /** What stands above a list of which one part is enough. */
  readonly any: Readonly<Record<Mark, string>>
  /** What stands above a named condition that must not hold; `{name}`. */
  readonly notNamed: Readonly<Record<Mark, string>>
  /** A comparison: `{fact}`, `{value}`, `{required}`, `{cite}`. */
  readonly comparison: Readonly<Record<Mark, string>>
  /** `{required}`, `{parameter}`. */
  readonly byParameter: string
  readonly cited: string
  /** A clause inside brackets, after an id. */
  readonly citedInside: string
  /** `{question}`, `{reading}`. */
  readonly reading: string
  readonly decided: string
  readonly undecided: string
  readonly notRated: string
  readonly unruled: string
  readonly conflict: string
  readonly byRule: string
  readonly groups: string
  readonly groupIn: string
  /** `{scopes}`. */
  readonly groupScopes: string
  readonly groupMaybe: string
  readonly groupNone: string
  readonly why: string
  readonly otherwise: string
  readonly whyNot: string
  readonly whyNotTier: string
  readonly whyNotEarlier: string
  readonly whyNotScope: string
  readonly whyNotRule: string
  readonly whyNotMissing: string
  readonly noRuleForTier: string
  readonly missing: string
  readonly stillPossible: string
  readonly possibleByRule: string
  /** The rule that certainly holds, behind those that may. */
  readonly possibleElse: string
  readonly whyNone: string
  readonly next: string
  readonly nextIntro: string
  readonly nextAvoid: string
  readonly nextNeed: string
  readonly best: string
  readonly basis: string
  readonly ruleset: string
  readonly illustrative: string
  readonly proposal: string
  readonly targetStatus: Readonly<Record<TargetStatus, string>>
  /** `{label}`, `{value}`, `{threshold}`, `{status}`, `{cite}`. */
  readonly target: string
  readonly targetCounts: string
  readonly targetSum: string
  readonly targetChange: string
  readonly targetUnits: string
  readonly targetUnitsOpen: string
  /** `{units}`. */
  readonly targetUnitsNotMet: string
  readonly targetUnitsUnknown: string
  /** After a list that goes on; `{count}`. */
  readonly moreUnits: string
  /** Units that the gate keeps back: `{count}`. */
  readonly hiddenUnits: string
  readonly targetUnplaced: string
  readonly targetMissingYears: string
  /** `{id}`, `{question}`, `{reading}`. */
  readonly targetReading: string
  readonly targetRests: string
  readonly noValue: string
  readonly range: string
  readonly atLeast: string
  readonly people: string
  /** A change against the year before; `{count}`. */
  readonly fewer: string
  readonly more: string
  readonly same: string
  readonly capStatus: Readonly<Record<CapStatus, string>>
  /** `{label}`, `{max}`, `{status}`, `{cite}`. */
  readonly cap: string
  /** `{total}`, `{over}`, `{unknown}`. */
  readonly capUnits: string
  readonly capUnitsOpen: string
  /** `{unit}`, `{of}`, `{among}`, `{allowed}`, `{status}`. */
  readonly capUnit: string
  /** `{max}`, `{status}`. */
  readonly capException: string
  readonly capNote: string
}
