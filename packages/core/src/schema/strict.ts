import * as z from 'zod'

/** Calls something while zod writes no code, and leaves zod's settings exactly as they were: they belong to the whole program. */
function withoutGeneratedCode<T>(make: () => T): T {
  const settings = z.config()
  const before = Object.getOwnPropertyDescriptor(settings, 'jitless')
  z.config({ jitless: true })
  try {
    return make()
  } finally {
    if (before) Object.defineProperty(settings, 'jitless', before)
    else delete settings.jitless
  }
}

/** What an object of this shape is, once read. */
type Read<Shape extends z.core.$ZodLooseShape> = z.core.output<z.ZodObject<Shape, z.core.$strict>>

/**
 * A schema of an object that has these keys and no others. Every object schema of the packages is made here.
 *
 * zod would write a function for each such schema and have it compiled, which a strict content security policy forbids. Whether it
 * does is settled when the schema is made, and the setting belongs to every user of zod in the program: so it is set for that
 * moment alone. Methods such as `.extend`, `.omit` and `.refine` make the schema once more, outside: spread a `shape` instead, and
 * give what must hold between the keys as `checks`.
 *
 * @example
 * ```ts
 * const Note = strict({ text: nfcText })
 * strict({ ...Note.shape, by: nfcText.optional() }).parse({ text: 'xem điểm 6' }) // => { text: 'xem điểm 6' }
 * Note.safeParse({ text: 'xem điểm 6', page: 2 }).success // => false
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  ...checks: readonly z.core.$ZodCheck<Read<Shape>>[]
): z.ZodObject<Shape, z.core.$strict> {
  return withoutGeneratedCode(() => z.strictObject(shape).check(...checks))
}
