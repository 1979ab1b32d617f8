import { parseNumber, ratioText } from '@neuguong/core'
import { readBareWord } from '../slips/bareWord.ts'

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/

/** The number of a text as JSON writes it, with every digit: what cannot be kept of them is told of the number. */
function numberText(text: string): string | undefined {
  const number = parseNumber(text)
  if (number) return ratioText(number)
  if (jsonNumber.test(text.trim())) return text.trim()
  return text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : undefined
}

const names = /^\s*[A-Za-z][\w-]*(?:\s*[,;]\s*[A-Za-z][\w-]*)+\s*$/

/** The items of a list that was written without its brackets: names with commas between are several. */
export const itemsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'string' && names.test(value) ? value.split(/[,;]/).map((name) => name.trim()) : [value]

/** The same said in the type that is wanted: `"05"` for a number is `5`, `"có"` for a truth is `true`. */
export function suggestType(expected: string, value: unknown): string | undefined {
  if (expected === 'string' && typeof value === 'number') return JSON.stringify(String(value))
  if (expected === 'array' && value !== null && typeof value !== 'object') return JSON.stringify(itemsOf(value))
  if (typeof value !== 'string') return undefined
  if (expected === 'number' || expected === 'int') return numberText(value)
  const { problem, suggestion } = readBareWord(value.trim())
  return expected === 'boolean' && problem === 'WrongLiteral' && suggestion !== 'null' ? suggestion : undefined
}
