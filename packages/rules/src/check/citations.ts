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

/** What a regulation and its parents list, by what a citation may say of it. */
interface Listed {
  readonly bySymbol: ReadonlyMap<string, readonly Document[]>
  readonly byWording: ReadonlyMap<string, readonly Document[]>
  /** A paper without number and title can only be cited by its kind and whatever people call it. */
  readonly nameless: readonly Document[]
  readonly names: readonly string[]
}

const namesOf = ({ number, title, citedAs = [] }: Document): readonly string[] =>
  [number, title, ...citedAs].flatMap((name) => name ?? [])

function symbolsOf({ number }: Document): readonly string[] {
  const symbol = number === undefined ? undefined : parseSymbol(number)
  return symbol?.number === undefined ? [] : [symbolKey(symbol)]
}

const wordingsOf = (document: Document): readonly string[] =>
  namesOf(document).flatMap((own) => [own, `${documentKinds[document.kind].name} ${own}`].map(foldText))

function grouped(documents: readonly Document[], keysOf: (document: Document) => readonly string[]) {
  const groups = new Map<string, Document[]>()
  for (const document of documents)
    for (const key of new Set(keysOf(document))) {
      const group = groups.get(key)
      if (group) group.push(document)
      else groups.set(key, [document])
    }
  return groups
}

const known = new WeakMap<Checked['layers'], Listed>()

function list(layers: Checked['layers']): Listed {
  const documents = layers.flatMap(({ data }) => [data.document, ...(data.documents ?? [])])
  return {
    bySymbol: grouped(documents, symbolsOf),
    byWording: grouped(documents, wordingsOf),
    nameless: documents.filter((document) => namesOf(document).length === 0),
    names: documents.flatMap(namesOf),
  }
}

function listedIn({ layers }: Pick<Checked, 'layers'>): Listed {
  const listed = known.get(layers) ?? list(layers)
  known.set(layers, listed)
  return listed
}

function listedAs(listed: Listed, { document: words, symbol }: CitationParts): readonly Document[] {
  if (symbol?.number) return listed.bySymbol.get(symbolKey(symbol)) ?? []
  const key = foldText(words)
  const nameless = listed.nameless.filter(({ kind }) => key.startsWith(foldText(documentKinds[kind].name)))
  return [...(listed.byWording.get(key) ?? []), ...nameless]
}

/** Every document that a citation may mean: those that the regulation and its parents list, and the registry's. */
export const citedDocuments = (checked: Pick<Checked, 'layers'>, citation: FoundCitation): readonly Document[] => [
  ...listedAs(listedIn(checked), citation),
  ...findDocument(registry, citation.document),
]

/** The names by which the documents at hand are cited. */
export const citableNames = (checked: Pick<Checked, 'layers'>): readonly string[] => listedIn(checked).names
