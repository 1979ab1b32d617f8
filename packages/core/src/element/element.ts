import * as z from 'zod'
import { Authority } from '../document/authority.ts'
import { Citation } from '../document/citation.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { ElementId } from './id.ts'

/**
 * An element that is listed under its id, such as a fact or a scope: what it is called, where it stands, on whose word.
 *
 * `cite` and `authority` are never inherited from the list around it, so that every conclusion can name its own clause.
 *
 * @example
 * ```ts
 * Entry.parse({ label: 'nơi công cộng', cite: '34-KL/TU, 3', authority: 'official' }).label // => 'nơi công cộng'
 * ```
 */
export const Entry = strict({
  /** The name as people read it, in Vietnamese with diacritics. */
  label: nfcText,
  /** Document and clause, such as `34-KL/TU, 6`. */
  cite: Citation,
  /** Whether the clause says so, somebody reads it so, or it is only an illustration. */
  authority: Authority,
  /** Said by an element of an overlay that takes the place of its parent's element of the same id. */
  replaces: z.literal(true).optional(),
})

/** A value that {@link Entry} accepts. */
export type Entry = z.infer<typeof Entry>

/**
 * An element that stands in a list and carries its own id: the base of phases, targets, groups and the rest.
 *
 * @example
 * ```ts
 * const heading = { id: 't1-1', label: 'Có bản đăng ký', cite: '34-KL/TU, 6', authority: 'official' }
 * Element.parse(heading).id // => 't1-1'
 * Element.safeParse({ ...heading, title: '…' }).success // => false
 * ```
 */
export const Element = strict({ ...Entry.shape, id: ElementId })

/** A value that {@link Element} accepts. */
export type Element = z.infer<typeof Element>
