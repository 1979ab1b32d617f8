import { type Authority, type Lang, visibleLine } from '@neuguong/core'

/**
 * A piece of an explanation. A terminal, a page and a printed form each lay tokens out in their own way; whoever needs plain text
 * takes `text` of each.
 */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** The name of something in the regulation, with its id. */
  | { readonly kind: 'name'; readonly of: NameKind; readonly id: string; readonly text: string }
  /** A value of the member. `redacted` when it is hidden. */
  | { readonly kind: 'value'; readonly text: string; readonly redacted: boolean }
  /** A clause; `cite` is the citation as the regulation writes it. */
  | { readonly kind: 'cite'; readonly cite: string; readonly text: string }
  | { readonly kind: 'authority'; readonly authority: Authority; readonly text: string }

/** What a name names. */
export type NameKind =
  | 'fact'
  | 'rule'
  | 'tier'
  | 'group'
  | 'scope'
  | 'condition'
  | 'parameter'
  | 'interpretation'
  | 'target'
  | 'cap'
  | 'phase'
  | 'unit'

/** How a line came out: held, did not hold, or not known. */
export type Mark = 'yes' | 'no' | 'unknown'

/** A heading or a line of an explanation. `depth` is how far it is indented. */
export interface Block {
  readonly kind: 'heading' | 'line'
  readonly depth: number
  readonly mark?: Mark
  readonly tokens: readonly Token[]
}

/** An explanation in one language. */
export interface Explanation {
  readonly lang: Lang
  readonly blocks: readonly Block[]
}

/** A piece of plain text. */
export const text = (value: string): Token => ({ kind: 'text', text: value })

/** A heading. */
export const heading = (...tokens: readonly Token[]): Block => ({ kind: 'heading', depth: 0, tokens })

/** A line. */
export const line = (depth: number, tokens: readonly Token[], mark?: Mark): Block => ({
  kind: 'line',
  depth,
  tokens,
  ...(mark && { mark }),
})

/** Puts tokens in the places `{name}` of a sentence. */
export function fill(sentence: string, parts: Readonly<Record<string, Token | readonly Token[]>>): readonly Token[] {
  return sentence.split(/(\{\w+\})/).flatMap((piece) => {
    const part = /^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : undefined
    return part ?? (piece === '' ? [] : text(piece))
  })
}

/** Tokens with a separator between them. */
export const join = (tokens: readonly Token[], separator = ', '): readonly Token[] =>
  tokens.flatMap((token, index) => (index === 0 ? [token] : [text(separator), token]))

const marks: Readonly<Record<Mark, string>> = { yes: '✓', no: '✗', unknown: '?' }

const blockText = ({ kind, depth, mark, tokens }: Block): string => {
  const words = visibleLine(tokens.map((token) => token.text).join(''))
  return kind === 'heading' ? words : `${'  '.repeat(depth)}${mark ? marks[mark] : '•'} ${words}`
}

/** An explanation as plain text: headings, and indented lines marked ✓ ✗ ?. */
export const explanationText = ({ blocks }: Explanation): string =>
  blocks
    .map((block, index) => (block.kind === 'heading' && index > 0 ? `\n${blockText(block)}` : blockText(block)))
    .join('\n')
