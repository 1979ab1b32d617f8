import * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { outlines } from './outlines.data.ts'
import { RegisteredDocument } from './registeredDocument.ts'
import { centralDocuments } from './registry.central.data.ts'
import { outsideDocuments } from './registry.outside.data.ts'
import { provincialDocuments } from './registry.provincial.data.ts'
import { centralRegulations } from './registry.regulations.data.ts'
import { relations } from './registry.relations.data.ts'
import { Relation } from './relation.ts'

/**
 * Documents and how they stand to one another. Every id is used once; relations point to ids.
 *
 * @example
 * ```ts
 * Registry.safeParse({ documents: [], relations: [] }).success // => true
 * ```
 */
export const Registry = strict({
  documents: z.array(RegisteredDocument).readonly(),
  relations: z.array(Relation).readonly(),
})

/** Documents and how they stand to one another. */
export type Registry = z.infer<typeof Registry>

/**
 * The four source documents, every document they name, and later ones that replaced these as far as two independent
 * public sources say so. What a source document states is `official`; what comes from elsewhere is `interpreted` and
 * has a note. It is no list of the law in force.
 *
 * @example
 * ```ts
 * registry.documents.some(({ id }) => id === 'dong-nai/34-kl-tu') // => true
 * ```
 */
export const registry: Registry = {
  documents: [...provincialDocuments, ...centralRegulations, ...centralDocuments, ...outsideDocuments].map(withOutline),
  relations,
}

function withOutline(document: RegisteredDocument): RegisteredDocument {
  const outline = outlines[document.id]
  return outline ? { ...document, outline } : document
}
