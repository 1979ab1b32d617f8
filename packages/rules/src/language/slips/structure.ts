import { lettersOf } from '../letters.ts'
import { isBareValue, isTorn, readBareWord } from './bareWord.ts'
import { meantBy } from './meantBy.ts'
import type { Problem, Slip } from './slip.ts'
import type { Token } from './tokens.ts'

/** An object or a list that is still open. */
interface Open {
  readonly kind: '{' | '['
  /** The sign that is written, where another was meant. */
  readonly written: '{' | '['
  readonly offset: number
  /** Indentation of the line on which it was opened. */
  readonly indent: number
  /** Number of that line among those with tokens. */
  readonly line: number
  /** Number of its token. */
  readonly index: number
}

/** What may come next. */
type Expected = 'key' | 'colon' | 'value' | 'comma' | 'end'

/** How brackets are matched: as they come, by indentation where it tells them apart, or so that the last one closes the file. */
export type Matching = 'plain' | 'indent' | 'last'

/** How far the reading of tokens has come. */
interface State {
  readonly tokens: readonly Token[]
  readonly open: Open[]
  readonly slips: Slip[]
  readonly byIndent: boolean
  /** Where the last bracket stands, when only it may close the file. */
  readonly lastClose: number | undefined
  /** Where the file was over and something else begins. */
  over: number | undefined
  /** The number of the token that is read. */
  index: number
  expected: Expected
  /** Where the last token ended. */
  last: number
  /** Where the token before a comma ended, while the comma is the last token. */
  beforeComma: number | undefined
  lineIndent: number
  line: number
}

/** The slips in the order of tokens, and where the file was over although more is written. */
export interface Structure {
  readonly slips: readonly Slip[]
  readonly over: number | undefined
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

const drop = (state: State, problem: Problem, { offset, length, text }: Token, more: Partial<Slip> = {}): void =>
  slip(state, problem, offset, length, '', { found: text, ...more })

const after = (state: State): Expected => (state.open.length === 0 ? 'end' : 'comma')

/** Closes the innermost bracket although its sign is lost. */
function closeLost(state: State): void {
  const inner = state.open.pop()
  if (!inner) return
  const problem = inner.kind === '{' ? 'MissingBrace' : 'MissingBracket'
  const text = closerOf[inner.kind]
  const { beforeComma } = state
  const last = state.index - (beforeComma === undefined ? 1 : 2)
  // The sign may stand inside the marks before it: `"4]"`. Around one value the other bracket may be the one too many.
  const isDoubtful =
    /[\]}]\s*"$/.test(state.tokens[last]?.text ?? '') || (inner.kind === '[' && last - inner.index <= 1)
  const unsure = isDoubtful ? ({ unsure: true } as const) : {}
  slip(state, problem, beforeComma ?? state.last, 0, text, { suggestion: text, opened: inner.offset, ...unsure })
  state.expected = beforeComma === undefined ? after(state) : afterComma(state)
}

const afterComma = (state: State): Expected => (state.open.at(-1)?.kind === '{' ? 'key' : 'value')

/** Gives a key its value where it is lost, so that what follows can be read. */
function fillValue(state: State): void {
  if (state.expected === 'colon') insert(state, 'MissingValue', ': null')
  if (state.expected === 'value' && state.open.at(-1)?.kind === '{') insert(state, 'MissingValue', ' null')
}

/** Whether the next line is a key as deep as those inside a bracket that opened on an earlier line: it is not over yet. */
function isGoingOn({ tokens, index, line }: State, { line: opened, indent, kind }: Open): boolean {
  if (opened === line || kind !== '{') return false
  const at = tokens.findIndex((token, other) => other > index && token.indent !== undefined)
  const [key, colon] = tokens.slice(at, at + 2)
  return at >= 0 && (key?.indent ?? 0) > indent && isText(key) && colon?.kind === ':'
}

function close(state: State, token: Token, sign: '}' | ']'): void {
  fillValue(state)
  if (state.byIndent && token.indent !== undefined)
    while ((state.open.at(-1)?.indent ?? 0) > token.indent && state.open.length > 1) closeLost(state)
  const inner = state.open.at(-1)
  const tooDeep = state.byIndent && token.indent !== undefined && inner && token.indent > inner.indent
  const goesOn = state.byIndent && token.indent === undefined && inner && isGoingOn(state, inner)
  const tooEarly = state.lastClose !== undefined && state.open.length === 1 && token.offset < state.lastClose
  // In the middle of a line only a bracket of the same line can have lost its sign.
  const canLose = !state.byIndent || token.indent !== undefined || inner?.line === state.line
  const fits = closes(inner, sign) || (canLose && closes(state.open.at(-2), sign))
  if (!inner || tooDeep || goesOn || tooEarly || !fits) {
    drop(state, 'ExtraClose', token)
    return
  }
  if (!closes(inner, sign)) closeLost(state)
  const closed = state.open.pop()
  const meant = closed && closerOf[closed.kind]
  const { offset, length } = token
  const opening =
    closed?.kind === closed?.written ? undefined : state.slips.find((one) => one.offset === closed?.offset)
  if (meant !== sign && opening && meant)
    state.slips[state.slips.indexOf(opening)] = {
      ...opening,
      edits: [...opening.edits, { offset, length, text: meant }],
    }
  state.expected = after(state)
}

