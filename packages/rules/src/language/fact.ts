import { Day, Entry, FactId, nfcText, strict } from '@neuguong/core'
import * as z from 'zod'

const base = {
  ...Entry.shape,
  /** Whose fact it is: the member's (when omitted), its unit's, or the member's of the period before. */
  of: z.enum(['member', 'unit', 'previous']).optional(),
  note: nfcText.optional(),
}

/** Options of a choice: id and Vietnamese label. For a `level` the order written is the order of the levels, lowest first. */
export const Options = z.record(FactId, nfcText).refine((options) => Object.keys(options).length > 0)

/** A fact that may be known about a member, with its declared domain. */
export const Fact = z.discriminatedUnion('type', [
  strict({ type: z.literal('boolean'), ...base }),
  strict({
    type: z.literal('number'),
    ...base,
    min: z.number().optional(),
    max: z.number().optional(),
    integer: z.boolean().optional(),
    /** How many decimals a value has at most, 0 to 9: one with more is no value of the fact. Without it nine places count. */
    decimals: z.int().min(0).max(9).optional(),
    unit: nfcText.optional(),
  }),
  strict({ type: z.literal('day'), ...base, min: Day.optional(), max: Day.optional() }),
  strict({ type: z.literal('choice'), ...base, options: Options }),
  strict({ type: z.literal('level'), ...base, options: Options.optional(), scale: z.string().optional() }),
  strict({ type: z.literal('set'), ...base, options: Options }),
])
export type Fact = z.infer<typeof Fact>
