import { foldText } from '../text/fold.ts'
import { DocumentKind, documentKinds } from './kind.ts'
import { type DocumentSymbol, parseSymbol } from './symbol.ts'

/** A symbol inside a running text. */
export interface FoundSymbol {
  /** Where it starts, in UTF-16 units of the text as given. */
  readonly index: number
  /** The words as given. */
  readonly text: string
  readonly symbol: DocumentSymbol
  /** The kind that the words before it name, as in "Chỉ thị số 40-KH/TU", where word and code disagree. */
  readonly announcedAs?: DocumentKind
}

/** Stricter on spaces and case than `parseSymbol`, because a running text has other hyphens and slashes. */
const symbolInText =
  /(?<![\p{L}\d])(?:(?<![/.,])\d{1,5}[a-z]?[ \u00A0]?)?[-\u2010-\u2015] ?[A-ZĐÐ][A-Za-zĐđÐð]{1,2}\/[A-ZĐÐ]{2,10}(?![\p{L}\d])/gu

const kindsByKey = DocumentKind.options.map((kind) => [foldText(documentKinds[kind].name), kind] as const)

/** Longest kind name, " số: " and some spare room for spaces. */
const reach = 40

function kindBefore(text: string, index: number): DocumentKind | undefined {
  const words = foldText(text.slice(Math.max(0, index - reach), index)).replace(/ so:?$/, '')
  return kindsByKey.find(([key]) => words.endsWith(key))?.[1]
}

/**
 * Every document symbol of a running text, in order, with the kind that the words just before it name.
 *
 * @example
 * ```ts
 * findSymbols('Quy định số 37-QĐ/TW và Chỉ thị số 40-KH/TU').map(({ index, text }) => [index, text]) // => [[12, '37-QĐ/TW'], [35, '40-KH/TU']]
 * findSymbols('Chỉ thị số 40-KH/TU')[0]?.announcedAs // => 'chi-thi'
 * ```
 */
export function findSymbols(text: string): FoundSymbol[] {
  return [...text.matchAll(symbolInText)].flatMap(({ 0: words, index }) => {
    const symbol = parseSymbol(words)
    const announcedAs = kindBefore(text, index)
    return symbol ? [{ index, text: words, symbol, ...(announcedAs && { announcedAs }) }] : []
  })
}
