import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Diagnostic } from './diagnostic.ts'
import type { Edit } from './edits.ts'
import { type Path, toPath } from './source.ts'

/** What to write in the place of a finding: of the key there or of the value. */
interface Repair {
  readonly at: 'key' | 'value'
  readonly text: string
}

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : JSON.stringify(text))

/** The repair that a finding suggests, as JSON text. */
function repairOf({ code, params, place }: Diagnostic): Repair | undefined {
  const suggestion = 'suggestion' in params && typeof params.suggestion === 'string' ? params.suggestion : undefined
  if (suggestion === undefined || code === 'json-syntax') return undefined
  const last = toPath(place.pointer).at(-1)
  const isKey = code === 'unknown-key' || (code === 'bad-id' && last !== 'id' && typeof last !== 'number')
  if (isKey) return { at: 'key', text: JSON.stringify(suggestion) }
  const isJson = code === 'wrong-type' || code === 'wrong-value' || code === 'value-not-list'
  return { at: 'value', text: isJson ? suggestion : (quoted(suggestion) ?? '') }
}

const codesOfValues: readonly Diagnostic['code'][] = [
  'unknown-key',
  'bad-id',
  'wrong-type',
  'wrong-value',
  'value-not-list',
  'unknown-value',
  'bad-day',
  'date-as-text',
  'unknown-reference',
  'unknown-option',
  'regulation-not-found',
]

function replaceAt(root: Node, path: Path, { at, text }: Repair): Edit | undefined {
  const node = findNodeAtLocation(root, [...path])
  const target = at === 'key' ? node?.parent?.children?.[0] : node
  const siblings = at === 'key' ? (node?.parent?.parent?.children ?? []) : []
  // The key that was meant stands there already: renaming this one would make it stand twice.
  if (siblings.some(({ children: [key] = [] }) => JSON.stringify(key?.value) === text)) return undefined
  return target && { offset: target.offset, length: target.length, text }
}

/** The edit that mends a finding as it suggests: a guess at what was meant, for whoever asks for it. */
export function repairEdit(text: string, diagnostic: Diagnostic): Edit | undefined {
  const repair = codesOfValues.includes(diagnostic.code) ? repairOf(diagnostic) : undefined
  const root = repair && parseTree(text)
  return root && replaceAt(root, toPath(diagnostic.place.pointer), repair)
}

/** The path of the element around a place: a fact, a rule, a target; else the section. */
export function elementPath(path: Path): Path {
  const [section, second] = path
  if (section === 'tiers') return second === 'rules' && path.length > 2 ? path.slice(0, 3) : path.slice(0, 2)
  return path.slice(0, 2)
}
