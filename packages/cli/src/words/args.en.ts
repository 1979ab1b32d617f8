import type { argsVi } from './args.vi.ts'

const any = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
const meant = (names: readonly string[]): string => (names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '')

/** What is said in English of arguments and options. */
export const argsEn: typeof argsVi = {
  seeHelp: 'See: neuguong --help, or neuguong <command> --help',
  unknownCommand: (input, near) => `There is no command \`${input}\`.${meant(near)}`,
  unknownFlag: (flag, near) => `There is no flag \`${flag}\`.${meant(near)}`,
  badValue: (name, reason) => `\`--${name}\` cannot take this value: ${reason}`,
  notOneOf: (name, input, values) => `\`--${name}\` does not take \`${input}\`; choose one of: ${any(values)}`,
  noValueWanted: (name) => `\`--${name}\` takes no value`,
  flagTwice: (name) => `\`--${name}\` may be given once only`,
  tooMany: (expected, input) => `Unexpected argument \`${input}\`: this command takes ${expected}`,
  flagWithoutValue: (name) => `\`--${name}\` is missing, or its value is`,
  missing: (name) => `Argument \`${name}\` is missing`,
  unknownLang: (input) => `There is no language \`${input}\`; choose \`vi\` or \`en\``,
  badDay: (input) => `\`${input}\` is not a day; write it like \`31/12/2017\` or \`2017-12-31\``,
  badLimit: (input, known) =>
    `\`${input}\` is no limit; write its name and a number, such as \`depth=300\`; there are: ${Object.entries(known)
      .map(([name, most]) => `\`${name}\` (at most ${most})`)
      .join(', ')}`,
  tooLarge:
    'This file needs more room than the program has; make the conditions that refer to one another smaller and try again',
  badReading: (input) => `\`${input}\` should be an interpretation and a reading counted from 0, such as \`i3=1\``,
  unknownInterpretation: (id, near) =>
    `The regulation has no interpretation \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
  unknownReading: (id, reading, readings) =>
    `Interpretation \`${id}\` has no reading ${reading}; choose one of:${readings.map((text, at) => `\n  ${id}=${at}  ${text}`).join('')}`,
  twoStdin: 'Only one argument can be `-`, because there is one standard input',
  fault: (details) => `A fault of the program, not of the file. Please report it with these lines:\n${details}`,
}
