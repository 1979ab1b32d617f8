import { compareRatio, decimalRatio, parseRatioText, type Ratio, ratio } from '@neuguong/core'
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Diagnostic, finding } from './diagnostic.ts'
import { applyEdits, type Edit } from './edits.ts'
import { beyondLimits, type Limits, limits, mostLimits } from './limits.ts'
import { show } from './show.ts'
import { findSlips } from './slips/findSlips.ts'
import { isMendable, type Problem, type Slip } from './slips/slip.ts'
import { type Path, readSource, type Source } from './source.ts'

/** A JSON text as read: its value, its source for places, and what is wrong with its syntax. */
export interface Syntax {
  readonly data: unknown
  readonly source: Source
  readonly diagnostics: readonly Diagnostic[]
}

/** A key that twice says something, and `__proto__`, which objects of JavaScript swallow without a word. */
function oddKeys(node: Node, path: Path, source: Source, found: Diagnostic[]): void {
  if (node.type === 'array')
    for (const [index, child] of (node.children ?? []).entries()) oddKeys(child, [...path, index], source, found)
  if (node.type !== 'object') return
  const seen = new Set<string>()
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    if (!key) continue
    const name = String(key.value)
    if (seen.has(name)) found.push(finding('duplicate-key', source.placeAt(key.offset, [...path, name]), { key: name }))
    if (name === '__proto__')
      found.push(finding('unknown-key', source.placeAt(key.offset, [...path, name]), { key: name, allowed: [] }))
    seen.add(name)
    if (value) oddKeys(value, [...path, name], source, found)
  }
}

type PlaceAt = Source['placeAt']

/** Larger exponents are written of no figure, and of no number of JavaScript. */
const longestExponent = 9999

/** A number with so few signs has no more digits than are kept. */
const shortNumber = 15

/** The number that a text writes, exactly; none when it has more digits than anybody needs. */
function writtenRatio(text: string): Ratio | undefined {
  const [, mantissa = '', exponent = '0'] = /^(-?[\d.]+)(?:[eE]\+?(-?\d+))?$/.exec(text) ?? []
  const value = parseRatioText(mantissa)
  if (!value || value.n === 0n) return value
  if (Math.abs(Number(exponent)) > longestExponent) return undefined
  const power = 10n ** BigInt(Math.abs(Number(exponent)))
  return Number(exponent) < 0 ? ratio(value.n, value.d * power) : ratio(value.n * power, value.d)
}

/** Whether a number is so short that no digit of it is lost. With an exponent it may be too large or too small all the same. */
const isShort = (text: string): boolean => text.length <= shortNumber && !/e/i.test(text)

/** A number is the decimal that was written: one of which digits would be lost is told, not rounded. */
function checkNumbers(node: Node, path: Path, source: Source, found: Diagnostic[]): void {
  if (node.type === 'array')
    for (const [index, child] of (node.children ?? []).entries()) checkNumbers(child, [...path, index], source, found)
  if (node.type === 'object')
    for (const { children: [key, value] = [] } of node.children ?? [])
      if (key && value) checkNumbers(value, [...path, String(key.value)], source, found)
  const text = node.type === 'number' ? source.text.slice(node.offset, node.offset + node.length) : ''
  if (isShort(text)) return
  const written = writtenRatio(text)
  const kept: unknown = node.value
  if (written && Number.isFinite(kept) && compareRatio(written, decimalRatio(kept as number)) === 0) return
  found.push(finding('number-not-exact', source.placeAt(node.offset, path), { found: show(text), kept: String(kept) }))
}

interface Tree {
  readonly root: Node | undefined
  readonly errors: readonly ParseError[]
}

function treeOf(text: string): Tree {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  return { root, errors }
}

function slipFinding(
  { problem, offset, found, suggestion, opened }: Slip,
  count: number,
  byHand: true | undefined,
  placeAt: PlaceAt,
): Diagnostic {
  const line = opened === undefined ? undefined : placeAt(opened).line
  const many = count > 1 ? count : undefined
  const params = { problem, found, suggestion, opened: line, count: many }
  return finding('json-syntax', placeAt(offset), { ...params, ...(many && byHand && { byHand }) })
}

