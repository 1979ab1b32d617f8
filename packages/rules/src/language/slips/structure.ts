import { isBareValue, readBareWord } from './bareWord.ts'
import type { Problem, Slip } from './slip.ts'
import type { Token } from './tokens.ts'

/** An object or a list that is still open. */
interface Open {
  readonly kind: '{' | '['
  readonly offset: number
  /** Indentation of the line on which it was opened. */
  readonly indent: number
  /** Number of that line among those with tokens. */
  readonly line: number
}

/** What may come next. */
type Expected = 'key' | 'colon' | 'value' | 'comma' | 'end'

/** How far the reading of tokens has come. `byIndent`: brackets are matched by indentation where it tells them apart. */
interface State {
  readonly open: Open[]
  readonly slips: Slip[]
  readonly byIndent: boolean
  expected: Expected
  /** Where the last token ended. */
  last: number
  /** Where the token before a comma ended, while the comma is the last token. */
  beforeComma: number | undefined
  lineIndent: number
  line: number
}

/** The slips in the order of tokens, and whether brackets came out even. */
export interface Structure {
  readonly slips: readonly Slip[]
  readonly even: boolean
}

const closerOf = { '{': '}', '[': ']' } as const
const openerOf = { '}': '{', ']': '[' } as const

function slip(
  state: State,
  problem: Problem,
  offset: number,
  length: number,
  text: string,
  more: Partial<Slip> = {},
): void {
  state.slips.push({ problem, offset, edits: [{ offset, length, text }], ...more })
}

const insert = (state: State, problem: Problem, text: string, more: Partial<Slip> = {}): void =>
  slip(state, problem, state.last, 0, text, { suggestion: text, ...more })

const drop = (state: State, problem: Problem, { offset, length, text }: Token): void =>
  slip(state, problem, offset, length, '', { found: text })

const after = (state: State): Expected => (state.open.length === 0 ? 'end' : 'comma')

/** Closes the innermost bracket although its sign is lost. */
function closeLost(state: State): void {
  const inner = state.open.pop()
  if (!inner) return
  const problem = inner.kind === '{' ? 'MissingBrace' : 'MissingBracket'
  const text = closerOf[inner.kind]
  const { beforeComma } = state
  slip(state, problem, beforeComma ?? state.last, 0, text, { suggestion: text, opened: inner.offset })
  state.expected = beforeComma === undefined ? after(state) : afterComma(state)
}

const afterComma = (state: State): Expected => (state.open.at(-1)?.kind === '{' ? 'key' : 'value')

/** Gives a key its value where it is lost, so that what follows can be read. */
function fillValue(state: State): void {
  if (state.expected === 'colon') insert(state, 'MissingValue', ': null')
  if (state.expected === 'value' && state.open.at(-1)?.kind === '{') insert(state, 'MissingValue', ' null')
}

function close(state: State, token: Token, sign: '}' | ']'): void {
  fillValue(state)
  if (state.byIndent && token.indent !== undefined)
    while ((state.open.at(-1)?.indent ?? 0) > token.indent && state.open.length > 1) closeLost(state)
  const inner = state.open.at(-1)
  const tooDeep = state.byIndent && token.indent !== undefined && inner && token.indent > inner.indent
  // In the middle of a line only a bracket of the same line can have lost its sign.
  const canLose = !state.byIndent || token.indent !== undefined || inner?.line === state.line
  const fits = inner?.kind === openerOf[sign] || (canLose && state.open.at(-2)?.kind === openerOf[sign])
  if (!inner || tooDeep || !fits) {
    drop(state, 'ExtraClose', token)
    return
  }
  if (inner.kind !== openerOf[sign]) closeLost(state)
  state.open.pop()
  state.expected = after(state)
}

function open(state: State, token: Token, kind: '{' | '['): void {
  const inKey = state.expected === 'key' || (state.expected === 'comma' && state.open.at(-1)?.kind === '{')
  if (inKey && state.open.at(-2)?.kind === '[') {
    closeLost(state)
  } else if (inKey) insert(state, 'MissingKey', '"?": ', { found: token.text })
  beforeValue(state)
  state.open.push({ kind, offset: token.offset, indent: state.lineIndent, line: state.line })
  state.expected = kind === '{' ? 'key' : 'value'
}

/** Puts in what must come before a value. */
function beforeValue(state: State): void {
  if (state.expected === 'comma') insert(state, 'MissingComma', ',')
  if (state.expected === 'colon') insert(state, 'MissingColon', ':')
}

function comma(state: State, token: Token): void {
  fillValue(state)
  const inner = state.open.at(-1)
  const wanted = state.expected === 'comma' || state.expected === 'colon'
  const filled = state.expected === 'value' && inner?.kind === '{'
  if (wanted || filled) state.expected = afterComma(state)
  else drop(state, 'ExtraComma', token)
}

function colon(state: State, token: Token): void {
  if (state.expected === 'colon') state.expected = 'value'
  else drop(state, 'ExtraColon', token)
}

/** Where indentation tells that outer brackets were to be closed before this key. */
function leaveByIndent(state: State, { indent }: Token): void {
  if (!state.byIndent || indent === undefined) return
  while (state.open.length > 1 && (state.open.at(-1)?.indent ?? 0) >= indent) closeLost(state)
}

function text(state: State, token: Token): void {
  leaveByIndent(state, token)
  const isKey = state.open.at(-1)?.kind === '{' && (state.expected === 'key' || state.expected === 'comma')
  beforeValue(state)
  if (token.kind === 'word') checkWord(state, token, isKey)
  state.expected = isKey ? 'colon' : after(state)
}

function checkWord(state: State, { text: found, offset, length }: Token, isKey: boolean): void {
  if (isBareValue(found) && !isKey) return
  const { problem, suggestion } = isKey
    ? { problem: 'Unquoted' as const, suggestion: JSON.stringify(found) }
    : readBareWord(found)
  slip(state, problem, offset, length, suggestion, { found, suggestion })
}

function step(state: State, token: Token): void {
  if (token.indent !== undefined) {
    state.lineIndent = token.indent
    state.line++
  }
  if (state.expected === 'end' && state.open.length === 0) {
    drop(state, token.kind === '}' || token.kind === ']' ? 'ExtraClose' : 'ExtraText', token)
    return
  }
  if (token.kind === '{' || token.kind === '[') open(state, token, token.kind)
  else if (token.kind === '}' || token.kind === ']') close(state, token, token.kind)
  else if (token.kind === ',') comma(state, token)
  else if (token.kind === ':') colon(state, token)
  else text(state, token)
  state.beforeComma = token.kind === ',' ? state.last : undefined
  state.last = token.offset + token.length
}

/** Follows tokens through objects and lists. */
export function follow(tokens: readonly Token[], byIndent: boolean): Structure {
  const state: State = {
    open: [],
    slips: [],
    byIndent,
    expected: 'value',
    last: 0,
    beforeComma: undefined,
    lineIndent: 0,
    line: 0,
  }
  for (const token of tokens) step(state, token)
  fillValue(state)
  const even =
    state.open.length === 0 &&
    !state.slips.some(({ problem }) => /^(?:Extra(?:Close|Text)|Missing(?:Brac|Key))/.test(problem))
  while (state.open.length > 0) closeLost(state)
  return { slips: state.slips, even }
}
