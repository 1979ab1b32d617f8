import type { Findings } from '../../language/diagnostic.ts'
import type { Problem } from '../../language/slips/slip.ts'

/** What is wrong with the signs of a file. */
export const slipsEn: Readonly<Record<Problem, string>> = {
  SmartQuotes: 'curly quotation marks are used',
  SingleQuotes: 'single quotation marks are used',
  UnclosedString: 'the closing quotation mark is missing',
  UnopenedString: 'the opening quotation mark is missing',
  InnerQuotes: 'there are straight quotation marks inside a text',
  ControlInString: 'there is a tab or an invisible character inside quotation marks',
  OddSpace: 'there is a no-break space or an invisible character outside quotation marks',
  FullWidth: 'a full-width digit or sign is used',
  LeadingZero: 'the number begins with a zero',
  PlusSign: 'the number begins with a plus sign',
  BareDecimal: 'the decimal number lacks digits',
  DecimalComma: 'the number has a decimal comma',
  Thousands: 'the number has separators of thousands',
  PercentSign: 'a percentage stands outside quotation marks',
  WrongLiteral: 'this value is written otherwise',
  Unquoted: 'there is text outside quotation marks',
  MissingComma: 'a comma between two entries is missing',
  ExtraComma: 'there is a comma too many',
  WrongComma: 'another sign stands for the comma',
  MissingColon: 'a colon after the key is missing',
  WrongColon: 'another sign stands for the colon',
  ExtraColon: 'there is a colon too many',
  MissingValue: 'a value is missing',
  MissingKey: 'a key in quotation marks is missing',
  MissingBrace: 'the closing brace `}` is missing',
  MissingBracket: 'the closing bracket `]` is missing',
  ExtraClose: 'there is a closing bracket too many',
  MissingOpen: 'the brace `{` that begins the file is missing',
  EmptyFile: 'the file is empty',
  NoteMark: 'a note begins with another sign than `//`',
  LineBreak: 'there is a line break inside quotation marks',
  UnitAfterNumber: 'there are words after the number',
  UnclosedComment: 'a comment is not closed with `*/`',
  BraceForBracket: 'braces stand around a list',
  BracketForBrace: 'square brackets stand around something with keys',
  CutOff: 'the file stops here, with brackets still open',
  ExtraText: 'there is text after the end of the file',
  TextBefore: 'there is text above the `{` that begins the file',
  SecondText: 'the file has ended and a second one follows',
}

/** How to mend what nobody else can: the file is left alone. */
const slipHints: Partial<Readonly<Record<string, string>>> = {
  OddSpace: 'delete it and type a plain space',
  InnerQuotes: 'write “ ” inside a text',
  ExtraClose: 'take this bracket out',
  ExtraText: 'delete it, or put `//` before each line if it is a note',
  TextBefore: 'delete it, or put `//` before each line if it is a note',
  SecondText: 'keep one of them; move the other to a file of its own',
  NoteMark: 'begin each line of a note with `//`',
  LineBreak: 'join the lines into one',
  EmptyFile: 'take a copy with its text, write the text, or delete the file',
  MissingValue: 'write the value',
}

/** What the reader of JSON itself may still say of a text that could not be mended. */
export const syntaxEn: Readonly<Record<string, string>> = {
  ...slipsEn,
  InvalidSymbol: 'there is text outside quotation marks',
  InvalidNumberFormat: 'the number is badly written (use a decimal point and no leading zero)',
  PropertyNameExpected: 'a key in quotation marks is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon after the key is missing',
  CommaExpected: 'a comma between two entries is missing',
  CloseBraceExpected: 'the closing brace `}` is missing',
  CloseBracketExpected: 'the closing bracket `]` is missing',
  EndOfFileExpected: 'there is text after the end of the file',
  UnexpectedEndOfComment: 'a comment is not closed with `*/`',
  UnexpectedEndOfString: 'the closing quotation mark is missing',
  UnexpectedEndOfNumber: 'the number is not complete',
  InvalidCharacter: 'there is a character that is not allowed (often a line break or a tab inside quotation marks)',
}

/** How to mend a slip in the signs of a file. */
export function slipHintEn({
  problem,
  suggestion,
  opened,
  count,
  byHand,
}: Omit<Findings['json-syntax'], 'found'>): string | undefined {
  const written = suggestion === undefined ? undefined : `write \`${suggestion}\``
  if (problem === 'PercentSign')
    return `${written}; where a number is wanted, a percentage is written as a number, such as \`50\``
  if (byHand) return 'mend each by hand: `--fix` cannot mend this file yet'
  if (problem === 'UnitAfterNumber') return `write \`${suggestion}\` alone`
  if (count !== undefined) return `\`neuguong check … --fix\` mends all ${count}`
  if (problem === 'CutOff')
    return `take the whole file again, or write the rest and close \`${suggestion}\`; the innermost bracket was opened on line ${opened}`
  return slipHints[problem] ?? (opened === undefined ? written : `it was opened on line ${opened}`)
}
