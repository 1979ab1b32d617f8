import type { Edit } from '../edits.ts'
import { isBareValue } from './bareWord.ts'
import {
  closesCurly,
  closingMark,
  continued,
  doubleQuotes,
  type InnerMarks,
  isUneven,
  mayEndAt,
  pairedMarks,
  quoted,
  singleQuotes,
  swallowed,
  touchingMarks,
  unopened,
} from './quotes.ts'
import type { Slip } from './slip.ts'

/** A sign, a text in quotation marks or something outside them. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word'
  readonly offset: number
  readonly length: number
  readonly text: string
  /** Whether nothing but spaces stands before it on its line; if so, how many. */
  readonly indent: number | undefined
  /** Whether a note begins right behind it: of a word it may be a part, as in `https://…`. */
  readonly noted?: boolean
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

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** How far a text has been read. */
interface Lexer {
  readonly text: string
  readonly tokens: Token[]
  readonly slips: Slip[]
  at: number
  /** Where the line begins and ends that is being read. */
  line: { readonly start: number; readonly end: number }
}

function lineAround(text: string, at: number): Lexer['line'] {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }
}

/** What is left of the line, without the mark of its end. */
const restOf = ({ text, line }: Lexer, from: number): string =>
  text.slice(from, text[line.end - 1] === '\r' ? line.end - 1 : line.end)

