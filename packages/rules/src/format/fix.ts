import { nfc } from '@neuguong/core'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Diagnostic } from '../language/diagnostic.ts'
import { applyEdits, type Edit } from '../language/edits.ts'
import { operatorRow, operators } from '../language/operators.ts'
import { dropEdits, repairEdit } from '../language/repair.ts'
import { findSlips } from '../language/slips/findSlips.ts'
import { type Path, toPath } from '../language/source.ts'

type Fix = (text: string, path: Path, root: Node) => readonly Edit[]

const sliceOf = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length)

const replaceNode = (node: Node | undefined, text: string): readonly Edit[] =>
  node ? [{ offset: node.offset, length: node.length, text }] : []

const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/\u00D0/g, 'Đ'],
  [/\u00F0/g, 'đ'],
  [/\u00A0/g, ' '],
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
]

/** Rewrites the letters of the key or value at a place. */
const rewrite =
  (mend: (text: string) => string): Fix =>
  (text, path, root) => {
    const node = findNodeAtLocation(root, [...path])
    const target = node?.type === 'string' ? node : node?.parent?.children?.[0]
    return target ? replaceNode(target, mend(sliceOf(text, target))) : []
  }

/** `not` around a comparison becomes the opposite comparison: unknown stays unknown, so no decision changes. */
const complement: Fix = (text, path, root) => {
  const node = findNodeAtLocation(root, [...path])
  const inner = findNodeAtLocation(root, [...path, 'not'])
  const operator = findNodeAtLocation(root, [...path, 'not', 'operator'])
  const name = operator?.value as keyof typeof operators
  if (!node || !inner || !operator || !(name in operators)) return []
  const written = sliceOf(text, inner)
  const at = operator.offset - inner.offset
  const mended = `${written.slice(0, at)}"${operatorRow(name).complement}"${written.slice(at + operator.length)}`
  return replaceNode(node, mended)
}

/** `all` or `any` around one condition becomes that condition. */
const unwrap: Fix = (text, path, root) => {
  const node = findNodeAtLocation(root, [...path])
  const list = ['all', 'any'].map((key) => findNodeAtLocation(root, [...path, key])).find((found) => found)
  const [only, ...more] = list?.children ?? []
  return node && only && more.length === 0 ? replaceNode(node, sliceOf(text, only)) : []
}

const drop: Fix = (text, path) => dropEdits(text, path)

/** The fixes that change no decision, by code. */
const fixes: Partial<Record<Diagnostic['code'], Fix>> = {
  'not-nfc': rewrite(nfc),
  'look-alike-letter': rewrite((text) => lookAlikes.reduce((all, [from, to]) => all.replace(from, to), text)),
  'needless-not': complement,
  'needless-nesting': unwrap,
  'empty-section': drop,
  'unused-allow': drop,
}

/** Errors whose repair can only be one: without it the file says nothing, so no decision is changed by it. */
const certain: readonly Diagnostic['code'][] = ['wrong-type', 'bad-day', 'value-not-list', 'date-as-text']

function editsOf(text: string, root: Node, diagnostic: Diagnostic): readonly Edit[] {
  const { code, place } = diagnostic
  if (certain.includes(code)) return [repairEdit(text, diagnostic) ?? []].flat()
  return fixes[code]?.(text, toPath(place.pointer), root) ?? []
}

/** Whether a code has a fix that may be made without asking. */
export const isFixable = (code: Diagnostic['code']): boolean =>
  code === 'json-syntax' || certain.includes(code) || code in fixes

/**
 * Makes the safe fixes of some findings: slips in signs, letters, and what says the same more plainly. A guess at a
 * misspelt name is never made without asking, and no decision changes. Fixes that overlap wait for another run.
 *
 * @param text - the text that the findings are about
 * @param findings - of that very text
 * @returns the text with the fixes made
 */
export function fix(text: string, findings: readonly Diagnostic[]): string {
  if (findings.some(({ code }) => code === 'json-syntax'))
    return applyEdits(
      text,
      findSlips(text).flatMap(({ edits }) => edits),
    ).text
  const root = parseTree(text, [], { allowTrailingComma: true })
  if (!root) return text
  return applyEdits(
    text,
    findings.flatMap((finding) => editsOf(text, root, finding)),
  ).text
}
