import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'

/**
 * A group of members and the scopes in which it sets an example (nhóm đối tượng).
 *
 * The condition of membership belongs to the regulation language, which extends this shape by `when`. Groups form a
 * set, not a partition: a committee member who heads a unit is in two of them (34-KL/TU, 3).
 *
 * @example
 * ```ts
 * dongNaiGroups.map(({ id }) => id) // => ['committee', 'head', 'no-post', 'retired']
 * SubjectGroup.safeParse({ ...dongNaiGroups[0], scopes: [] }).success // => false
 * ```
 */
export const SubjectGroup = strict({
  ...Element.shape,
  /** Ids of the scopes; the scopes of a member are the union over the member's groups. */
  scopes: z.array(ElementId).min(1),
})

/** A value that {@link SubjectGroup} accepts. */
export type SubjectGroup = z.infer<typeof SubjectGroup>
