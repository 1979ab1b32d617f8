import type { Edit } from '../edits.ts'

/** What people get wrong in the signs of a file. The words for each stand in the catalogues. */
export type Problem =
  | 'SmartQuotes'
  | 'SingleQuotes'
  | 'UnclosedString'
  | 'ControlInString'
  | 'FullWidth'
  | 'LeadingZero'
  | 'PlusSign'
  | 'BareDecimal'
  | 'DecimalComma'
  | 'Thousands'
  | 'PercentSign'
  | 'WrongLiteral'
  | 'Unquoted'
  | 'MissingComma'
  | 'ExtraComma'
  | 'WrongComma'
  | 'MissingColon'
  | 'WrongColon'
  | 'ExtraColon'
  | 'MissingValue'
  | 'MissingKey'
  | 'MissingBrace'
  | 'MissingBracket'
  | 'ExtraClose'
  | 'UnclosedComment'
  | 'ExtraText'

/** A slip in the signs of a file: where it is, and the edits that mend it. */
export interface Slip {
  readonly problem: Problem
  readonly offset: number
  /** What is written, shortened. */
  readonly found?: string
  /** What to write instead. */
  readonly suggestion?: string
  /** Where the bracket was opened that is not closed. */
  readonly opened?: number
  readonly edits: readonly Edit[]
}
