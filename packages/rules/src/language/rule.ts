import { Element, ElementId, Entry, nfcText, strict } from '@neuguong/core'
import * as z from 'zod'
import { Condition } from './condition.ts'

/** A named condition: the test, what it is called, and the clause it comes from. */
export const NamedCondition = strict({ ...Entry.shape, when: Condition, note: nfcText.optional() })
export type NamedCondition = z.infer<typeof NamedCondition>

/**
 * A rule: when its condition holds, the member is proposed for the tier (`not-rated`: for no tier).
 * `otherwise` marks the rule that is tried when no other one held.
 */
export const TierRule = strict({
  ...Element.shape,
  tier: z.string(),
  when: Condition.optional(),
  otherwise: z.literal(true).optional(),
  before: ElementId.optional(),
  after: ElementId.optional(),
  note: nfcText.optional(),
})
export type TierRule = z.infer<typeof TierRule>

/** `first`: the first rule that holds decides. `unique`: at most one may hold, two different tiers are a conflict. */
export const HitPolicy = z.enum(['first', 'unique'])
export type HitPolicy = z.infer<typeof HitPolicy>

/** The tier rules of a regulation. A regulation that lies over another may leave out `scale` and `hitPolicy` to keep the other's. */
export const Tiers = strict({
  scale: z.string().optional(),
  hitPolicy: HitPolicy.optional(),
  rules: z.array(TierRule),
})
export type Tiers = z.infer<typeof Tiers>
