import type { Diagram } from '../diagram/diagram.ts'
import type { Diagnostic, DiagnosticCode, Level } from '../language/diagnostic.ts'
import type { Located, Regulation } from '../language/parse.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { ScenarioFile } from '../scenario/scenario.ts'

/** What checks look at: the file as written, what it lies over, and what both mean on one day. */
export interface Checked {
  readonly regulation: Regulation
  /** The most central first, the regulation itself last. */
  readonly layers: readonly Regulation[]
  readonly ruleset: Ruleset
  readonly diagram?: Diagram | undefined
  readonly scenarios?: Located<ScenarioFile> | undefined
}

/** One check: a file in `checks`, a test beside it, a page in the docs. */
export interface Check {
  readonly code: DiagnosticCode
  readonly level: Level
  readonly run: (checked: Checked) => readonly Diagnostic[]
}
