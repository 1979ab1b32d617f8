import { nfcText, strict } from '@neuguong/core'
import * as z from 'zod'

/** An exception from a check: the code, the element when it is for one only, and why. Errors cannot be excepted. */
export const Allow = strict({ code: z.string(), id: z.string().optional(), why: nfcText })
export type Allow = z.infer<typeof Allow>
