import type { Node } from 'jsonc-parser'
import { applyEdits, type Edit } from '../language/edits.ts'
import { idSections, keyOrder } from './order.ts'

const rank = (key: string): number => {
  const at = keyOrder.indexOf(key)
  return at < 0 ? keyOrder.length : at
}

const keyOf = (property: Node): string => String(property.children?.[0]?.value)

const endOf = ({ offset, length }: Node): number => offset + length

/** Where the line of a position begins, or the position itself when something else stands before it on the line. */
function startOfBlock(text: string, offset: number, from: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1
  const start = line > from && text.slice(line, offset).trim() === '' ? line : offset
  return withComments(text, start, from)
}

/** Takes the lines of comment above along: they speak of what stands under them. */
function withComments(text: string, start: number, from: number): number {
  const before = text.lastIndexOf('\n', start - 2) + 1
  if (start === 0 || before <= from || text[start - 1] !== '\n') return start
  return /^\s*(?:\/\/|\/\*.*\*\/\s*$)/.test(text.slice(before, start)) ? withComments(text, before, from) : start
}

/** The note that stands behind a property on its line, from where spaces before it begin; behind its comma where it has one. */
function noteBehind(text: string, property: Node): Edit {
  const end = endOf(property)
  const [comma] = /^\s*,/.exec(text.slice(end, end + 200)) ?? ['']
  const from = end + comma.length
  const line = text.indexOf('\n', from)
  const [note = ''] =
    /^[^\S\n]*(?:\/\*(?:(?!\*\/).)*\*\/|\/\/.*)[^\S\n]*$/.exec(text.slice(from, line < 0 ? text.length : line)) ?? []
  return { offset: from, length: note.length, text: note.trimEnd() }
}

/** Puts the properties of an object in order, each with the notes above it and behind it. */
function sortObject(text: string, node: Node): readonly Edit[] {
  const properties = node.children ?? []
  const sorted = [...properties].sort((a, b) => rank(keyOf(a)) - rank(keyOf(b)))
  if (sorted.every((property, index) => property === properties[index])) return []
  const blocks = new Map(
    properties.map((property, index) => {
      const before = properties[index - 1]
      const note = before && noteBehind(text, before)
      const from = before && note ? (note.length > 0 ? note.offset + note.length : endOf(before)) : node.offset
      const start = startOfBlock(text, property.offset, from)
      return [property, { offset: start, length: endOf(property) - start, note: noteBehind(text, property) }] as const
    }),
  )
  return sorted.flatMap((property, index) => {
    const place = blocks.get(properties[index] ?? property)
    const block = blocks.get(property)
    if (!place || !block) return []
    const { offset, length, note } = place
    return [
      { offset, length, text: text.slice(block.offset, block.offset + block.length) },
      ...(note.text === block.note.text ? [] : [{ ...note, text: noteAt(text, note, block.note.text) }]),
    ]
  })
}

/** A note at a place: what else stands on that line goes to the next, or it would become part of the note. */
function noteAt(text: string, { offset, length }: Edit, note: string): string {
  const isLast = /^[^\S\n]*(?:\n|$)/.test(text.slice(offset + length, offset + length + 200))
  return note === '' || isLast ? note : `${note}\n`
}

/** The edits that put the outermost unsorted objects in order: none of them stands in another. */
function unsorted(text: string, node: Node, key: string): readonly Edit[] {
  const edits = node.type === 'object' && !idSections.includes(key) ? sortObject(text, node) : []
  if (edits.length > 0) return edits
  return (node.children ?? []).flatMap((child) => {
    const [name, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child]
    return value ? unsorted(text, value, name ? String(name.value) : key) : []
  })
}

/** The text with the keys of its outermost unsorted objects in order, or `undefined` when all are. */
export function sortOnce(text: string, root: Node): string | undefined {
  const edits = unsorted(text, root, '')
  return edits.length === 0 ? undefined : applyEdits(text, edits).text
}
