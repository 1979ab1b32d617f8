import type { Joint } from '../diagram/joint.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'

/** The kinds of element that two rulesets are compared by. */
export const elementKinds = [
  'fact',
  'derived',
  'parameter',
  'condition',
  'group',
  'rule',
  'scope',
  'criterion',
  'interpretation',
  'phase',
  'target',
  'cap',
  'assignment',
] as const

/** A kind of element. */
export type ElementKind = (typeof elementKinds)[number]

/** An element that is new, gone or means something else, with the clause it comes from. */
export interface ElementChange {
  readonly kind: ElementKind
  readonly id: string
  readonly label: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly cite: string
  /** Of a parameter: its value before and after. */
  readonly before?: DiffValue | undefined
  readonly after?: DiffValue | undefined
  /** Of a fact: what else its values may be. Absent where that is as before. */
  readonly domain?: readonly DomainChange[]
}

/** A value that is shown before and after. */
export type DiffValue = number | string | boolean

/** What bounds the values of a fact. */
export const domainKeys = ['min', 'max', 'integer', 'decimals'] as const

/** What bounds the values of a fact. */
export type DomainKey = (typeof domainKeys)[number]

/** A bound of a fact before and after; absent where the fact has none. */
export interface DomainChange {
  readonly key: DomainKey
  readonly before?: DiffValue
  readonly after?: DiffValue
}

interface Element {
  readonly id: string
  readonly label?: string | undefined
  readonly cite?: string | undefined
  readonly value?: unknown
  readonly test?: Test | undefined
}

function sectionOf(ruleset: Ruleset, kind: ElementKind): readonly Element[] {
  const { tiers, groups, criteria, phases, targets, caps, assignments } = ruleset
  const lists: Readonly<Record<ElementKind, readonly Element[]>> = {
    fact: Object.values(ruleset.facts),
    derived: Object.values(ruleset.derived),
    parameter: Object.values(ruleset.parameters),
    condition: Object.values(ruleset.conditions),
    group: groups,
    rule: tiers.rules.map((rule, index) => ({ ...rule, index })),
    scope: Object.values(ruleset.scopes),
    criterion: criteria,
    interpretation: Object.values(ruleset.interpretations),
    phase: phases,
    target: targets,
    cap: caps,
    assignment: assignments,
  }
  return lists[kind]
}

/** Words and places say nothing about what an element means; what it refers to is compared where that stands. */
const silent = new Set(['origin', 'label', 'note', 'cite', 'authority', 'rests', 'from', 'index'])

function meaningOf(id: string, element: unknown): string {
  return JSON.stringify(element, (key, value: unknown) => {
    if (silent.has(key)) return undefined
    const part = value as { kind?: unknown; name?: unknown; parameter?: unknown } | null
    if (part?.kind === 'named' && part.name !== id) return { named: part.name }
    if (part?.kind === 'compare' && part.parameter !== undefined) return { ...part, kind: 'asked', value: undefined }
    return value
  })
}

/** Whether a rule or group holds for the same members in both, however it is written. */
function sameMembers({ from, to }: Joint, kind: ElementKind, id: string): boolean {
  const nodeIn = ({ ruleset, rules, groups }: Joint['from']): number | undefined =>
    kind === 'rule'
      ? rules[ruleset.tiers.rules.findIndex((rule) => rule.id === id)]
      : groups[ruleset.groups.findIndex((group) => group.id === id)]
  if (kind !== 'rule' && kind !== 'group') return false
  return nodeIn(from) === nodeIn(to)
}

function isChanged(joint: Joint | undefined, kind: ElementKind, a: Element, b: Element): boolean {
  if (meaningOf(a.id, a) === meaningOf(b.id, b)) return false
  const rest = (element: Element): string => meaningOf(a.id, { ...element, test: undefined })
  const onlyTest = rest(a) === rest(b)
  return !(joint && onlyTest && sameMembers(joint, kind, a.id))
}

/** How the bounds of a fact differ. */
function domainChanges(a: Element, b: Element): readonly DomainChange[] {
  const [was, is] = [a, b] as readonly Partial<Readonly<Record<DomainKey, DiffValue>>>[]
  return domainKeys.flatMap((key) => {
    const [before, after] = [was?.[key], is?.[key]]
    if (before === after) return []
    return [{ key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  })
}

function valuesOf(kind: ElementKind, a: Element, b: Element): Partial<ElementChange> {
  if (kind === 'parameter') return { before: a.value as DiffValue, after: b.value as DiffValue }
  const domain = kind === 'fact' ? domainChanges(a, b) : []
  return domain.length > 0 ? { domain } : {}
}

function changeOf(kind: ElementKind, change: ElementChange['change'], a: Element, b: Element): ElementChange {
  const values = change === 'changed' ? valuesOf(kind, a, b) : {}
  return { kind, id: b.id, label: b.label ?? b.id, change, cite: b.cite ?? a.cite ?? '', ...values }
}

/** What two rulesets have that the other has not, and what means something else in the two. Wording alone is no change. */
export function changedElements(from: Ruleset, to: Ruleset, joint: Joint | undefined): readonly ElementChange[] {
  return elementKinds.flatMap((kind) => {
    const before = new Map(sectionOf(from, kind).map((element) => [element.id, element]))
    const after = new Map(sectionOf(to, kind).map((element) => [element.id, element]))
    const gone = [...before.values()].filter(({ id }) => !after.has(id))
    const others = [...after.values()].flatMap((element) => {
      const old = before.get(element.id)
      if (!old) return [changeOf(kind, 'added', element, element)]
      return isChanged(joint, kind, old, element) ? [changeOf(kind, 'changed', old, element)] : []
    })
    return [...gone.map((element) => changeOf(kind, 'removed', element, element)), ...others]
  })
}
