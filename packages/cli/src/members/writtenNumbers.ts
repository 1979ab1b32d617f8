import { compareRatio, decimalRatio, parseRatioText } from '@neuguong/core'
import type { Decimals } from './decimalCells.ts'
import { literalsOf } from './jsonText.ts'
import { longest } from './numberCell.ts'

/** Numbers of which a double may be another: more than fifteen digits, or an exponent. It may see some in texts, which only costs time. */
const doubtful = /[:[,]\s*-?(?:\d[\d.]{15}|[\d.]+[eE])/

/** Whether a JSON text may have numbers that must be read as they were written. Quick where it has none. */
export const mayHaveWritten = (text: string): boolean => doubtful.test(text)

/** Beyond so large an exponent every number of a list is infinite or next to nothing. */
const farthest = 1000

/** Moves the point of a decimal: by `-2` of `12.5` comes `0.125`. */
function shifted(digits: string, by: number): string {
  const [whole = '', fraction = ''] = digits.split('.')
  const all = whole + fraction
  const point = whole.length + Math.max(-farthest, Math.min(farthest, by))
  const padded = point < 1 ? `${'0'.repeat(1 - point)}${all}` : all.padEnd(point, '0')
  const at = Math.max(point, 1)
  return at < padded.length ? `${padded.slice(0, at)}.${padded.slice(at)}` : padded
}

/**
 * A number of JSON in full, digit by digit.
 *
 * @example
 * ```ts
 * plainDigits('-1.25e-1') // => '-0.125'
 * plainDigits('1e3') // => '1000'
 * ```
 */
export function plainDigits(literal: string): string {
  const [, sign = '', digits = '', exponent] = /^(-?)([\d.]+)(?:[eE]([-+]?\d+))?$/.exec(literal) ?? []
  return exponent === undefined ? literal : `${sign}${shifted(digits, Number(exponent))}`
}

/** Whether the number that programs read is the one that was written. */
function isKept(literal: string): boolean {
  if (literal.length > longest) return false
  const value = Number(literal)
  if (String(value) === literal) return true
  const written = Number.isFinite(value) ? parseRatioText(plainDigits(literal)) : undefined
  return written !== undefined && compareRatio(written, decimalRatio(value)) === 0
}

/** The numbers of a row in JSON that a double does not hold, as they were written; nothing when it holds all. */
export function writtenNumbers(text: string): Decimals | undefined {
  if (!mayHaveWritten(text)) return undefined
  const lost = [...literalsOf(text)].filter(([, literal]) => /^-?\d/.test(literal) && !isKept(literal))
  return lost.length === 0 ? undefined : Object.fromEntries(lost)
}
