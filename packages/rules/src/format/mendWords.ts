import { nfc } from '@neuguong/core'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Diagnostic } from '../language/diagnostic.ts'
import { dropEdits } from '../language/drop.ts'
import { applyEdits, type Edit } from '../language/edits.ts'
import { operatorRow, operators } from '../language/operators.ts'
import { repairEdit } from '../language/repair.ts'
import { type Path, toPath } from '../language/source.ts'
import { latinOf } from '../language/words/lookAlikes.ts'
import { lookAlikes } from './lookAlikes.ts'
import { keepsNotes } from './whole.ts'

type Mend = (text: string, path: Path, root: Node) => readonly Edit[]

const sliceOf = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length)

const replaceNode = (node: Node | undefined, text: string): readonly Edit[] =>
  node ? [{ offset: node.offset, length: node.length, text }] : []

/** Rewrites the letters of the key or value at a place. */
const rewrite =
  (mend: (text: string) => string): Mend =>
  (text, path, root) => {
    const node = findNodeAtLocation(root, [...path])
    const target = node?.type === 'string' ? node : node?.parent?.children?.[0]
    return target ? replaceNode(target, mend(sliceOf(text, target))) : []
  }

/** `not` around a comparison becomes the opposite comparison: unknown stays unknown, so no decision changes. */
const complement: Mend = (text, path, root) => {
  const node = findNodeAtLocation(root, [...path])
  const inner = findNodeAtLocation(root, [...path, 'not'])
  const operator = findNodeAtLocation(root, [...path, 'not', 'operator'])
  const name = operator?.value as keyof typeof operators
  if (!node || !inner || !operator || !Object.hasOwn(operators, name)) return []
  const written = sliceOf(text, inner)
  const at = operator.offset - inner.offset
  const mended = `${written.slice(0, at)}"${operatorRow(name).complement}"${written.slice(at + operator.length)}`
  return replaceNode(node, mended)
}

/** `all` or `any` around one condition becomes that condition. */
const unwrap: Mend = (text, path, root) => {
  const node = findNodeAtLocation(root, [...path])
  const list = ['all', 'any'].map((key) => findNodeAtLocation(root, [...path, key])).find((found) => found)
  const [only, ...more] = list?.children ?? []
  return node && only && more.length === 0 ? replaceNode(node, sliceOf(text, only)) : []
}

/** The mends that change no decision, by code. What a person wrote as a reason (`unused-allow`) is told, never dropped. */
const mends: Partial<Record<Diagnostic['code'], Mend>> = {
  'not-nfc': rewrite(nfc),
  'look-alike-letter': rewrite(lookAlikes),
  'needless-not': complement,
  'needless-nesting': unwrap,
  'empty-section': dropEdits,
}

const numbersOf = (text: string): string =>
  (text.match(/\d+/g) ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ')

/** Whether a text is a day in another form: the same year, month and day. A day that no calendar has is never guessed at. */
const isSameDay = (found: string, suggestion: string): boolean => numbersOf(found) === numbersOf(suggestion)

/** A point or comma before three digits parts thousands here and fractions there. */
const twofold = /^"\s*[-+]?\d{1,3}(?:[.,]\d{3})+\s*"$/
const number = /^"\s*[-+]?\d[\d.,]*(?:[eE][-+]?\d+)?\s*"$/

/** Whether what was written for another type says the same in the one that is wanted, and cannot say anything else. */
const isSameValue = (written: string, next: string): boolean =>
  !/^-?\d/.test(next) || (number.test(written) && !twofold.test(written))

/** Errors whose repair says the same in another form. */
const certain: readonly Diagnostic['code'][] = [
  'wrong-type',
  'wrong-value',
  'bad-day',
  'value-not-list',
  'date-as-text',
]

/** Names that are none: mended where only letters that look alike, or signs that cannot be seen, part them from one that is. */
const ofNames: readonly Diagnostic['code'][] = ['unknown-key', 'unknown-value', 'unknown-option', 'unknown-reference']

/** Whether two names look the same, though their letters are of several alphabets or cannot be seen. */
const looksSame = (written: string, next: string): boolean => latinOf(written).replace(/\s+"/g, '"') === next

function isSame({ code }: Diagnostic, written: string, next: string): boolean {
  if (ofNames.includes(code)) return looksSame(written.replace(/^"\s+/, '"'), next)
  return code === 'bad-day' || code === 'date-as-text' ? isSameDay(written, next) : isSameValue(written, next)
}

function repairEdits(text: string, root: Node, diagnostic: Diagnostic): readonly Edit[] {
  const edit = repairEdit(root, diagnostic)
  if (!edit) return []
  const written = text.slice(edit.offset, edit.offset + edit.length)
  return isSame(diagnostic, written, edit.text) ? [edit] : []
}

const isRepair = (code: Diagnostic['code']): boolean => certain.includes(code) || ofNames.includes(code)

function editsOf(text: string, root: Node, diagnostic: Diagnostic): readonly Edit[] {
  const { code, place } = diagnostic
  const edits = isRepair(code)
    ? repairEdits(text, root, diagnostic)
    : (mends[code]?.(text, toPath(place.pointer), root) ?? [])
  return edits.every((edit) => keepsNotes(text, edit)) ? edits : []
}

/** Whether a code has a mend that changes words and may be made without asking. */
export const isOfWords = (code: Diagnostic['code']): boolean => isRepair(code) || code in mends

/** The mend of one finding. */
export interface WordMend {
  readonly code: Diagnostic['code']
  readonly edits: readonly Edit[]
}

const depthOf = ({ place }: Diagnostic): number => place.pointer.split('/').length

/** The mends of findings in one text that do not reach into one another: the innermost first, the others wait for the text after. */
export function wordMends(text: string, findings: readonly Diagnostic[]): readonly WordMend[] {
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true })
  if (!root) return []
  const found = [...findings].sort((a, b) => depthOf(b) - depthOf(a))
  const all = found.flatMap((finding): WordMend[] => {
    const edits = editsOf(text, root, finding)
    const changes = edits.some(({ offset, length, text: next }) => text.slice(offset, offset + length) !== next)
    return changes ? [{ code: finding.code, edits }] : []
  })
  return apart(all)
}

/** Leaves out mends that reach into one that stands before them in the list. */
function apart(all: readonly WordMend[]): readonly WordMend[] {
  const ranked = all.flatMap(({ edits }, rank) => edits.map((edit) => ({ edit, rank })))
  const inOrder = ranked.sort((a, b) => a.edit.offset - b.edit.offset)
  const left = new Set<number>()
  let last = inOrder[0]
  for (const next of inOrder.slice(1)) {
    const isInside = last && next.edit.offset < last.edit.offset + last.edit.length
    if (isInside && last && last.rank !== next.rank) {
      left.add(Math.max(last.rank, next.rank))
      if (last.rank > next.rank) last = next
    } else last = next
  }
  return all.filter((_, rank) => !left.has(rank))
}

/** The text with mends made. */
export const withMends = (text: string, made: readonly WordMend[]) =>
  applyEdits(
    text,
    made.flatMap(({ edits }) => edits),
  )
