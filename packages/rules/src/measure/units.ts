import { becomeBy, type Day, existsOn, type OrganisationUnit, OrganisationUnits } from '@neuguong/core'
import { type Diagnostic, finding, hasErrors, type Outcome, type Place } from '../language/diagnostic.ts'
import { type Located, parseWith } from '../language/parse.ts'
import { type Path, type Source, toPointer } from '../language/source.ts'
import { suggest } from '../language/suggest.ts'

/** A unit in its place in the tree. */
export interface UnitNode {
  readonly unit: OrganisationUnit
  /** The unit directly above on the day of the tree; absent at the root. */
  readonly parent?: string
  /** How far below the root. */
  readonly depth: number
}

/** The units of a committee as they stand on one day. */
export interface UnitTree {
  readonly on: Day
  /** The root first; below each unit its own units, in the order of the file. */
  readonly nodes: readonly UnitNode[]
  /** All units of the file by id, those that do not exist on the day included. */
  readonly units: ReadonlyMap<string, OrganisationUnit>
}

/**
 * Reads a list of units (`units.json`).
 *
 * @param text - the text of the file
 * @param file - the name shown in findings
 */
export const parseUnits = (text: string, file: string): Outcome<Located<readonly OrganisationUnit[]>> =>
  parseWith(OrganisationUnits, text, file)

/** The units, those of them that exist on the day, and where each stands. */
interface Records {
  readonly on: Day
  readonly list: readonly OrganisationUnit[]
  readonly byId: ReadonlyMap<string, OrganisationUnit>
  readonly placeOf: (unit: OrganisationUnit, ...path: Path) => Place
}

function recordsOf(list: readonly OrganisationUnit[], on: Day, source: Source | undefined): Records {
  const indices = new Map(list.map((unit, index) => [unit, index]))
  const locate = (path: Path): Place =>
    source?.locate(path) ?? { file: '', pointer: toPointer(path), line: 1, column: 1 }
  return {
    on,
    list,
    byId: new Map([...list].reverse().map((unit) => [unit.id, unit])),
    placeOf: (unit, ...path) => locate([indices.get(unit) ?? 0, ...path]),
  }
}

/** Ids used twice, ids that no unit has, and days in the wrong order. */
function recordFindings({ list, byId, placeOf }: Records): Diagnostic[] {
  const known = [...byId.keys()]
  const unknown = (unit: OrganisationUnit, id: string | undefined, ...path: Path): Diagnostic[] =>
    id === undefined || byId.has(id)
      ? []
      : [
          finding('unknown-reference', placeOf(unit, ...path), {
            kind: 'unit',
            id,
            suggestion: suggest(id, known),
            known,
          }),
        ]
  return list.flatMap((unit) => {
    const first = byId.get(unit.id)
    const { id, validFrom, validTo } = unit
    return [
      ...(first && first !== unit
        ? [finding('duplicate-id', placeOf(unit, 'id'), { id, first: told(placeOf(first)) })]
        : []),
      ...unknown(unit, unit.parent, 'parent'),
      ...(unit.succeededBy ?? []).flatMap((successor, index) => unknown(unit, successor, 'succeededBy', index)),
      ...(validFrom !== undefined && validTo !== undefined && validFrom > validTo
        ? [finding('reversed-range', placeOf(unit, 'validTo'), { from: validFrom, to: validTo })]
        : []),
    ]
  })
}

const told = ({ file, line, pointer }: Place): string => (file === '' ? pointer : `${file}:${line}`)

/** The circles that a reference leads into, each said once, at its first unit in the file. */
function circles(
  { list, byId, placeOf }: Records,
  key: 'parent' | 'succeededBy',
  nextOf: (unit: OrganisationUnit) => readonly string[],
): Diagnostic[] {
  const done = new Set<string>()
  const found: Diagnostic[] = []
  const visit = (unit: OrganisationUnit, above: readonly string[]): void => {
    if (above.includes(unit.id)) {
      const path = [...above.slice(above.indexOf(unit.id)), unit.id]
      found.push(finding('unit-cycle', placeOf(unit, key), { path, key }))
    }
    if (done.has(unit.id)) return
    done.add(unit.id)
    for (const next of nextOf(unit)) {
      const other = byId.get(next)
      if (other) visit(other, [...above, unit.id])
    }
  }
  for (const unit of list) visit(unit, [])
  return found
}

