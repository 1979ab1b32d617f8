import { foldText } from '@neuguong/core'
import { lettersOf } from '../letters.ts'
import { keyNames } from '../words/keys.vi.ts'
import type { Problem } from './slip.ts'

/** What is wrong with something that stands outside quotation marks, and what was probably meant. */
export interface BareWord {
  readonly problem: Problem
  readonly suggestion: string
}

const literals: Readonly<Record<string, string>> = {
  ...{ true: 'true', yes: 'true', co: 'true', dung: 'true', x: 'true' },
  ...{ false: 'false', no: 'false', khong: 'false', sai: 'false' },
  ...{ null: 'null', none: 'null', nil: 'null', undefined: 'null', nan: 'null' },
}

/** Keys of a regulation whose value is a number. */
const numberKeys: ReadonlySet<string> = new Set(['min', 'max', 'decimals', 'value', 'total', 'count', 'in'])

/** Whether a number may stand as the value of a key: those that no schema has are facts. */
const takesNumber = (key: string): boolean => numberKeys.has(key) || !Object.hasOwn(keyNames, key)

/** A number and what it counts. */
const counted = /^([-+]?[\d.,]*\d) ?\p{L}[^\d]*$/u

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Ways to write numbers that are not JSON's, tried in order. */
const numbers: readonly (readonly [pattern: RegExp, problem: Problem, mend: (text: string) => string])[] = [
  [/^-?0+\d+(?:\.\d+)?$/, 'LeadingZero', (text) => text.replace(/^(-?)0+(?=\d)/, '$1')],
  [/^\+\d+(?:\.\d+)?$/, 'PlusSign', (text) => text.slice(1)],
  [/^-?\.\d+$/, 'BareDecimal', (text) => text.replace('.', '0.')],
  [/^-?\d+\.$/, 'BareDecimal', (text) => text.slice(0, -1)],
  [/^-?\d+,\d+$/, 'DecimalComma', (text) => text.replace(',', '.')],
  [/^-?\d{1,3}(?:[._ ]\d{3})+$/, 'Thousands', (text) => text.replace(/[._ ]/g, '')],
  [/^-?\d+(?:[.,]\d+)? ?%$/, 'PercentSign', (text) => JSON.stringify(text.replace('.', ','))],
]

/** Whether a text outside quotation marks is fine as it is: a number, `true`, `false` or `null`. */
export const isBareValue = (text: string): boolean => number.test(text) || /^(?:true|false|null)$/.test(text)

/**
 * Reads something that stands outside quotation marks and is no JSON value.
 *
 * @param key - the key whose value it is; none for an item of a list
 */
export function readBareWord(text: string, key?: string): BareWord {
  const [, figure] = (key !== undefined && takesNumber(key) && counted.exec(text)) || []
  if (figure !== undefined) {
    const read = readBareWord(figure)
    const suggestion = read.problem === 'Unquoted' || figure.startsWith('0') ? figure : read.suggestion
    if (isBareValue(suggestion)) return { problem: 'UnitAfterNumber', suggestion }
  }
  const narrow = text.normalize('NFKC')
  if (narrow !== text && isBareValue(narrow)) return { problem: 'FullWidth', suggestion: narrow }
  for (const [pattern, problem, mend] of numbers) if (pattern.test(narrow)) return { problem, suggestion: mend(narrow) }
  const literal = literals[foldText(text)]
  if (literal !== undefined) return { problem: 'WrongLiteral', suggestion: literal }
  return { problem: 'Unquoted', suggestion: JSON.stringify(text) }
}

const wordSigns = /^[\p{L}\p{M}\p{N}$][\p{L}\p{M}\p{N}\s$_/().%+-]*$/u
const day = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/

/** Whether a word outside marks may be a value with a sign too many in it: `tr'ue`, `2 0`. */
export const isTorn = (found: string): boolean =>
  !wordSigns.test(found) ||
  found.includes('//') ||
  /^(?:true|false|null|\p{N}+)$/iu.test(day.test(found) ? '' : lettersOf(found))
