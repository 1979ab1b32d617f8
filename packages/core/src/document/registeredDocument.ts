import * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { Document } from './document.ts'

/**
 * A document with an id of its own, `place/number` (`dong-nai/34-kl-tu`), to which relations point. The year is added
 * where a number was used twice.
 *
 * @example
 * ```ts
 * RegisteredDocument.safeParse({ id: 'dong-nai/272-qd-tu', kind: 'quyet-dinh', issuer: 'Ban Thường vụ Tỉnh ủy' }).success // => true
 * ```
 */
export const RegisteredDocument = strict({
  ...Document.shape,
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
})

/** A document with an id of its own. */
export type RegisteredDocument = z.infer<typeof RegisteredDocument>
