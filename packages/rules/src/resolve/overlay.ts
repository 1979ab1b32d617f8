import { type Diagnostic, finding } from '../language/diagnostic.ts'
import type { Regulation } from '../language/parse.ts'
import type { RegulationFile } from '../language/regulation.ts'
import type { TierRule } from '../language/rule.ts'
import type { Path } from '../language/source.ts'
import { suggestName } from '../language/suggest.ts'
import type { Origin } from './ruleset.ts'

/** An element as some layer wrote it, and where. */
export interface Entry<T> {
  readonly id: string
  readonly data: T
  readonly layer: Regulation
  readonly path: Path
}

type MapSection = 'interpretations' | 'facts' | 'derived' | 'parameters' | 'conditions' | 'scopes'
type ListSection =
  | 'groups'
  | 'criteria'
  | 'scales'
  | 'objectives'
  | 'phases'
  | 'milestones'
  | 'targets'
  | 'caps'
  | 'assignments'
  | 'publicationDuties'
  | 'procedures'

type MapItem<S extends MapSection> = NonNullable<RegulationFile[S]>[string]
type ListItem<S extends ListSection> = NonNullable<RegulationFile[S]>[number]

/** All elements of all layers, laid over each other. */
export type Overlay = { readonly [S in MapSection]: Map<string, Entry<MapItem<S>>> } & {
  readonly [S in ListSection]: Map<string, Entry<ListItem<S>>>
} & { readonly rules: Map<string, Entry<TierRule>> }

const mapSections = ['interpretations', 'facts', 'derived', 'parameters', 'conditions', 'scopes'] as const
const listSections = [
  'groups',
  'criteria',
  'scales',
  'objectives',
  'phases',
  'milestones',
  'targets',
  'caps',
  'assignments',
  'publicationDuties',
  'procedures',
] as const

/** The section that each kind of a removal means. */
const sectionOfKind: Record<string, keyof Overlay> = {
  interpretation: 'interpretations',
  fact: 'facts',
  derived: 'derived',
  parameter: 'parameters',
  condition: 'conditions',
  scope: 'scopes',
  group: 'groups',
  criterion: 'criteria',
  scale: 'scales',
  rule: 'rules',
  objective: 'objectives',
  phase: 'phases',
  milestone: 'milestones',
  target: 'targets',
  cap: 'caps',
  assignment: 'assignments',
  'publication-duty': 'publicationDuties',
  procedure: 'procedures',
}

/** Where an entry stands. */
export const originOf = ({ layer, path }: Pick<Entry<unknown>, 'layer' | 'path'>): Origin => ({
  regulation: layer.data.id,
  ...layer.source.locate(path),
})

interface Written {
  readonly replaces?: true | undefined
}

const place = (entry: Entry<unknown>, key: string) => entry.layer.source.locate([...entry.path, key])

/** Where the id of an entry stands: in a list its `id`, else the key that it is listed under. */
const idPlace = (entry: Entry<unknown>) =>
  typeof entry.path.at(-1) === 'string' ? entry.layer.source.locate(entry.path, 'key') : place(entry, 'id')

/** Lays one entry over those of earlier layers: it must be new, or say that it replaces. */
function lay<T>(target: Map<string, Entry<T>>, entry: Entry<T>, diagnostics: Diagnostic[]): void {
  const before = target.get(entry.id)
  const { replaces } = entry.data as Written
  if (before?.layer === entry.layer) {
    const first = `${originOf(before).file}:${originOf(before).line}`
    diagnostics.push(finding('duplicate-id', idPlace(entry), { id: entry.id, first }))
  } else if (before && !replaces) {
    diagnostics.push(finding('not-replacing', idPlace(entry), { id: entry.id, origin: before.layer.data.id }))
  } else if (!before && replaces) {
    const suggestion = suggestName(entry.id, [...target.keys()])
    diagnostics.push(finding('nothing-to-replace', place(entry, 'replaces'), { id: entry.id, suggestion }))
  } else target.set(entry.id, entry)
}

function removeFrom(overlay: Overlay, layer: Regulation, diagnostics: Diagnostic[]): void {
  for (const [index, { id, kind }] of (layer.data.removes ?? []).entries()) {
    const section = overlay[sectionOfKind[kind] ?? 'rules'] as Map<string, unknown>
    if (section.delete(id)) continue
    const at = layer.source.locate(['removes', index, 'id'])
    diagnostics.push(finding('nothing-to-remove', at, { id, kind, suggestion: suggestName(id, [...section.keys()]) }))
  }
}

function layAll(overlay: Overlay, layer: Regulation, diagnostics: Diagnostic[]): void {
  for (const section of mapSections)
    for (const [id, data] of Object.entries(layer.data[section] ?? {}))
      lay(overlay[section] as Map<string, Entry<unknown>>, { id, data, layer, path: [section, id] }, diagnostics)
  for (const section of listSections)
    for (const [index, data] of (layer.data[section] ?? []).entries())
      lay(
        overlay[section] as Map<string, Entry<unknown>>,
        { id: data.id, data, layer, path: [section, index] },
        diagnostics,
      )
}

/**
 * Lays the rules of a layer over those of the layers before: a replaced rule keeps its place, an added one stands before
 * the earlier layers' rules (the more specific text is tried first) unless it says `before` or `after`.
 */
function layRules(rules: Map<string, Entry<TierRule>>, layer: Regulation, diagnostics: Diagnostic[]): void {
  const order = [...rules.keys()]
  const earlier = new Set(order)
  for (const [index, data] of (layer.data.tiers?.rules ?? []).entries()) {
    const entry = { id: data.id, data, layer, path: ['tiers', 'rules', index] }
    const isNew = !rules.has(data.id)
    lay(rules, entry, diagnostics)
    if (isNew && rules.has(data.id)) order.splice(positionOf(entry, order, earlier, diagnostics), 0, data.id)
  }
  const sorted = order.flatMap((id) => rules.get(id) ?? [])
  rules.clear()
  for (const entry of sorted) rules.set(entry.id, entry)
}

function positionOf(
  entry: Entry<TierRule>,
  order: readonly string[],
  earlier: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): number {
  const { before, after } = entry.data
  const anchor = before ?? after
  const first = order.findIndex((id) => earlier.has(id))
  const standard = first < 0 ? order.length : first
  if (anchor === undefined) return standard
  const at = order.indexOf(anchor)
  if (at >= 0) return before === undefined ? endAfter(order, at, earlier) : at
  const params = { kind: 'rule' as const, id: anchor, known: order, suggestion: suggestName(anchor, order) }
  diagnostics.push(finding('unknown-reference', place(entry, before === undefined ? 'after' : 'before'), params))
  return standard
}

/** The position after a rule and the rules of this layer that follow it already, so that they keep the order written. */
function endAfter(order: readonly string[], at: number, earlier: ReadonlySet<string>): number {
  const next = order.findIndex((id, index) => index > at && earlier.has(id))
  return !earlier.has(order[at] ?? '') ? at + 1 : next < 0 ? order.length : next
}

/** Lays the layers over each other, the most central first. */
export function overlayOf(layers: readonly Regulation[]): { overlay: Overlay; diagnostics: Diagnostic[] } {
  const names = [...mapSections, ...listSections, 'rules']
  const overlay = Object.fromEntries(names.map((name) => [name, new Map()])) as unknown as Overlay
  const diagnostics: Diagnostic[] = []
  for (const layer of layers) {
    removeFrom(overlay, layer, diagnostics)
    layAll(overlay, layer, diagnostics)
    layRules(overlay.rules, layer, diagnostics)
  }
  return { overlay, diagnostics }
}
