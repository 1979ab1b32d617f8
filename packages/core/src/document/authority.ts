import * as z from 'zod'

/**
 * How far a text carries an element: `official`, the text says so; `interpreted`, a recorded reading of it or a fact
 * from outside the sources; `illustrative`, ours, for the example.
 *
 * @example
 * ```ts
 * Authority.safeParse('official').success // => true
 * ```
 */
export const Authority = z.enum(['official', 'interpreted', 'illustrative'])

/** One of the authorities of {@link Authority}. */
export type Authority = z.infer<typeof Authority>

/**
 * The weakest authority of a list: a result is worth no more than the weakest thing that it rests on. Nothing at all
 * has no authority, not the highest one.
 *
 * @example
 * ```ts
 * weakest(['official', 'illustrative', 'interpreted']) // => 'illustrative'
 * weakest([]) // => undefined
 * ```
 */
export function weakest(list: readonly [Authority, ...Authority[]]): Authority
export function weakest(list: readonly Authority[]): Authority | undefined
export function weakest(list: readonly Authority[]): Authority | undefined {
  return Authority.options.findLast((authority) => list.includes(authority))
}
