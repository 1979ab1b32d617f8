import type { Sentence } from '@neuguong/rules'
import type { FileFindings } from '../output/finding.ts'

/** A sentence for each of the command line's own findings: a missing one does not compile. */
export type FileSentences = { readonly [C in keyof FileFindings]: (params: FileFindings[C]) => Sentence }
