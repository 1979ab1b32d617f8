import type { Edit } from '../edits.ts'
import type { Slip } from './slip.ts'

/** A sign, a text in quotation marks or something outside them. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word'
  readonly offset: number
  readonly length: number
  readonly text: string
  /** Whether nothing but spaces stands before it on its line; if so, how many. */
  readonly indent: number | undefined
}

/** The tokens of a text, and the slips inside them. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly slips: readonly Slip[]
}

const signs: Readonly<Record<string, Token['kind']>> = {
  ...{ '{': '{', '}': '}', '[': '[', ']': ']', ',': ',', ':': ':' },
  ...{ '｛': '{', '｝': '}', '［': '[', '］': ']', '，': ',', '、': ',', '：': ':' },
  ...{ ';': ',', '；': ',', '=': ':', '＝': ':' },
}

const doubleQuotes = '“”„‟″＂«»'
const singleQuotes = "'‘’‚‛′`´"
/** A quotation mark that closes: what may follow a text does follow. */
const closes = (quotes: string): RegExp => new RegExp(`[${quotes}"](?=\\s*(?:[,:;=}\\]，：｝］]|$))`)

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** How far a text has been read. */
interface Lexer {
  readonly text: string
  readonly tokens: Token[]
  readonly slips: Slip[]
  at: number
}

function add(lexer: Lexer, kind: Token['kind'], offset: number, length: number): void {
  const { text } = lexer
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  const indent = /^\s*$/.test(before) ? before.length : undefined
  lexer.tokens.push({ kind, offset, length, text: text.slice(offset, offset + length), indent })
  lexer.at = offset + length
}

function slip(
  { slips }: Lexer,
  problem: Slip['problem'],
  offset: number,
  edits: readonly Edit[],
  more: Partial<Slip> = {},
): void {
  slips.push({ problem, offset, edits, ...more })
}

function skipSpace(lexer: Lexer): void {
  const { text } = lexer
  const skipped = /(?:[\s\uFEFF\u200B]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  skipped.lastIndex = lexer.at
  lexer.at += skipped.exec(text)?.[0].length ?? 0
  if (!text.startsWith('/*', lexer.at)) return
  slip(lexer, 'UnclosedComment', lexer.at, [{ offset: text.length, length: 0, text: '*/' }])
  lexer.at = text.length
}

function readSign(lexer: Lexer, kind: Token['kind']): void {
  const { at, text } = lexer
  const found = text[at] ?? ''
  add(lexer, kind, at, 1)
  if (found === kind) return
  const problem = found === ';' ? 'WrongComma' : found === '=' ? 'WrongColon' : 'FullWidth'
  slip(lexer, problem, at, [{ offset: at, length: 1, text: kind }], { found, suggestion: kind })
}

/** Tabs and other signs that must not stand in a text. */
function checkControls(lexer: Lexer, offset: number, end: number): void {
  for (let at = offset; at < end; at++)
    if (lexer.text.charCodeAt(at) < 0x20) slip(lexer, 'ControlInString', at, [{ offset: at, length: 1, text: ' ' }])
}

/** Where a text that begins at `from` closes with the right mark, on its line. */
function closingQuote(text: string, from: number): number | undefined {
  const end = lineEnd(text, from)
  for (let at = from; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return undefined
}

/** A text whose closing mark is lost swallows the next opening one: `"equal, "value": 1`. */
const swallowed = (text: string, from: number, close: number): number | undefined => {
  const gap = /[,:]\s*$/.exec(text.slice(from, close))
  return gap && /^[\p{L}$]/u.test(text.slice(close + 1, close + 2)) ? from + gap.index : undefined
}

function readString(lexer: Lexer): void {
  const { text, at } = lexer
  const close = closingQuote(text, at + 1)
  const lost = close === undefined ? undefined : swallowed(text, at + 1, close)
  if (close !== undefined && lost === undefined) {
    checkControls(lexer, at + 1, close)
    add(lexer, 'string', at, close + 1 - at)
  } else closeString(lexer, lost)
}

/** A text without its closing mark: closed by a mark of another kind, or where the line ends. */
function closeString(lexer: Lexer, lost: number | undefined): void {
  const { text, at } = lexer
  const rest = text.slice(at + 1, lost ?? lineEnd(text, at))
  const smart = closes(doubleQuotes + singleQuotes).exec(rest)
  if (smart) {
    const offset = at + 1 + smart.index
    slip(lexer, 'SmartQuotes', offset, [{ offset, length: 1, text: '"' }], { found: smart[0], suggestion: '"' })
    add(lexer, 'string', at, offset + 1 - at)
    return
  }
  const end = at + 1 + rest.replace(/[\s,}\]]+$/, '').length
  slip(lexer, 'UnclosedString', at, [{ offset: end, length: 0, text: '"' }], { found: shorten(text.slice(at, end)) })
  add(lexer, 'string', at, end - at)
}

function readQuoted(lexer: Lexer, quotes: string): void {
  const { text, at } = lexer
  const rest = text.slice(at + 1, lineEnd(text, at))
  const close = closes(quotes).exec(rest)
  const inner = rest.slice(0, close?.index ?? rest.replace(/[\s,}\]]+$/, '').length)
  const length = inner.length + (close ? 2 : 1)
  const found = shorten(text.slice(at, at + length))
  const suggestion = JSON.stringify(inner)
  const problem = quotes === doubleQuotes ? 'SmartQuotes' : 'SingleQuotes'
  slip(lexer, problem, at, [{ offset: at, length, text: suggestion }], { found, suggestion: shorten(suggestion) })
  add(lexer, 'string', at, length)
}

function readWord(lexer: Lexer): void {
  const { text, at } = lexer
  const number = /[-+.]?[\d０-９][^\s"“”,:;=[\]{}，：；＝｛｝［］]*(?: ?%)?/y
  const anything = /(?:(?!\/\/|\/\*)[^\n"“”,:;=[\]{}，：；＝｛｝［］])*/y
  const word = /[-+.]?[\d０-９]/.test(text.slice(at, at + 2)) ? number : anything
  word.lastIndex = at
  const length = (word.exec(text)?.[0] ?? '').trimEnd().length
  add(lexer, 'word', at, Math.max(1, length))
}

/** Takes a text apart, forgiving what people get wrong inside a token. */
export function tokenise(text: string): Tokens {
  const lexer: Lexer = { text, tokens: [], slips: [], at: 0 }
  for (skipSpace(lexer); lexer.at < text.length; skipSpace(lexer)) {
    const char = text[lexer.at] ?? ''
    const sign = signs[char]
    if (sign) readSign(lexer, sign)
    else if (char === '"') readString(lexer)
    else if (doubleQuotes.includes(char)) readQuoted(lexer, doubleQuotes)
    else if (singleQuotes.includes(char)) readQuoted(lexer, singleQuotes)
    else readWord(lexer)
  }
  return lexer
}
