import { Authority, Citation, Day, nfcText, strict } from '@neuguong/core'
import * as z from 'zod'

/** One value of a parameter and the days on which it holds (`to` is the last day; open when omitted). */
export const DatedValue = strict({
  from: Day,
  to: Day.optional(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  cite: Citation,
  authority: Authority,
  note: nfcText.optional(),
})
export type DatedValue = z.infer<typeof DatedValue>

/** A dated value that rules refer to by name, so that a threshold changes in one place and from a stated day. */
export const Parameter = strict({
  label: nfcText,
  unit: nfcText.optional(),
  values: z.array(DatedValue).min(1),
  note: nfcText.optional(),
  replaces: z.literal(true).optional(),
})
export type Parameter = z.infer<typeof Parameter>