const closes = (open: Open | undefined, sign: '}' | ']'): boolean =>
  open?.kind === openerOf[sign] || open?.written === openerOf[sign]

function open(state: State, token: Token, written: '{' | '['): void {
  const kind = meantBy(state.tokens.slice(state.index + 1, state.index + 5), written)
  const inKey = state.expected === 'key' || (state.expected === 'comma' && state.open.at(-1)?.kind === '{')
  if (inKey && state.open.at(-2)?.kind === '[') {
    closeLost(state)
  } else if (inKey) insert(state, 'MissingKey', '"?": ', { found: token.text })
  beforeValue(state)
  if (kind !== written) {
    const problem = kind === '[' ? 'BraceForBracket' : 'BracketForBrace'
    slip(state, problem, token.offset, token.length, kind, {
      found: written,
      suggestion: `${kind} … ${closerOf[kind]}`,
    })
  }
  state.open.push({
    kind,
    written,
    offset: token.offset,
    indent: state.lineIndent,
    line: state.line,
    index: state.index,
  })
  state.expected = kind === '{' ? 'key' : 'value'
}

const isText = (token: Token | undefined): boolean => token?.kind === 'string' || token?.kind === 'word'

/** Two texts that touch may be one with a mark too many, and the sign that lacks may stand inside the marks: `"good,"`. */
function isDoubtful({ tokens, index, last }: State): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  return isText(before) && ((isText(token) && token?.offset === last) || /[,:;=]\s*"$/.test(before?.text ?? ''))
}

/** Puts in what must come before a value. */
function beforeValue(state: State): void {
  const more: Partial<Slip> = isDoubtful(state) ? { unsure: true } : {}
  if (state.expected === 'comma') insert(state, 'MissingComma', ',', more)
  if (state.expected === 'colon') insert(state, 'MissingColon', ':', more)
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
  else if (state.expected === 'value') drop(state, 'ExtraColon', token)
  else drop(state, 'ExtraColon', token, { unsure: true })
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

/** The key whose value is read. */
function keyBefore({ tokens, index }: State): string | undefined {
  const [key, colon] = tokens.slice(Math.max(0, index - 2), index)
  return colon?.kind === ':' ? key?.text.replace(/^"|"$/g, '') : undefined
}

function checkWord(state: State, { text: found, offset, length, noted }: Token, isKey: boolean): void {
  if (isBareValue(found) && !isKey) return
  const { problem, suggestion } = isKey
    ? { problem: 'Unquoted' as const, suggestion: JSON.stringify(found) }
    : readBareWord(found, keyBefore(state))
  // A zero before a number may have lost its point, and words between commas may be one text.
  const isList = problem === 'Unquoted' && !isKey && state.open.at(-1)?.kind === '['
  const isOdd = problem === 'Unquoted' && (isTorn(found) || (isKey && isBareValue(found)))
  const unsure =
    isList || isOdd || noted || lettersOf(found) !== lettersOf(suggestion) ? ({ unsure: true } as const) : {}
  slip(state, problem, offset, length, suggestion, { found, suggestion, ...unsure })
}

function step(state: State, token: Token): void {
  if (token.indent !== undefined) {
    state.lineIndent = token.indent
    state.line++
  }
  if (token.kind === '{' || token.kind === '[') open(state, token, token.kind)
  else if (token.kind === '}' || token.kind === ']') close(state, token, token.kind)
  else if (token.kind === ',') comma(state, token)
  else if (token.kind === ':') colon(state, token)
  else text(state, token)
  state.beforeComma = token.kind === ',' ? state.last : undefined
  state.last = token.offset + token.length
}

/** Whether the file is over before a token: what is left is not part of it, but for closing brackets too many. */
function isOver(state: State, token: Token): boolean {
  if (state.expected !== 'end' || state.open.length > 0) return false
  return state.tokens.slice(state.index).some(({ kind }) => kind !== '}' && kind !== ']') || !/[\]}]/.test(token.kind)
}

/** What is open at the end of the file was cut off: everything that lacks is one slip. */
function endFile(state: State): void {
  const { length } = state.slips
  state.beforeComma = undefined
  fillValue(state)
  const opened = state.open.at(-1)?.offset
  while (state.open.length > 0) closeLost(state)
  if (opened === undefined) return
  const edits = state.slips.splice(length).flatMap((one) => one.edits)
  const suggestion = edits
    .map(({ text }) => text.trim())
    .filter((text) => /^[}\]]$/.test(text))
    .join('')
  state.slips.push({ problem: 'CutOff', offset: state.last, suggestion, opened, edits })
}

/** Follows tokens through objects and lists. */
export function follow(tokens: readonly Token[], matching: Matching): Structure {
  const closing = tokens.findLast(({ kind }) => kind === '}' || kind === ']')
  const state: State = {
    tokens,
    open: [],
    slips: [],
    byIndent: matching === 'indent',
    lastClose: matching === 'last' ? closing?.offset : undefined,
    over: undefined,
    index: 0,
    expected: 'value',
    last: 0,
    beforeComma: undefined,
    lineIndent: 0,
    line: 0,
  }
  for (const token of tokens) {
    if (isOver(state, token)) {
      state.over = token.offset
      break
    }
    step(state, token)
    state.index++
  }
  endFile(state)
  return { slips: state.slips, over: state.over }
}
