import type { Finding } from '../output/finding.ts'

/**
 * The traps of Vietnamese lists by number, with the findings that tell of them. The pages have a table of the same
 * numbers; a finding of no trap is a mistake of another kind.
 */
export const traps: readonly { readonly number: number; readonly codes: readonly Finding['code'][] }[] = [
  { number: 1, codes: ['text-decomposed'] },
  { number: 2, codes: ['letter-eth'] },
  { number: 3, codes: ['letter-d'] },
  { number: 4, codes: ['spelling-variant', 'unit-two-spellings'] },
  { number: 5, codes: ['letter-odd', 'letter-lost'] },
  { number: 6, codes: ['decimal-dot', 'percent-read', 'number-percent', 'number-with-words', 'number-as-text'] },
  { number: 7, codes: ['number-ambiguous'] },
  { number: 8, codes: ['share-or-percent', 'share-among-percents'] },
  { number: 9, codes: ['number-change', 'header-change'] },
  { number: 10, codes: ['number-fraction', 'number-bound'] },
  { number: 11, codes: ['number-is-day', 'number-exponent', 'id-exponent'] },
  { number: 12, codes: ['id-zeros-lost', 'id-is-number', 'id-not-text'] },
  {
    number: 13,
    codes: ['day-month-first', 'day-order', 'day-partial', 'day-short-year', 'day-forms', 'day-unreadable'],
  },
  { number: 14, codes: ['day-serial', 'day-with-time'] },
  { number: 15, codes: ['day-official'] },
  { number: 16, codes: ['row-separators', 'text-encoding', 'text-separator', 'quotes-open'] },
  { number: 17, codes: ['text-no-mark', 'cell-formula'] },
  { number: 18, codes: ['legacy-font'] },
  { number: 19, codes: ['symbol-spelling'] },
  { number: 20, codes: ['parts-not-whole'] },
  { number: 21, codes: ['number-ratio'] },
  { number: 22, codes: ['id-with-space', 'names-repeat', 'name-with-title'] },
  {
    number: 23,
    codes: [
      'header-two-rows',
      'header-below-title',
      'row-of-numbers',
      'row-total',
      'row-without-id',
      'number-dash',
      'boolean-dash',
      'set-dash',
      'set-none',
      'cell-merged',
      'formula-without-value',
      'row-cell-error',
      'hidden-rows',
      'hidden-columns',
      'sheets-unread',
    ],
  },
  { number: 24, codes: ['unit-ended', 'unit-ending', 'unit-not-yet', 'unit-unknown'] },
  { number: 25, codes: ['option-with-marker'] },
  { number: 26, codes: ['personal-column'] },
  { number: 27, codes: ['number-dust', 'fact-more-decimals'] },
]

const byCode = new Map<string, number>(
  traps.flatMap(({ number, codes }) => codes.map((code) => [code, number] as const)),
)

/** The trap that a finding tells of. */
export const trapOf = (code: string): number | undefined => byCode.get(code)
