import * as z from 'zod'
import { foldText } from '../text/fold.ts'
import type { Lang } from '../text/lang.ts'
import { nfc } from '../text/nfc.ts'
import { tidyText } from '../text/space.ts'
import { findSymbols } from './findSymbols.ts'
import { DocumentKind, documentKinds } from './kind.ts'
import { type DocumentSymbol, parseSymbol } from './symbol.ts'

/**
 * A place in a document, as regulation files write it: the document, then a comma and the anchor of the clause.
 * `34-KL/TU, 6.gd1` is item 6, phase 1; `15-KH/TU, IV.2.a` a numbered section; `Báo cáo sơ kết 05 năm, fn6` a
 * footnote; worded anchors (`điểm b khoản 2 Điều 5`) stay as they are.
 *
 * @example
 * ```ts
 * Citation.parse(' 34-KL/TU, 6 ') // => '34-KL/TU, 6'
 * ```
 */
export const Citation = z.string().trim().normalize('NFC').min(1)

/** A place in a document, as text. */
export type Citation = z.infer<typeof Citation>

/** The parts of a {@link Citation}. */
export interface CitationParts {
  readonly document: string
  /** When the document is cited by its symbol. */
  readonly symbol?: DocumentSymbol
  readonly clause?: string
}

const worded = /^(?:(?:phần|chương|mục|điều|khoản|điểm|giai đoạn|chú thích|phụ lục) [\p{L}\d.]+(?:,? |$))+$/iu
const numbered = /^(?:fn\d+|[IVXLC]+(?:\.[\p{L}\d]+)*|\d+(?:\.[\p{L}\d]+)*)$/u

/**
 * Splits a citation into document and clause. Commas inside a title stay there: only a tail that looks like an anchor
 * is a clause. Never fails: a text without an anchor is all document.
 *
 * @example
 * ```ts
 * parseCitation('34-KL/TU, 6') // => { document: '34-KL/TU', symbol: { number: '34', code: 'KL', body: 'TU' }, clause: '6' }
 * parseCitation('Báo cáo sơ kết 05 năm, IV.2') // => { document: 'Báo cáo sơ kết 05 năm', clause: 'IV.2' }
 * ```
 */
export function parseCitation(text: string): CitationParts {
  const words = tidyText(text)
  const comma = clauseComma(words)
  const document = comma < 0 ? words : words.slice(0, comma).trim()
  const symbol = parseSymbol(document) ?? namedSymbol(document)
  return { document, ...(symbol && { symbol }), ...(comma >= 0 && { clause: words.slice(comma + 1).trim() }) }
}

/** The symbol after the name of a kind, `Quy định số 08-QĐi/TW ngày …`; one inside a title is another document's. */
function namedSymbol(document: string): DocumentSymbol | undefined {
  const [found] = findSymbols(document)
  const opening = foldText(document.slice(0, found?.index)).replace(/ so:?$/, '')
  const isNamed = DocumentKind.options.some((kind) => opening === foldText(documentKinds[kind].name))
  return opening === '' || isNamed ? found?.symbol : undefined
}

/** No anchor is longer; only commas this near to the end are tried, however long the text. */
const longestAnchor = 80

/** The first comma after which everything is an anchor, or -1. */
function clauseComma(text: string): number {
  const isAnchor = (tail: string): boolean => worded.test(tail) || numbered.test(tail)
  const start = Math.max(0, text.length - longestAnchor)
  const comma = [...text.slice(start).matchAll(/,/g)].find(({ index }) =>
    isAnchor(text.slice(start + index + 1).trim()),
  )
  return comma ? start + comma.index : -1
}

type AnchorWord = 'item' | 'section' | 'phase' | 'footnote'

const anchorWords: Readonly<Record<Lang, Readonly<Record<AnchorWord, string>>>> = {
  vi: { item: 'điểm', section: 'mục', phase: 'giai đoạn', footnote: 'chú thích' },
  en: { item: 'item', section: 'section', phase: 'phase', footnote: 'footnote' },
}

const englishWords: Readonly<Record<string, string>> = {
  phần: 'Part',
  chương: 'Chapter',
  mục: 'section',
  điều: 'Article',
  khoản: 'clause',
  điểm: 'point',
  'giai đoạn': 'phase',
  'chú thích': 'footnote',
  'phụ lục': 'Appendix',
}

const anchorWord = new RegExp(Object.keys(englishWords).join('|'), 'giu')

function formatClause(clause: string, lang: Lang): string {
  const words = anchorWords[lang]
  if (/^fn\d/.test(clause)) return `${words.footnote} ${clause.slice(2)}`
  if (/^[IVXLC]/.test(clause) && numbered.test(clause)) return `${words.section} ${clause}`
  const [, item, phase] = /^(\d+)\.gd(\d+)$/.exec(clause) ?? []
  if (item) return `${words.item} ${item}, ${words.phase} ${phase}`
  if (/^\d/.test(clause)) return `${words.item} ${clause}`
  return lang === 'vi' ? clause : clause.replace(anchorWord, (word) => englishWords[word.toLowerCase()] ?? word)
}

/**
 * Prints a citation in words, clause first, as Vietnamese papers do.
 *
 * @example
 * ```ts
 * formatCitation('34-KL/TU, 6.gd1', 'vi') // => 'điểm 6, giai đoạn 1, 34-KL/TU'
 * formatCitation('15-KH/TU, IV.2.a', 'en') // => 'section IV.2.a, 15-KH/TU'
 * ```
 */
export function formatCitation(text: string, lang: Lang): string {
  const { document, clause } = parseCitation(text)
  return clause === undefined ? nfc(document) : `${formatClause(clause, lang)}, ${document}`
}
