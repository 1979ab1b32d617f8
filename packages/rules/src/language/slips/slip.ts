import type { Edit } from '../edits.ts'

/** What people get wrong in the signs of a file. The words for each stand in the catalogues. */
export type Problem =
  | 'SmartQuotes'
  | 'SingleQuotes'
  | 'UnclosedString'
  | 'UnopenedString'
  | 'InnerQuotes'
  | 'ControlInString'
  | 'OddSpace'
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
  | 'MissingOpen'
  | 'BraceForBracket'
  | 'BracketForBrace'
  | 'EmptyFile'
  | 'NoteMark'
  | 'LineBreak'
  | 'UnitAfterNumber'
  | 'UnclosedComment'
  | 'CutOff'
  | 'ExtraText'
  | 'TextBefore'
  | 'SecondText'

/**
 * Slips of which nobody can know what was meant, or whose repair would lose, change or make up something: they are read as they
 * were probably meant, so that what comes after can be looked at, and told; the file is left alone.
 */
const toldOnly: ReadonlySet<Problem> = new Set([
  ...(['InnerQuotes', 'MissingValue', 'MissingKey', 'BraceForBracket', 'BracketForBrace'] as const),
  ...(['EmptyFile', 'LineBreak', 'UnitAfterNumber', 'CutOff', 'ExtraText', 'TextBefore', 'SecondText'] as const),
])

/** Slips of one sign or text for another: what stands beside it stays what it is. */
const inPlace: ReadonlySet<Problem> = new Set([
  ...([
    'SmartQuotes',
    'SingleQuotes',
    'FullWidth',
    'ControlInString',
    'OddSpace',
    'NoteMark',
    'WrongComma',
    'WrongColon',
  ] as const),
])

/** Whether the mend of a slip leaves everything beside it what it is. */
export const isInPlace = ({ problem }: Slip): boolean => inPlace.has(problem)

/** Slips in brackets: their mend decides what belongs to what. */
const ofBrackets: ReadonlySet<Problem> = new Set(['MissingBrace', 'MissingBracket', 'ExtraClose', 'MissingOpen'])

/** Whether a slip may be mended in the file without asking. */
export const isMendable = ({ problem, unsure }: Slip): boolean => !unsure && !toldOnly.has(problem)

/** Whether the mend of a slip decides what belongs to what. */
export const isOfBrackets = ({ problem }: Slip): boolean => ofBrackets.has(problem)

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
  /** The edits are only a way to read on: something else may have been meant. */
  readonly unsure?: true
  readonly edits: readonly Edit[]
}