const errorFinding = ({ error, offset }: ParseError, placeAt: PlaceAt): Diagnostic =>
  finding('json-syntax', placeAt(offset), { problem: printParseErrorCode(error) })

/** Habits of writing, or of the program that was written in: however often, they are one mistake. */
const habits: ReadonlySet<Problem> = new Set(['SmartQuotes', 'SingleQuotes', 'FullWidth', 'OddSpace', 'NoteMark'])

/** Findings of slips: of a habit that can be mended there is one, which says how often. */
function slipFindings(slips: readonly Slip[], placeAt: PlaceAt): readonly Diagnostic[] {
  const groups = new Map<Slip | Problem, Slip[]>()
  for (const slip of slips) {
    const key = habits.has(slip.problem) && isMendable(slip) ? slip.problem : slip
    const group = groups.get(key)
    if (group) group.push(slip)
    else groups.set(key, [slip])
  }
  const byHand = slips.every(isMendable) ? undefined : true
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [slipFinding(first, more.length + 1, byHand, placeAt)] : [],
  )
}

/** A note that is not closed swallows the rest of the file: that the file stops there is no slip of its own. */
const withoutSwallowed = (slips: readonly Slip[]): readonly Slip[] =>
  slips.some(({ problem }) => problem === 'UnclosedComment')
    ? slips.filter(({ problem }) => problem !== 'CutOff')
    : slips

/** Reads a text that has changed: places stay those of the text before. */
export function rereadJson({ source }: Pick<Syntax, 'source'>, edits: readonly Edit[]): Syntax {
  const { text, origin } = applyEdits(source.text, edits)
  const { root, errors } = treeOf(text)
  const placeAt: PlaceAt = (offset, path) => source.placeAt(origin(offset), path)
  const diagnostics = errors.map((error) => errorFinding(error, placeAt))
  const reread = readSource(source.file, text, root, placeAt)
  if (root) oddKeys(root, [], reread, diagnostics)
  if (root) checkNumbers(root, [], reread, diagnostics)
  return { data: root && getNodeValue(root), source: reread, diagnostics }
}

/** A text that is too much to be read: it has no value, and says which limit it met. */
function overLimit(text: string, file: string, allowed: Limits): Syntax | undefined {
  const beyond = beyondLimits(text, allowed)
  if (!beyond) return undefined
  const { limit, most, offset } = beyond
  const source = readSource(file, text, NOTHING)
  const params = { limit, most, highest: mostLimits[limit] }
  return { data: undefined, source, diagnostics: [finding('over-limit', source.placeAt(offset), params)] }
}

const EMPTY = { problem: 'EmptyFile' satisfies Problem } as const

/** The tree of a text that is not read. */
const NOTHING: Node = { type: 'null', offset: 0, length: 0 }

/**
 * Reads a JSON text. Comments and trailing commas are accepted, because that is how people leave notes; every slip is
 * reported, not only the first, and a key that stands twice is an error. A text with slips is read as it was probably meant,
 * so that what comes after can be looked at too.
 */
export function readJson(text: string, file: string, allowed: Limits = limits): Syntax {
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const over = overLimit(body, file, allowed)
  if (over) return over
  const { root, errors } = treeOf(body)
  const source = readSource(file, body, root)
  if (body.trim() === '')
    return { data: undefined, source, diagnostics: [finding('json-syntax', source.placeAt(0), EMPTY)] }
  if (errors.length === 0) return rereadJson({ source }, [])
  const slips = findSlips(body)
  const mended = rereadJson(
    { source },
    slips.flatMap(({ edits }) => edits),
  )
  return { ...mended, diagnostics: [...slipFindings(withoutSwallowed(slips), source.placeAt), ...mended.diagnostics] }
}
