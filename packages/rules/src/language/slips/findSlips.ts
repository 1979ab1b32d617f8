import type { Slip } from './slip.ts'
import { follow } from './structure.ts'
import { type Token, tokenise } from './tokens.ts'

/** `0,60` as the value of a key: two tokens and a comma in JSON's eyes, a number in those of whoever wrote it. */
function joinDecimals(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [before, whole, comma, part] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!whole) continue
    const isDecimal =
      before?.kind === ':' &&
      /^-?\d+$/.test(whole.text) &&
      comma?.offset === whole.offset + whole.length &&
      comma.kind === ',' &&
      part?.offset === comma.offset + 1 &&
      /^\d+ ?%?$/.test(part.text)
    if (!isDecimal) joined.push(whole)
    else {
      const length = part.offset + part.length - whole.offset
      joined.push({ ...whole, length, text: text.slice(whole.offset, whole.offset + length) })
      at += 2
    }
  }
  return joined
}

/** Every slip in the signs of a text, in order. Where brackets do not come out even, indentation tells which one is lost. */
export function findSlips(text: string): readonly Slip[] {
  const { tokens, slips } = tokenise(text)
  const joined = joinDecimals(text, tokens)
  const plain = follow(joined, false)
  const structure = plain.even ? plain : follow(joined, true)
  return [...slips, ...structure.slips].sort((a, b) => a.offset - b.offset)
}
