import * as z from 'zod'

/**
 * A language that the library can print: Vietnamese first, English beside it.
 *
 * @example
 * ```ts
 * Lang.safeParse('vi').success // => true
 * ```
 */
export const Lang = z.enum(['vi', 'en'])

/** One of the languages of {@link Lang}. */
export type Lang = z.infer<typeof Lang>
