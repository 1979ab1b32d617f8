import type { Words } from './words.ts'

/** A number with so many significant digits, as the language writes it. */
export const number = ({ locale }: Words, value: number, digits = 2): string =>
  new Intl.NumberFormat(locale, {
    maximumSignificantDigits: value >= 100 ? 3 : digits,
    minimumSignificantDigits: value > 0 && value < 100 ? digits : 1,
  }).format(value)

/** A count, in full. */
export const count = ({ locale }: Words, value: number): string => new Intl.NumberFormat(locale).format(value)

/** Nanoseconds in the unit that reads well. */
export function time(words: Words, nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${number(words, nanoseconds / 1e6)} ms`
  return nanoseconds >= 1e3 ? `${number(words, nanoseconds / 1e3)} µs` : `${number(words, nanoseconds)} ns`
}

/** Bytes in the unit that reads well. */
export const size = (words: Words, bytes: number): string =>
  bytes >= 1e9 ? `${number(words, bytes / 1e9)} GB` : `${number(words, Math.max(0, bytes / 1e6))} MB`
