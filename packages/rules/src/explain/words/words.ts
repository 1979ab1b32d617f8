import type { Authority } from '@neuguong/core'
import type { Operator } from '../../language/operators.ts'
import type { TargetStatus } from '../../measure/measure.ts'

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
  readonly authority: Readonly<Record<Authority, string>>
  readonly conclusions: Readonly<Record<'not-rated' | 'unruled' | 'conflict', string>>
  readonly all: string
  readonly any: string
  readonly notNamed: string
  /** A comparison: `{fact}`, `{value}`, `{required}`, `{cite}`. */
  readonly comparison: string
  readonly comparisonMet: string
  /** `{required}`, `{parameter}`. */
  readonly byParameter: string
  readonly cited: string
  /** `{name}`, `{question}`, `{reading}`. */
  readonly reading: string
  readonly decided: string
  readonly undecided: string
  readonly notRated: string
  readonly unruled: string
  readonly conflict: string
  readonly byRule: string
  readonly groups: string
  readonly groupIn: string
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
  readonly targetChange: string
  readonly targetUnits: string
  readonly targetUnitsOpen: string
  readonly targetUnplaced: string
  readonly targetMissingYears: string
  readonly targetReading: string
  readonly targetRests: string
  readonly noValue: string
  readonly range: string
  readonly people: string
}
