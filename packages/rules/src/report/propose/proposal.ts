import type { DocumentKind, PartialDay, StatementPart } from '@neuguong/core'

/** Where the words of a proposal stand in the text, in its form C. */
export interface Found {
  readonly index: number
  /** The words as they stand there. */
  readonly quote: string
}

/** What a text seems to state, in the words of `Statement` and `Reference`; a person confirms, completes or drops it. */
export type Proposal = Found &
  (
    | { readonly kind: 'share'; readonly value: string; readonly of?: string; readonly among?: string }
    | { readonly kind: 'distribution'; readonly parts: readonly StatementPart[]; readonly period?: string }
    | { readonly kind: 'change'; readonly value: string; readonly direction: 'up' | 'down'; readonly against: string }
    | {
        readonly kind: 'count'
        readonly value: string
        readonly label: string
        readonly parts?: readonly StatementPart[]
      }
    | { readonly kind: 'list'; readonly value: string; readonly label: string; readonly items: readonly string[] }
    | { readonly kind: 'duration'; readonly value: string }
    | {
        readonly kind: 'date'
        readonly value: string
        readonly from: PartialDay
        readonly to: PartialDay
        readonly role: 'planned' | 'reviewed' | 'happened'
      }
    | {
        readonly kind: 'reference'
        /** The symbol as spelt, or the words of a citation without one. */
        readonly cited: string
        readonly number?: string
        readonly announcedAs?: DocumentKind
        readonly issuedOn?: PartialDay
        readonly issuer?: string
        readonly title?: string
      }
  )

/** The text to propose from, and the words that are already taken. */
export interface Reading {
  readonly text: string
  readonly isFree: (found: Found) => boolean
}

/** One way of finding proposals. */
export type Finder = (reading: Reading) => readonly Proposal[]

/**
 * Whether two stretches of the text share a letter.
 *
 * @example
 * ```ts
 * overlap({ index: 0, quote: '05' }, { index: 1, quote: '5 năm' }) // => true
 * ```
 */
export const overlap = (a: Found, b: Found): boolean =>
  a.index < b.index + b.quote.length && b.index < a.index + a.quote.length

/**
 * The proposals of a pattern, wherever the words are free.
 *
 * @example
 * ```ts
 * findAll({ text: '05 năm', isFree: () => false }, /\d+/g, () => undefined) // => []
 * ```
 */
export function findAll(
  { text, isFree }: Reading,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Proposal | undefined,
): Proposal[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const proposal = isFree({ index: match.index, quote: match[0] }) ? make(match) : undefined
    return proposal ? [proposal] : []
  })
}
