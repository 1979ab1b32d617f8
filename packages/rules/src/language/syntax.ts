import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Diagnostic, finding } from './diagnostic.ts'
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

/**
 * Reads a JSON text. Comments and trailing commas are accepted, because that is how people leave notes;
 * every syntax error is reported, not only the first (but one for each position), and a key that stands twice is an error.
 */
export function readJson(text: string, file: string): Syntax {
  const errors: ParseError[] = []
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const root = parseTree(body, errors, { allowTrailingComma: true, disallowComments: false })
  const source = readSource(file, body, root)
  const first = errors.filter(({ offset }, index) => errors.findIndex((other) => other.offset === offset) === index)
  const diagnostics = first.map((error) =>
    finding('json-syntax', source.placeAt(error.offset), { problem: printParseErrorCode(error.error) }),
  )
  if (root) oddKeys(root, [], source, diagnostics)
  return { data: root && getNodeValue(root), source, diagnostics }
}
