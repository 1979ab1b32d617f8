import type { Finding } from '../output/finding.ts'

/** Findings that say the same about one column: one finding with all its places. */
export interface Group {
  readonly finding: Finding
  /** Position of the column; absent for what concerns a row or the table. */
  readonly column?: number
  /** The first lines. */
  readonly lines: readonly number[]
  readonly count: number
}

/** So many places are named; the rest is counted. */
const named = 5
/** So many different texts of one kind in one column are told apart. */
const different = 20

/** Gathers findings without keeping each of them. */
export interface Groups {
  readonly add: (finding: Finding, column?: number) => void
  readonly all: () => readonly Group[]
  /** How many there are beyond those told apart, by kind and column. */
  readonly more: () => readonly { readonly code: Finding['code']; readonly column?: number; readonly count: number }[]
}

interface Kind {
  readonly groups: Map<string, { finding: Finding; column?: number; lines: number[]; count: number }>
  readonly code: Finding['code']
  readonly column?: number
  beyond: number
}

const own = (column: number | undefined): { column?: number } => (column === undefined ? {} : { column })

/** Parameters that differ from row to row although the finding is the same. */
const sameness = ({ code, params }: Finding): string => (code === 'row-without-id' ? '' : JSON.stringify(params))

/** Makes an empty gathering. */
export function makeGroups(): Groups {
  const kinds = new Map<string, Kind>()
  const kindOf = ({ code, place }: Finding, column: number | undefined): Kind => {
    const key = `${place.sheet} ${column} ${code}`
    const kind = kinds.get(key) ?? { groups: new Map(), code, beyond: 0, ...own(column) }
    kinds.set(key, kind)
    return kind
  }
  return {
    add: (finding, column) => {
      const kind = kindOf(finding, column)
      const key = sameness(finding)
      const before = kind.groups.get(key)
      if (!before && kind.groups.size >= different) return void kind.beyond++
      const group = before ?? { finding, lines: [], count: 0, ...own(column) }
      if (!before) kind.groups.set(key, group)
      group.count++
      const { line } = finding.place
      if (line > 0 && group.lines.length < named && !group.lines.includes(line)) group.lines.push(line)
    },
    all: () => [...kinds.values()].flatMap(({ groups }) => [...groups.values()]),
    more: () =>
      [...kinds.values()].flatMap(({ code, column, beyond }) =>
        beyond > 0 ? [{ code, count: beyond, ...own(column) }] : [],
      ),
  }
}
