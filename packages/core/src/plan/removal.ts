import * as z from 'zod'
import { Citation } from '../document/citation.ts'
import { ElementId, FactId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'

/** The kinds of element that an overlay may remove from the regulation beneath it. */
export const RemovableKind = z.enum([
  'interpretation',
  'fact',
  'derived',
  'parameter',
  'condition',
  'scope',
  'group',
  'criterion',
  'scale',
  'rule',
  'objective',
  'phase',
  'milestone',
  'target',
  'cap',
  'assignment',
  'publication-duty',
  'procedure',
])

/** A value that {@link RemovableKind} accepts. */
export type RemovableKind = z.infer<typeof RemovableKind>

/**
 * An element of the parent regulation that the overlay takes away, and the clause that allows it.
 *
 * @example
 * ```ts
 * Removal.parse({ id: 't1-8', kind: 'target', cite: '1972-QĐ/TU, 6' }).kind // => 'target'
 * ```
 */
export const Removal = strict({
  id: z.union([ElementId, FactId]),
  /** Needed because a fact and a condition may bear the same id. */
  kind: RemovableKind,
  cite: Citation,
})

/** A value that {@link Removal} accepts. */
export type Removal = z.infer<typeof Removal>
