import type { Slip } from './slip.ts'
import { follow, type Matching, type Structure } from './structure.ts'
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
      /^\d+ ?(?:%|\p{L}.*)?$/u.test(part.text)
    if (!isDecimal) joined.push(whole)
    else {
      const length = part.offset + part.length - whole.offset
      joined.push({ ...whole, length, text: text.slice(whole.offset, whole.offset + length) })
      at += 2
    }
  }
  return joined
}

/** How unlikely a slip is in a reading, in slips of signs. */
const unlikely: Partial<Record<Slip['problem'], number>> = { MissingKey: 200, MissingValue: 2, CutOff: 3 }

const cost = ({ slips, over }: Structure): number =>
  slips.reduce((sum, { problem }) => sum + (unlikely[problem] ?? 1), over === undefined ? 0 : 100)

/** The likeliest reading of brackets. Where they do not come out even, indentation or the end of the file tell which one is lost. */
function likeliest(tokens: readonly Token[]): Structure {
  const plain = follow(tokens, 'plain')
  const isEven =
    plain.over === undefined &&
    !plain.slips.some(({ problem }) => /^(?:Extra(?:Close|Text)|Missing(?:Brac|Key)|CutOff)/.test(problem))
  if (isEven) return plain
  const others = (['indent', 'last'] satisfies Matching[]).map((matching) => follow(tokens, matching))
  return [...others, plain].reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

/** A key and its colon, wherever the marks around it are. */
const isKey = (tokens: readonly Token[], at: number): boolean => {
  const [key, colon] = [tokens[at], tokens[at + 1]]
  return (key?.kind === 'string' || key?.kind === 'word') && colon?.kind === ':'
}

/** Where the file begins when something stands above it: at the first brace that opens a line and has a key. */
function startOf(tokens: readonly Token[]): number {
  const [first, second] = tokens
  if (!first || first.kind === '{' || (first.kind === '[' && second?.kind === '{')) return 0
  const start = tokens.findIndex(
    ({ kind, indent }, at) => kind === '{' && indent !== undefined && isKey(tokens, at + 1),
  )
  return Math.max(0, start)
}

/** Text that is no part of the file: above it, or after its end. */
function outside(text: string, problem: 'TextBefore' | 'ExtraText' | 'SecondText', from: number, to: number): Slip {
  const found = text.slice(from, to).trim().split('\n', 1)[0]?.trimEnd() ?? ''
  const shown = found.length > 40 ? `${found.slice(0, 39)}…` : found
  return { problem, offset: from, found: shown, edits: [{ offset: from, length: to - from, text: '' }] }
}

/** A file whose first brace is lost begins with a key: it is read as if the brace stood there. */
function withOpening(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly lost: readonly Slip[] } {
  const [first] = tokens
  if (!first || !isKey(tokens, 0)) return { tokens, lost: [] }
  const { offset } = first
  const edits = [{ offset, length: 0, text: '{' }]
  return {
    tokens: [{ kind: '{', offset, length: 0, text: '{', indent: 0 }, ...tokens],
    lost: [{ problem: 'MissingOpen', offset, suggestion: '{', edits }],
  }
}

/** Every slip in the signs of a text, in order. */
export function findSlips(text: string): readonly Slip[] {
  const read = tokenise(text)
  const { tokens, lost } = withOpening(joinDecimals(text, read.tokens))
  const start = startOf(tokens)
  const from = tokens[start]?.offset ?? 0
  const structure = likeliest(tokens.slice(start))
  const { over = text.length } = structure
  const inside = read.slips.filter(({ offset }) => offset >= from && offset < over)
  const outer = [...before(text, tokens, start), ...after(text, tokens, structure.over)]
  return [...lost, ...withoutTorn([...inside, ...structure.slips], tokens), ...outer].sort(
    (a, b) => a.offset - b.offset,
  )
}

function before(text: string, tokens: readonly Token[], start: number): readonly Slip[] {
  const [first, opening] = [tokens[0], tokens[start]]
  return start > 0 && first && opening ? [outside(text, 'TextBefore', first.offset, opening.offset)] : []
}

function after(text: string, tokens: readonly Token[], over: number | undefined): readonly Slip[] {
  if (over === undefined) return []
  const rest = tokens.filter(({ offset, kind }) => offset >= over && kind !== ',')
  return [outside(text, rest[0]?.kind === '{' ? 'SecondText' : 'ExtraText', over, text.length)]
}

/** A text that the end of a cut-off file tears is no slip of its own; the file stops where it stops. */
function withoutTorn(slips: readonly Slip[], tokens: readonly Token[]): readonly Slip[] {
  const cut = slips.find(({ problem }) => problem === 'CutOff')
  const last = tokens.at(-1)
  const torn = cut && slips.find(({ problem, offset }) => problem === 'UnclosedString' && offset === last?.offset)
  if (!cut || !torn) return slips
  return [...slips.filter((one) => one !== cut && one !== torn), { ...cut, edits: [...torn.edits, ...cut.edits] }]
}
