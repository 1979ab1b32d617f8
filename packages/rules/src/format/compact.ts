import type { Node } from 'jsonc-parser'
import type { Edit } from '../language/edits.ts'

/** Columns that a line may have. */
const width = 120

const sliceOf = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length)

/** The value on one line, as we write short things. Keys, texts and numbers stay as they were written, digit by digit. */
function oneLine(text: string, node: Node): string {
  const children = node.children ?? []
  if (node.type === 'object') {
    const parts = children.map(
      ({ children: [key, value] = [] }) => `${key ? sliceOf(text, key) : ''}: ${value ? oneLine(text, value) : ''}`,
    )
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
  }
  if (node.type === 'array') return `[${children.map((child) => oneLine(text, child)).join(', ')}]`
  return sliceOf(text, node)
}

const hasComment = (text: string): boolean => /\/\/|\/\*/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

/** Objects and lists that stand on several lines and fit on one, the outermost ones. The file and its sections stay open. */
export function compactEdits(text: string, node: Node, depth = 0): readonly Edit[] {
  if (node.type !== 'object' && node.type !== 'array') return []
  const { offset, length } = node
  const written = sliceOf(text, node)
  const line = depth > 1 && !hasComment(written) ? oneLine(text, node) : undefined
  if (line !== undefined && columnOf(text, offset) + line.length + 1 <= width && isPlain(node))
    return line === written ? [] : [{ offset, length, text: line }]
  const children =
    node.type === 'object'
      ? (node.children ?? []).flatMap(({ children: [, value] = [] }) => value ?? [])
      : (node.children ?? [])
  return children.flatMap((child) => compactEdits(text, child, depth + 1))
}

const keysOf = ({ children = [] }: Node): readonly unknown[] => children.map(({ children: [key] = [] }) => key?.value)

/** An element with a label stays open, one key a line: that is how people find it. */
const isPlain = (node: Node): boolean =>
  node.type !== 'object' || !keysOf(node).includes('label') || keysOf(node).length <= 5
