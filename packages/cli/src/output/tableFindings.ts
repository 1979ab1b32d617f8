import type { ListFindings } from './listFindings.ts'

/** What can be wrong with a table of members, or is to be known about it; words in `words/table.*.ts`. */
export interface TableFindings extends ListFindings {
  'header-ambiguous': { readonly heading: string; readonly facts: readonly string[] }
  'row-cell-error': { readonly found: string }
  'formula-without-value': { readonly formula: string }
  'cell-merged': { readonly [none: string]: never }
  'number-percent': { readonly found: string }
  'number-with-words': { readonly found: string; readonly number: string }
  'number-change': { readonly found: string }
  'number-bound': { readonly found: string }
  'number-fraction': { readonly found: string; readonly percent: string }
  'number-ratio': { readonly found: string; readonly percent: string; readonly stated?: string | undefined }
  'number-is-day': { readonly found: string }
  'number-exponent': { readonly found: string }
  'number-dash': { readonly found: string }
  'boolean-dash': { readonly found: string }
  'day-month-first': { readonly found: string; readonly day: string }
  'day-partial': { readonly found: string; readonly known: 'month' | 'year' }
  'day-short-year': { readonly found: string }
  'day-serial': { readonly found: string; readonly day: string }
  'option-with-marker': { readonly found: string; readonly meant: string }
  'row-separators': { readonly expected: number; readonly found: number }
  'mapping-column-unknown': { readonly heading: string; readonly suggestion?: string | undefined }
  'mapping-fact-unknown': { readonly fact: string; readonly suggestion?: string | undefined }
  'mapping-open': { readonly heading: string }
  'mapping-not-one': { readonly heading: string }
  'mapping-value-unknown': {
    readonly found: string
    readonly fact: string
    readonly suggestion?: string | undefined
  }
  'mapping-not-for-type': { readonly key: 'unit' | 'dates'; readonly fact: string; readonly type: 'number' | 'day' }
  'legacy-font': { readonly kind: 'TCVN3' | 'VNI' }
  'sheets-unread': { readonly sheets: readonly string[] }
  // What only the doctor says.
  'text-decomposed': { readonly [none: string]: never }
  'letter-eth': { readonly found: string }
  'letter-d': { readonly found: string; readonly meant: string }
  'spelling-variant': { readonly found: string; readonly meant: string }
  'unit-two-spellings': {
    readonly found: string
    readonly other: string
    readonly count: number
    /** The same words, or words that only look alike without their marks. */
    readonly same: 'words' | 'letters'
  }
  'letter-odd': { readonly found: string }
  'letter-lost': { readonly found: string }
  'percent-read': { readonly found: string; readonly value: string }
  'decimal-dot': { readonly found: string; readonly value: string }
  'share-among-percents': { readonly found: string; readonly percent: string }
  'set-none': { readonly found: string }
  'columns-of-options': { readonly heading: string; readonly options: readonly string[] }
  'share-or-percent': { readonly least: string; readonly most: string }
  'header-change': { readonly heading: string }
  'id-exponent': { readonly found: string }
  'id-is-number': { readonly found: string }
  'id-zeros-lost': { readonly digits: number; readonly count: number }
  'day-forms': { readonly forms: readonly string[] }
  'day-order': { readonly found: string }
  'day-with-time': { readonly found: string; readonly day: string }
  'day-official': { readonly found: string; readonly day: string }
  'text-encoding': { readonly encoding: string }
  'text-separator': { readonly separator: string }
  'text-no-mark': { readonly [none: string]: never }
  'cell-formula': { readonly found: string }
  'symbol-spelling': { readonly found: string; readonly symbol: string }
  'parts-not-whole': { readonly sum: string; readonly columns: readonly string[] }
  'names-repeat': { readonly heading: string; readonly count: number }
  'name-with-title': { readonly title: string }
  'header-two-rows': { readonly rows: readonly number[] }
  'header-below-title': { readonly row: number; readonly above: number }
  'row-of-numbers': { readonly [none: string]: never }
  'hidden-rows': { readonly count: number; readonly rows: readonly number[] }
  'hidden-columns': { readonly columns: readonly string[] }
  'number-dust': {
    readonly heading: string
    readonly found: string
    readonly count: number
    /** The last place that counts. */
    readonly decimals: number
  }
  'number-as-text': { readonly found: string }
  'unit-unknown': { readonly found: string; readonly suggestion?: string | undefined }
  'unit-ended': { readonly found: string; readonly until: string; readonly successors: readonly string[] }
  'unit-ending': { readonly found: string; readonly until: string; readonly successors: readonly string[] }
  'unit-not-yet': { readonly found: string; readonly from: string }
  'personal-column': { readonly kind: PersonalKind }
}

/** What a column tells about a person. */
export type PersonalKind = 'name' | 'citizen-number' | 'phone' | 'email' | 'address' | 'birth' | 'party-card'
