import * as z from 'zod'

/**
 * The id of an element: kebab-case Vietnamese without diacritics, or the number the text itself gives (`7.1d`).
 *
 * ASCII because ids become file names, URL parts and SQL names; the Vietnamese name is the element's `label`.
 *
 * @example
 * ```ts
 * ElementId.safeParse('giai-doan-1').success // => true
 * ElementId.safeParse('7.1d').success // => true
 * ElementId.safeParse('Giai đoạn 1').success // => false
 * ```
 */
export const ElementId = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)

/** A value that {@link ElementId} accepts. */
export type ElementId = z.infer<typeof ElementId>

/**
 * The id of a fact, option, derived number, parameter or named condition: camelCase Vietnamese without diacritics.
 *
 * Columns in SQL and properties in TypeScript take this name unchanged, hence no hyphen, no dot, and none of the names
 * that every object has (`constructor`, `toString`).
 *
 * @example
 * ```ts
 * FactId.safeParse('banDangKy').success // => true
 * FactId.safeParse('ban-dang-ky').success // => false
 * FactId.safeParse('constructor').success // => false
 * ```
 */
export const FactId = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/)
  .refine((id) => !(id in Object.prototype))

/** A value that {@link FactId} accepts. */
export type FactId = z.infer<typeof FactId>
