import { type Node, parseTree } from 'jsonc-parser'
import type { Place } from './diagnostic.ts'

/** A path into a JSON value: keys and list positions. */
export type Path = readonly (string | number)[]

/** The text of a file, able to say where each value stands. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The place of the value at `path`; of its key when `atKey`; of the nearest value that exists when it is missing. */
  readonly locate: (path: Path, at?: 'key' | 'value') => Place
  /** The place of a position in the text. */
  readonly placeAt: (offset: number, path?: Path) => Place
}

const escapePart = (part: string | number): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * The JSON pointer (RFC 6901) of a path.
 *
 * @example
 * ```ts
 * toPointer(['facts', 'a/b', 0]) // => '/facts/a~1b/0'
 * ```
 */
export const toPointer = (path: Path): string => path.map((part) => `/${escapePart(part)}`).join('')

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The path of a JSON pointer; list positions become numbers. */
export const toPath = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))

interface Step {
  readonly key: Node
  readonly value: Node | undefined
}

function step(node: Node, part: string | number): Step | undefined {
  if (node.type === 'array') {
    const item = typeof part === 'number' ? node.children?.[part] : undefined
    return item && { key: item, value: item }
  }
  const property = node.children?.find((child) => child.children?.[0]?.value === part)
  const key = property?.children?.[0]
  return key && { key, value: property?.children?.[1] }
}

function nearest(root: Node | undefined, path: Path, at: 'key' | 'value'): number {
  let node = root
  let offset = root?.offset ?? 0
  for (const [index, part] of path.entries()) {
    const next = node && step(node, part)
    if (!next) return offset
    node = next.value
    offset = (at === 'key' && index === path.length - 1 ? next.key : (node ?? next.key)).offset
  }
  return offset
}

function placesIn(file: string, text: string): Source['placeAt'] {
  const starts = lineStarts(text)
  return (offset, path = []) => {
    const line = lineOf(starts, offset)
    return { file, pointer: toPointer(path), line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/**
 * Reads where everything in a JSON text stands.
 *
 * @param root - the tree when it was already parsed
 * @param placeAt - where positions are said to be, when the text is a mended form of what stands in the file
 */
export function readSource(
  file: string,
  text: string,
  root: Node | undefined = parseTree(text),
  placeAt: Source['placeAt'] = placesIn(file, text),
): Source {
  return { file, text, placeAt, locate: (path, at = 'value') => placeAt(nearest(root, path, at), path) }
}
