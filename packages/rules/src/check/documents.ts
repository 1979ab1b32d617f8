import type { Document } from '@neuguong/core'
import type { RegulationFile } from '../language/regulation.ts'
import type { Path } from '../language/source.ts'

/** A document that a file describes, and where. */
export interface FoundDocument {
  readonly document: Document
  readonly path: Path
}

/** The documents that a file describes: its own, and those that it cites. */
export const documentsIn = ({ document, documents = [] }: RegulationFile): readonly FoundDocument[] => [
  { document, path: ['document'] },
  ...documents.map((other, index) => ({ document: other, path: ['documents', index] })),
]
