import { agreeOnDay, type PartialDay } from '../date/partialDay.ts'
import { foldText } from '../text/fold.ts'
import { parseCitation } from './citation.ts'
import { findSymbols } from './findSymbols.ts'
import { documentKinds } from './kind.ts'
import type { RegisteredDocument } from './registeredDocument.ts'
import type { Registry } from './registry.ts'
import { parseSymbol, symbolKey } from './symbol.ts'

/** What else is known about a cited document. */
export interface CitationHint {
  /** Part of the issuer's name, in any spelling. */
  readonly issuerHint?: string
  /** The date the citing text gives it. */
  readonly issuedOn?: PartialDay
}

/** The positions of documents in their registry, by what a citation may say of them. */
interface Index {
  readonly bySymbol: ReadonlyMap<string, readonly number[]>
  readonly byWording: ReadonlyMap<string, readonly number[]>
  readonly byNumber: ReadonlyMap<number, readonly number[]>
}

function grouped<K>(registry: Registry, keysOf: (document: RegisteredDocument) => readonly K[]): Map<K, number[]> {
  const groups = new Map<K, number[]>()
  for (const [position, document] of registry.documents.entries())
    for (const key of new Set(keysOf(document))) {
      const known = groups.get(key)
      if (known) known.push(position)
      else groups.set(key, [position])
    }
  return groups
}

/** Symbols by which texts cite it, misprints among them, besides its own. */
function symbolsOf({ number = '', citedAs = [] }: RegisteredDocument): string[] {
  return [number, ...citedAs].flatMap(findSymbols).map(({ symbol }) => symbolKey(symbol))
}

function wordingsOf({ id, kind, number, title, citedAs = [] }: RegisteredDocument): string[] {
  const titles = title === undefined ? [] : [title, `${documentKinds[kind].name} ${title}`]
  return [id, ...(number === undefined ? [] : [number]), ...citedAs, ...titles].map(foldText)
}

function numbersOf({ number }: RegisteredDocument): number[] {
  const symbol = number === undefined ? undefined : parseSymbol(number)
  return symbol ? [Number(symbol.number)] : []
}

// A registry holds hundreds of documents and a regulation hundreds of citations: each document is read once, not once per citation.
const indexes = new WeakMap<Registry, Index>()

function indexOf(registry: Registry): Index {
  const index = indexes.get(registry) ?? {
    bySymbol: grouped(registry, symbolsOf),
    byWording: grouped(registry, wordingsOf),
    byNumber: grouped(registry, numbersOf),
  }
  indexes.set(registry, index)
  return index
}

const numberAndKind = /^(?:(.+?) )?(?:so:? )?0*(\d+)(?: ?- ?(\p{L}+))?$/u

/** `quy dinh so 08` or `34-kl`: those of the number whose kind has the word or the code. */
function citedLoosely({ documents }: Registry, { byNumber }: Index, key: string): readonly number[] {
  const [, word, digits = '', code] = numberAndKind.exec(key) ?? []
  if (!(word || code)) return []
  return (byNumber.get(Number(digits)) ?? []).filter((position) => {
    const kind = documents[position]?.kind
    if (kind === undefined) return false
    const { name, codes } = documentKinds[kind]
    return (!word || foldText(name) === word) && (!code || codes.some((own) => foldText(own) === code))
  })
}

function positionsOf(registry: Registry, citation: string): readonly number[] {
  const { document: words, symbol } = parseCitation(citation)
  const index = indexOf(registry)
  if (symbol?.number) return index.bySymbol.get(symbolKey(symbol)) ?? []
  const key = foldText(words)
  const positions = [...(index.byWording.get(key) ?? []), ...citedLoosely(registry, index, key)]
  return [...new Set(positions)].sort((a, b) => a - b)
}

function fitsHint({ issuer, issuedOn }: RegisteredDocument, hint: CitationHint): boolean {
  const fitsIssuer = hint.issuerHint === undefined || foldText(issuer).includes(foldText(hint.issuerHint))
  const fitsDay = hint.issuedOn === undefined || issuedOn === undefined || agreeOnDay(issuedOn, hint.issuedOn)
  return fitsIssuer && fitsDay
}

/**
 * Every document that a citation can mean: by id, by symbol in any spelling, by a wording that texts use, or by number
 * and kind alone (`34-KL`, `Quy định 08`). Several matches are an ambiguity, which is returned and not resolved. The registry is
 * read once, at the first question.
 *
 * @example
 * ```ts
 * findDocument(registry, '34-KL/TW, 2').map(({ id }) => id) // => ['trung-uong/34-kl-tw']
 * findDocument(registry, '34-KL').map(({ id }) => id) // => ['dong-nai/34-kl-tu', 'trung-uong/34-kl-tw']
 * findDocument(registry, '132-QĐ/TW', { issuedOn: '2018' }).map(({ id }) => id) // => ['trung-uong/132-qd-tw-2018']
 * ```
 */
export function findDocument(registry: Registry, citation: string, hint: CitationHint = {}): RegisteredDocument[] {
  return positionsOf(registry, citation).flatMap((position) => {
    const document = registry.documents[position]
    return document && fitsHint(document, hint) ? [document] : []
  })
}
