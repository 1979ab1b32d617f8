import { foldText, parseSymbol, symbolKey } from '@neuguong/core'
import type { Regulation } from '../language/parse.ts'
import { type Spelling, suggestSpelling } from '../language/suggest.ts'
import { latinOf } from '../language/words/lookAlikes.ts'

/** The key of the symbol that a text holds: `Quy định số 101-QĐ/TW ngày 07/6/2012` holds one. */
function symbolIn(text: string): string | undefined {
  const written = /\d{1,5}[a-z]?\s?[-\u2010-\u2015]\s?\p{L}{2,3}\s?\/\s?\p{L}{2,10}/iu.exec(latinOf(text))?.[0]
  const symbol = written === undefined ? undefined : parseSymbol(written)
  return symbol && symbolKey(symbol)
}

/** What an id says of a symbol: `dong-nai/272-qd-tu` is of `272-QĐ/TU`. */
const idKey = (symbol: string): string => foldText(symbol).replace(/[^a-z0-9]+/g, '-')

/** Whether a symbol is that of a regulation: of its document, of what that goes by, or of its id. */
function bears({ data: { id, document } }: Regulation, symbol: string): boolean {
  const names = [document.number, ...(document.citedAs ?? [])]
  return names.some((name) => name !== undefined && symbolIn(name) === symbol) || id.endsWith(`/${idKey(symbol)}`)
}

const spellingsOf = ({ data: { id, label, document } }: Regulation): readonly Spelling[] =>
  [id, id.replace(/^[^/]*\//, ''), label, document.title, document.number, ...(document.citedAs ?? [])].flatMap(
    (text) => (text === undefined ? [] : [{ text, name: id }]),
  )

/** The only regulation whose number alone was written: `101`, `QĐ 101`, `trung-uong/101`. */
function byNumber(written: string, regulations: readonly Regulation[]): string | undefined {
  const numbers = written.match(/\d+/g) ?? []
  const words = foldText(written).match(/\p{L}+/gu) ?? []
  if (numbers.length !== 1) return undefined
  const fitting = regulations.filter(({ data: { id, document } }) => {
    const parts = ['so', ...id.split(/[-/]/), ...document.kind.split('-')]
    return parts.includes(String(Number(numbers[0]))) && words.every((word) => parts.includes(word))
  })
  return fitting.length === 1 ? fitting[0]?.data.id : undefined
}

/**
 * The regulation that was probably meant as one to implement: by its id, its symbol (`101-QĐ/TW`), its name or its number. Only
 * one that is there is proposed.
 */
export function suggestParent(written: string, regulations: readonly Regulation[]): string | undefined {
  const symbol = symbolIn(written)
  const named = symbol === undefined ? [] : regulations.filter((one) => bears(one, symbol))
  if (symbol !== undefined) return named.length === 1 ? named[0]?.data.id : undefined
  return suggestSpelling(written, regulations.flatMap(spellingsOf)) ?? byNumber(written, regulations)
}
