import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Edit } from './edits.ts'
import type { Path } from './source.ts'

const spaceAndNotes = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y

/** The position of the comma that stands behind a position, with nothing but spaces and notes between. */
function commaAfter(text: string, from: number): number | undefined {
  spaceAndNotes.lastIndex = from
  const at = from + (spaceAndNotes.exec(text)?.[0].length ?? 0)
  return text[at] === ',' ? at : undefined
}

/** A part with the line that it leaves empty. */
function withLine(text: string, from: number, to: number): Edit {
  const before = /\r?\n[^\S\n]*$/.exec(text.slice(Math.max(0, from - 200), from))
  const isAlone = before !== null && /^[^\S\n]*(?:\r?\n|$)/.test(text.slice(to, to + 200))
  const offset = isAlone ? from - before[0].length : from
  return { offset, length: to - offset, text: '' }
}

/** The edits that take a part out of a list or an object, with one comma; notes around it stay. */
function dropPart(text: string, part: Node, before: Node | undefined): readonly Edit[] {
  const end = part.offset + part.length
  const after = commaAfter(text, end)
  if (after === end) return [withLine(text, part.offset, end + 1)]
  const comma = after ?? (before && commaAfter(text, before.offset + before.length))
  return [withLine(text, part.offset, end), ...(comma === undefined ? [] : [{ offset: comma, length: 1, text: '' }])]
}

/** The edits that take the value at a path out of a text, with its key where it has one. */
export function dropEdits(text: string, path: Path): readonly Edit[] {
  const root = path.length === 0 ? undefined : parseTree(text)
  const node = root && findNodeAtLocation(root, [...path])
  const part = node?.parent?.type === 'property' ? node.parent : node
  const siblings = part?.parent?.children
  return part && siblings ? dropPart(text, part, siblings[siblings.indexOf(part) - 1]) : []
}
