import type { Finding, Problem } from '../output/finding.ts'
import type { Group } from './groups.ts'

const keyOf = (sheet: string | undefined, column: number | undefined): string => `${sheet} ${column}`

/** Columns that tell about people: none of their cells is printed. */
export function privateColumns(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ finding, column }) =>
      finding.code === 'personal-column' ? [keyOf(finding.place.sheet, column)] : [],
    ),
  )
}

const quoted = ['found', 'other', 'meant', 'symbol', 'id', 'suggestion'] as const

/** The same finding without what stands in the cell, where that is about a person. */
export function maskFinding(group: Group, hidden: ReadonlySet<string>): Group {
  const { finding, column } = group
  if (!hidden.has(keyOf(finding.place.sheet, column))) return group
  const params: Record<string, unknown> = { ...finding.params }
  for (const name of quoted) if (typeof params[name] === 'string') params[name] = '…'
  return { ...group, finding: { ...finding, params } as Problem & Finding }
}
