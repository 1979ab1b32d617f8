import type { DiagnosticCode } from '../../language/diagnostic.ts'
import type { Problem } from '../../language/slips/slip.ts'

/** The words for mends of a file. */
export interface ChangeWords {
  /** What was wrong with a sign. */
  readonly signs: Readonly<Record<Problem, string>>
  /** What was done to words, by the finding that it mends. */
  readonly reasons: Partial<Readonly<Record<DiagnosticCode, string>>>
  readonly changed: (from: string, to: string, reason: string | undefined) => string
}