function add(lexer: Lexer, kind: Token['kind'], offset: number, length: number): void {
  const { text, line } = lexer
  const before = text.slice(line.start, offset)
  const indent = /^\s*$/.test(before) ? before.length : undefined
  const end = offset + length
  const noted = kind === 'word' && /^\s*(?:\/\/|\/\*)/.test(text.slice(end, Math.min(line.end, end + 20)))
  lexer.tokens.push({ kind, offset, length, text: text.slice(offset, end), indent, noted })
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

/** Notes, and spaces that look like others or like nothing: word processors and pages put them between signs. */
const notesOrOddSpace = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|[^\S \t\r\n]|[\uFEFF\u200B]/g

function checkSpace(lexer: Lexer, space: string): void {
  for (const { 0: found, index } of space.matchAll(notesOrOddSpace)) {
    const offset = lexer.at + index
    const text = /[\uFEFF\u200B]/.test(found) ? '' : ' '
    if (!found.startsWith('/')) slip(lexer, 'OddSpace', offset, [{ offset, length: 1, text }])
  }
}

function skipSpace(lexer: Lexer): void {
  const { text } = lexer
  const skipped = /(?:[\s\uFEFF\u200B]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  skipped.lastIndex = lexer.at
  const [space = ''] = skipped.exec(text) ?? []
  checkSpace(lexer, space)
  lexer.at += space.length
  if (lexer.at > lexer.line.end) lexer.line = lineAround(text, lexer.at)
  if (!text.startsWith('/*', lexer.at)) return
  slip(lexer, 'UnclosedComment', lexer.at, [{ offset: text.length, length: 0, text: '*/' }])
  lexer.at = text.length
}

/** What begins a note in other languages; on a line of its own it is nothing else. */
const noteMark = /(?:#|--|<!--|\/(?![/*]))/y

/** A note with the mark of another language: at the beginning of a line, or after a value and its comma. */
function readNote(lexer: Lexer): boolean {
  const { text, at, line, tokens } = lexer
  noteMark.lastIndex = at
  const [mark] = noteMark.exec(text) ?? []
  if (mark === undefined || (text.slice(line.start, at).trim() !== '' && (mark !== '#' || tokens.at(-1)?.kind === ':')))
    return false
  slip(lexer, 'NoteMark', at, [{ offset: at, length: mark.length, text: '//' }], { found: shorten(restOf(lexer, at)) })
  lexer.at = line.end
  return true
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
function closingQuote({ text, line }: Lexer, from: number): number | undefined {
  for (let at = from; at < line.end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return undefined
}

/** More of a line is not looked at for what stands inside one text. */
const longestText = 2000

function readString(lexer: Lexer): void {
  const { text, at } = lexer
  const from = at + 1
  const close = closingQuote(lexer, from)
  if (close === undefined) return void (readBroken(lexer) || closeString(lexer))
  const rest = text.slice(from, Math.min(lexer.line.end, close + longestText)).replace(/\r$/, '')
  const isOdd = !mayEndAt(text, close + 1) || closesCurly(rest, close - from)
  const paired = isOdd ? pairedMarks(rest, close - from) : undefined
  const lost = paired ? undefined : swallowed(rest, close - from)
  if (lost !== undefined) return void closeString(lexer, from + lost)
  const marks = paired ?? (isOdd ? touchingMarks(rest, close - from) : undefined)
  if (marks) return void readInner(lexer, marks)
  checkControls(lexer, from, close)
  add(lexer, 'string', at, close + 1 - at)
}

/** A text that goes on over the end of its line: read as one line. */
function readBroken(lexer: Lexer): boolean {
  const { text, at, line, tokens } = lexer
  if (closingMark(restOf(lexer, at + 1), doubleQuotes + singleQuotes) !== undefined) return false
  const close = continued(text, line.end, !'{,'.includes(tokens.at(-1)?.kind ?? '{') || tokens.at(-1)?.kind === '[')
  if (close === undefined) return false
  const written = text.slice(at, close + 1)
  const edits = [...written.matchAll(/[^\S\n]*\n\s*/g)].map(({ 0: { length }, index }) => ({
    offset: at + index,
    length,
    text: ' ',
  }))
  slip(lexer, 'LineBreak', at, edits, { found: shorten(written.replace(/\s*\n\s*/g, ' ⏎ ')) })
  add(lexer, 'string', at, close + 1 - at)
  return true
}

/** A text with straight marks inside: read as one text, and left to whoever wrote it. */
function readInner(lexer: Lexer, { inner, end }: InnerMarks): void {
  const { text, at } = lexer
  const edits = inner.map((mark) => ({ offset: at + 1 + mark, length: 0, text: '\\' }))
  const length = end + 2
  slip(lexer, 'InnerQuotes', edits[0]?.offset ?? at, edits, { found: shorten(text.slice(at, at + length)) })
  add(lexer, 'string', at, length)
}

/** A text without its closing mark: closed by a mark of another kind, or where the line ends. */
function closeString(lexer: Lexer, lost?: number): void {
  const { text, at } = lexer
  const rest = lost === undefined ? restOf(lexer, at + 1) : text.slice(at + 1, lost)
  const smart = closingMark(rest, doubleQuotes + singleQuotes)
  if (smart !== undefined) {
    const offset = at + 1 + smart
    const [found, suggestion] = [text[offset] ?? '', '"']
    slip(lexer, 'SmartQuotes', offset, [{ offset, length: 1, text: '"' }], {
      found,
      suggestion,
      ...unsureOf(rest.slice(0, smart)),
    })
    add(lexer, 'string', at, offset + 1 - at)
    return
  }
  const end = at + 1 + rest.replace(/[\s,}\]]+$/, '').length
  const more = {
    found: shorten(text.slice(at, end)),
    ...unsureOf(text.slice(at + 1, end), marksOrBrackets),
    ...unlessText(text.slice(at + 1, end)),
  }
  slip(lexer, 'UnclosedString', at, [{ offset: end, length: 0, text: '"' }], more)
  add(lexer, 'string', at, end - at)
}

/** Where a text ends that holds marks or notes of its own, or in no mark at all beside brackets, can only be guessed. */
const unsureOf = (inner: string, odd = /["\\]|\/\/|\/\*/): Partial<Slip> => (odd.test(inner) ? { unsure: true } : {})
const marksOrBrackets = /["\\]|\/\/|\/\*|[[\]{}]|[^\p{L}\p{M}\p{N})%?!…]$/u

/** A number or a truth is no text: a mark beside it may be one too many. */
const unlessText = (inner: string): Partial<Slip> => (isBareValue(inner.trim()) ? { unsure: true } : {})

function readQuoted(lexer: Lexer, quotes: string): void {
  const { text, at } = lexer
  const rest = restOf(lexer, at + 1)
  const open = text[at] ?? ''
  const close = closingMark(rest, quotes, open)
  const inner = rest.slice(0, close ?? rest.replace(/[\s,}\]]+$/, '').length)
  const length = inner.length + (close === undefined ? 1 : 2)
  const found = shorten(text.slice(at, at + length))
  const suggestion = quoted(inner)
  const problem = quotes === doubleQuotes ? 'SmartQuotes' : 'SingleQuotes'
  const unsure =
    close === undefined || isUneven(inner, quotes) ? ({ unsure: true } as const) : unsureOf(inner, /["\\\\]/)
  slip(lexer, problem, at, [{ offset: at, length, text: suggestion }], {
    found,
    suggestion: shorten(suggestion),
    ...unsure,
  })
  add(lexer, 'string', at, length)
}

/** A text without its opening mark, where a key or a value begins. */
function readUnopened(lexer: Lexer): boolean {
  const { text, at, tokens } = lexer
  const before = tokens.at(-1)?.kind
  if (before !== undefined && !'{,:'.includes(before)) return false
  const close = unopened(text.slice(at, Math.min(lexer.line.end, at + longestText)).replace(/\r$/, ''), before === ':')
  if (close === undefined) return false
  const found = shorten(text.slice(at, at + close + 1))
  const more = {
    found,
    suggestion: shorten(`"${found}`),
    ...(/^[\p{L}\p{N}]/u.test(found)
      ? { ...unsureOf(found.slice(0, -1)), ...unlessText(found.slice(0, -1)) }
      : unsureOf('"')),
  }
  slip(lexer, 'UnopenedString', at, [{ offset: at, length: 0, text: '"' }], more)
  add(lexer, 'string', at, close + 1)
  return true
}

/** Words behind a number, up to a sign or the end of the line: `50 việc`. */
const wordsAfter =
  / +(?!(?:true|false|null)\b)\p{L}(?:(?!\/\/|\/\*|#)[^\r\n"“”,:;=[\]{}])*(?=[,}\]\r\n]|\/\/|\/\*|#|$)/uy

function readWord(lexer: Lexer): void {
  if (readUnopened(lexer)) return
  const { text, at } = lexer
  const number = /[-+.]?[\d０-９][^\s"“”,:;=[\]{}，：；＝｛｝［］]*(?: ?%)?/y
  const anything = /(?:(?!\/\/|\/\*)[^\n"“”,:;=[\]{}，：；＝｛｝［］])*/y
  const word = /[-+.]?[\d０-９]/.test(text.slice(at, at + 2)) ? number : anything
  word.lastIndex = at
  const read = word.exec(text)?.[0] ?? ''
  wordsAfter.lastIndex = at + read.length
  const length = (word === number ? read + (wordsAfter.exec(text)?.[0] ?? '') : read).trimEnd().length
  add(lexer, 'word', at, Math.max(1, length))
}

/** Takes a text apart, forgiving what people get wrong inside a token. */
export function tokenise(text: string): Tokens {
  const lexer: Lexer = { text, tokens: [], slips: [], at: 0, line: lineAround(text, 0) }
  for (skipSpace(lexer); lexer.at < text.length; skipSpace(lexer)) {
    const char = text[lexer.at] ?? ''
    const sign = signs[char]
    if (readNote(lexer)) continue
    if (sign) readSign(lexer, sign)
    else if (char === '"') readString(lexer)
    else if (doubleQuotes.includes(char)) readQuoted(lexer, doubleQuotes)
    else if (singleQuotes.includes(char)) readQuoted(lexer, singleQuotes)
    else readWord(lexer)
  }
  return lexer
}
