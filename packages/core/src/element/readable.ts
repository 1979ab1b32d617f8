import * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { ElementId } from './id.ts'

/** A value that the text states, or one value for each reading of an ambiguous clause. */
export type Readable<T> = T | Readings<T>

/** One value for each reading of an interpretation, in the order in which the interpretation lists them. */
export interface Readings<T> {
  /** Id of the interpretation whose `chosen` decides which of the values is meant. */
  interpretation: ElementId
  readings: T[]
}

/**
 * Lets a place of the regulation hold one value for each reading instead of a single value.
 *
 * Both readings stay in the data, so that choosing the other one is a change of one index and its effect can be shown.
 *
 * @example
 * ```ts
 * const PerUnit = readable(z.boolean())
 * PerUnit.parse(true) // => true
 * PerUnit.safeParse({ interpretation: 'i6', readings: [true, false] }).success // => true
 * PerUnit.safeParse({ interpretation: 'i6', readings: [true] }).success // => false
 * ```
 */
export function readable<S extends z.ZodType>(schema: S) {
  return z.union([schema, strict({ interpretation: ElementId, readings: z.array(schema).min(2) })])
}