/** The unit above on the day: the one that is named, or the only one that took its place. */
function parentOf({ byId, on, placeOf }: Records, unit: OrganisationUnit): string | Diagnostic | undefined {
  const named = unit.parent === undefined ? undefined : byId.get(unit.parent)
  if (!named) return undefined
  const [only, ...more] = becomeBy((id) => byId.get(id), named.id, on)
  if (only && more.length === 0) return only.id
  const place = placeOf(unit, 'parent')
  const params = { unit: unit.id, parent: named.id }
  if (named.validFrom !== undefined && named.validFrom > on)
    return finding('unit-parent-not-yet', place, { ...params, from: named.validFrom, on })
  const successors = only ? [only, ...more].map(({ id }) => id) : []
  return finding('unit-parent-ended', place, { ...params, ended: named.validTo ?? on, successors })
}

function rootFindings({ on, placeOf, byId, list }: Records, roots: readonly OrganisationUnit[]): Diagnostic[] {
  const [first, ...more] = roots
  const [any] = list
  if (!first && !any) return [finding('unit-no-root', { file: '', pointer: '', line: 1, column: 1 }, { on })]
  if (!first) return [finding('unit-no-root', placeOf(any as OrganisationUnit), { on })]
  return more.flatMap((unit) =>
    byId.get(unit.id) === unit
      ? [finding('unit-two-roots', placeOf(unit), { unit: unit.id, first: first.id, on })]
      : [],
  )
}

type Parents = ReadonlyMap<OrganisationUnit, string | Diagnostic | undefined>

/** The units from the root down, each followed by those below it. */
function inOrder(root: OrganisationUnit, parents: Parents): UnitNode[] {
  const below = new Map<string, OrganisationUnit[]>()
  for (const [unit, parent] of parents) {
    const id = String(parent ?? '')
    const siblings = below.get(id)
    if (siblings) siblings.push(unit)
    else below.set(id, [unit])
  }
  const nodes: UnitNode[] = []
  const open: UnitNode[] = [{ unit: root, depth: 0 }]
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node)
    const { depth, unit: above } = node
    const children = (below.get(above.id) ?? []).map((unit) => ({ unit, parent: above.id, depth: depth + 1 }))
    open.push(...children.reverse())
  }
  return nodes
}

/**
 * The tree of units as it stands on a day. A unit whose parent has ended is below the one unit that took its place. Everything that
 * makes the tree uncertain is an error, and all errors are reported at once: nothing is guessed.
 *
 * @param list - all units that there are or were, in the order of reports
 * @param on - the day
 * @param source - the text that the units were read from (`parseUnits`), so that findings say where
 */
export function unitTree(list: readonly OrganisationUnit[], on: Day, source?: Source): Outcome<UnitTree> {
  const records = recordsOf(list, on, source)
  const { byId } = records
  const present = [...byId.values()].reverse().filter((unit) => existsOn(unit, on))
  const parents = new Map(present.map((unit) => [unit, parentOf(records, unit)]))
  const roots = present.filter(({ parent }) => parent === undefined)
  const diagnostics = [
    ...recordFindings(records),
    ...circles(records, 'parent', (unit) => {
      const parent = parents.get(unit)
      return typeof parent === 'string' ? [parent] : [unit.parent ?? []].flat()
    }),
    ...circles(records, 'succeededBy', ({ succeededBy = [] }) => succeededBy),
    ...[...parents.values()].flatMap((parent) => (typeof parent === 'object' ? [parent] : [])),
    ...rootFindings(records, roots),
  ]
  const [root] = roots
  if (!root || hasErrors(diagnostics)) return { diagnostics }
  return { value: { on, nodes: inOrder(root, parents), units: byId }, diagnostics }
}
