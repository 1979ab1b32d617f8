import type { PartialDay } from '../date/partialDay.ts'
import type { Authority } from './authority.ts'

/** When a committee's numbers began again at 01: its term begins the day after the congress that elected it closes. */
export interface NumberingTerm {
  /** Code of the body in a symbol, such as `TW`. */
  readonly body: string
  readonly term: string
  readonly from: PartialDay
  readonly source: string
  readonly authority: Authority
}

const central = (term: string, from: PartialDay): NumberingTerm => ({
  body: 'TW',
  term,
  from,
  source: 'tài liệu công khai về ngày bế mạc các đại hội toàn quốc',
  authority: 'interpreted',
})

/**
 * The terms of the central committee. Documents of a kind are numbered from 01 in each of them, so only within one
 * term does a greater number mean a later day.
 *
 * @example
 * ```ts
 * numberingTerms.map(({ term }) => term) // => ['khóa X', 'khóa XI', 'khóa XII', 'khóa XIII', 'khóa XIV']
 * ```
 */
export const numberingTerms: readonly NumberingTerm[] = [
  central('khóa X', '2006-04-26'),
  central('khóa XI', '2011-01-20'),
  central('khóa XII', '2016-01-29'),
  central('khóa XIII', '2021-02-02'),
  // The day is not known to us; any day of the month parts the numbers that we know.
  central('khóa XIV', '2026-01'),
]

/**
 * The term of a body that a day lies in; `undefined` where its terms are not known.
 *
 * @example
 * ```ts
 * termOn(numberingTerms, 'TW', '2019-06-18')?.term // => 'khóa XII'
 * termOn(numberingTerms, 'TU', '2019-06-18') // => undefined
 * ```
 */
export function termOn(terms: readonly NumberingTerm[], body: string, day: PartialDay): NumberingTerm | undefined {
  return terms.filter((term) => term.body === body).findLast(({ from }) => from <= day)
}
