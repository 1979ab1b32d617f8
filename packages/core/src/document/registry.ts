import * as z from 'zod'
import { agreeOnDay, type PartialDay } from '../date/partialDay.ts'
import { strict } from '../schema/strict.ts'
import { foldText } from '../text/fold.ts'
import { type CitationParts, parseCitation } from './citation.ts'
import { findSymbols } from './findSymbols.ts'
import { documentKinds } from './kind.ts'
import { outlines } from './outlines.data.ts'
import { RegisteredDocument } from './registeredDocument.ts'
import { centralDocuments } from './registry.central.data.ts'
import { outsideDocuments } from './registry.outside.data.ts'
import { provincialDocuments } from './registry.provincial.data.ts'
import { centralRegulations } from './registry.regulations.data.ts'
import { relations } from './registry.relations.data.ts'
import { Relation } from './relation.ts'
import { type DocumentSymbol, parseSymbol, symbolKey } from './symbol.ts'

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

/** What else is known about a cited document. */
export interface CitationHint {
  /** Part of the issuer's name, in any spelling. */
  readonly issuerHint?: string
  /** The date the citing text gives it. */
  readonly issuedOn?: PartialDay
}

/**
 * Every document that a citation can mean: by id, by symbol in any spelling, by a wording that texts use, or by number
 * and kind alone (`34-KL`, `Quy định 08`). Several matches are an ambiguity, which is returned and not resolved.
 *
 * @example
 * ```ts
 * findDocument(registry, '34-KL/TW, 2').map(({ id }) => id) // => ['trung-uong/34-kl-tw']
 * findDocument(registry, '34-KL').map(({ id }) => id) // => ['dong-nai/34-kl-tu', 'trung-uong/34-kl-tw']
 * findDocument(registry, '132-QĐ/TW', { issuedOn: '2018' }).map(({ id }) => id) // => ['trung-uong/132-qd-tw-2018']
 * ```
 */
export function findDocument(registry: Registry, citation: string, hint: CitationHint = {}): RegisteredDocument[] {
  const isCited = citedBy(parseCitation(citation))
  return registry.documents.filter((document) => fitsHint(document, hint) && isCited(document))
}

function citedBy({ document: words, symbol }: CitationParts): (document: RegisteredDocument) => boolean {
  if (symbol?.number) {
    const cited = symbolKey(symbol)
    return (document) => symbolsOf(document).includes(cited)
  }
  const key = foldText(words)
  return (document) => wordingsOf(document).some((own) => foldText(own) === key) || isCitedLoosely(document, key)
}

/** Symbols by which texts cite it, misprints among them, besides its own. */
function symbolsOf({ number = '', citedAs = [] }: RegisteredDocument): string[] {
  return [number, ...citedAs].flatMap(findSymbols).map(({ symbol }) => symbolKey(symbol))
}

function wordingsOf({ id, kind, number, title, citedAs = [] }: RegisteredDocument): string[] {
  const titles = title === undefined ? [] : [title, `${documentKinds[kind].name} ${title}`]
  return [id, ...(number === undefined ? [] : [number]), ...citedAs, ...titles]
}

const numberAndKind = /^(?:(.+?) )?(?:so:? )?0*(\d+)(?: ?- ?(\p{L}+))?$/u

/** `quy dinh so 08` or `34-kl`: the number agrees, and so does the word or the code of the kind. */
function isCitedLoosely({ kind, number }: RegisteredDocument, key: string): boolean {
  const [, word, digits = '', code] = numberAndKind.exec(key) ?? []
  const symbol: DocumentSymbol | undefined = number === undefined ? undefined : parseSymbol(number)
  if (!symbol || Number(symbol.number) !== Number(digits) || !(word || code)) return false
  const { name, codes } = documentKinds[kind]
  return (!word || foldText(name) === word) && (!code || codes.some((own) => foldText(own) === code))
}

function fitsHint({ issuer, issuedOn }: RegisteredDocument, hint: CitationHint): boolean {
  const fitsIssuer = hint.issuerHint === undefined || foldText(issuer).includes(foldText(hint.issuerHint))
  const fitsDay = hint.issuedOn === undefined || issuedOn === undefined || agreeOnDay(issuedOn, hint.issuedOn)
  return fitsIssuer && fitsDay
}
