import type { Path } from '../language/source.ts'

/** An element as its file writes it. */
export interface Written {
  readonly section: string
  readonly id: string
  readonly path: Path
  readonly data: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapSections = ['interpretations', 'facts', 'derived', 'parameters', 'conditions', 'scopes']

function writtenInSection(section: string, path: Path, value: unknown): Written[] {
  if (Array.isArray(value))
    return value.flatMap((data: unknown, index) =>
      isObject(data) && typeof data.id === 'string' ? [{ section, id: data.id, path: [...path, index], data }] : [],
    )
  if (!isObject(value) || !mapSections.includes(section)) return []
  return Object.entries(value).flatMap(([id, data]) =>
    isObject(data) ? [{ section, id, path: [...path, id], data }] : [],
  )
}

/** Every element of a regulation as written, tier rules under the section `rules`. */
export function writtenIn(regulation: object): readonly Written[] {
  const { tiers, removes: _, ...sections } = regulation as Record<string, unknown>
  const rules = isObject(tiers) ? writtenInSection('rules', ['tiers', 'rules'], tiers.rules) : []
  return [...Object.entries(sections).flatMap(([name, value]) => writtenInSection(name, [name], value)), ...rules]
}

/** Visits every value of a JSON tree with its path, the outer ones first. */
export function walk(value: unknown, visit: (value: unknown, path: Path) => void, path: Path = []): void {
  visit(value, path)
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, visit, [...path, index])
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key])
}

/** A text somewhere in a file, and where. */
export interface Found {
  readonly text: string
  readonly path: Path
}

/** Every text in a file whose nearest key is one of the keys. */
export function textsUnder(value: unknown, keys: readonly string[]): readonly Found[] {
  const found: Found[] = []
  walk(value, (text, path) => {
    const key = path.findLast((part) => typeof part === 'string')
    if (typeof text === 'string' && key !== undefined && keys.includes(String(key))) found.push({ text, path })
  })
  return found
}

/** A comparison somewhere in a file, and where; `negated` when it stands under an odd number of `not`. */
export interface FoundComparison {
  readonly fact: string
  readonly operator: string
  readonly value: unknown
  readonly negated: boolean
  readonly path: Path
}

/** Every comparison in a part of a file. */
export function comparisonsUnder(value: unknown, at: Path = []): readonly FoundComparison[] {
  const found: FoundComparison[] = []
  walk(
    value,
    (item, path) => {
      if (!isObject(item) || typeof item.fact !== 'string' || typeof item.operator !== 'string') return
      const negated = path.slice(at.length).filter((part) => part === 'not').length % 2 === 1
      found.push({ fact: item.fact, operator: item.operator, value: item.value, negated, path })
    },
    at,
  )
  return found
}
