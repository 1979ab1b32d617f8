import {
  type CitationParts,
  type Document,
  documentKinds,
  findDocument,
  foldText,
  parseCitation,
  parseSymbol,
  registry,
  symbolKey,
} from '@neuguong/core'
import type { RegulationFile } from '../language/regulation.ts'
import type { Checked } from './check.ts'
import { type Found, textsUnder } from './written.ts'

/** A citation in a file, taken apart. */
export interface FoundCitation extends Found, CitationParts {}

/** Every citation that a regulation writes. */
export const citationsIn = (data: RegulationFile): readonly FoundCitation[] =>
  textsUnder(data, ['cite']).map((found) => ({ ...found, ...parseCitation(found.text) }))

const documentsOf = ({ layers }: Pick<Checked, 'layers'>): readonly Document[] =>
  layers.flatMap(({ data }) => [data.document, ...(data.documents ?? [])])

const namesOf = ({ number, title, citedAs = [] }: Document): readonly string[] =>
  [number, title, ...citedAs].flatMap((name) => name ?? [])

function isCitedBy(document: Document, { document: words, symbol }: CitationParts): boolean {
  const own = document.number === undefined ? undefined : parseSymbol(document.number)
  if (symbol?.number) return own?.number !== undefined && symbolKey(own) === symbolKey(symbol)
  const { name } = documentKinds[document.kind]
  // A paper without number and title can only be cited by its kind and whatever people call it.
  if (namesOf(document).length === 0) return foldText(words).startsWith(foldText(name))
  return namesOf(document).some((own) => [own, `${name} ${own}`].some((text) => foldText(text) === foldText(words)))
}

/** Every document that a citation may mean: those that the regulation and its parents list, and the registry's. */
export function citedDocuments(checked: Pick<Checked, 'layers'>, citation: FoundCitation): readonly Document[] {
  const listed = documentsOf(checked).filter((document) => isCitedBy(document, citation))
  return [...listed, ...findDocument(registry, citation.document)]
}

/** The names by which the documents at hand are cited. */
export const citableNames = (checked: Pick<Checked, 'layers'>): readonly string[] =>
  documentsOf(checked).flatMap((document) => namesOf(document))
