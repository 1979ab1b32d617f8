import type { Column } from '../members/columns.ts'
import type { Row } from '../members/member.ts'
import { remember } from '../members/remember.ts'
import { cellPlace } from '../members/table/places.ts'
import type { CellNote } from '../members/table/sheetRow.ts'
import { at } from '../output/finding.ts'
import type { Groups } from './groups.ts'
import type { ColumnLook, Sighting, Subject } from './look.ts'
import { looks } from './looks/looks.ts'

/** So many texts of one column are remembered. */
const remembered = 5000

/** Texts that may be looked at for how they are written. */
const longest = 2000

/** A column with those who look at it. */
interface Watched {
  readonly column: Column
  readonly looks: readonly ColumnLook[]
  readonly lookAt: (text: string, kind: Kind) => readonly Sighting[]
}

const none: readonly Sighting[] = []

type Kind = CellNote['kind'] | undefined

/** What texts are by themselves: remembered by kind, because texts of a column repeat. */
function textLooker(all: readonly ColumnLook[]): (text: string, kind: Kind) => readonly Sighting[] {
  const byKind = new Map<Kind, (text: string) => readonly Sighting[]>()
  return (text, kind) => {
    const look =
      byKind.get(kind) ??
      remember((own) => {
        const seen = all.flatMap((one) => one.text?.(own, kind) ?? none)
        return seen.length === 0 ? none : seen
      }, remembered)
    byKind.set(kind, look)
    return look(text)
  }
}

/** Looks at the rows of one table. */
export interface Watch {
  readonly row: (row: Row) => void
  readonly end: () => void
}

/** An id that is none may be somebody's name: why has been told, and how it is written does not matter. */
const isNoId = ({ column: { target } }: Watched, { findings }: Row): boolean =>
  target.kind === 'id' && findings.some(({ code }) => code === 'id-with-space' || code === 'id-unseen')

/** Begins to look at a table. */
export function watchTable(subject: Subject, file: string, groups: Groups): Watch {
  const { table } = subject
  const places = { file, sheet: table.sheet }
  const watched = table.columns.map((column): Watched => {
    const mine = looks.flatMap((look) => look(subject, column) ?? [])
    return { column, looks: mine, lookAt: textLooker(mine) }
  })
  const tell = ({ column }: Watched, line: number, sightings: readonly Sighting[]): void => {
    for (const { problem, level, line: own = line } of sightings)
      groups.add(at(problem, cellPlace(places, own, column), level), column.index)
  }
  const lookAt = (one: Watched, row: Row): void => {
    const { cells, line, notes } = row.source
    const text = cells[one.column.index]?.trim() ?? ''
    // A longer text is told where it is read.
    if (text === '' || text.length > longest || isNoId(one, row)) return
    tell(one, line, one.lookAt(text, notes?.get(one.column.index)?.kind))
    for (const look of one.looks) if (look.see) tell(one, line, look.see(text, row))
  }
  return {
    row: (row) => {
      if (row.source.open || row.findings.some(({ code }) => code === 'row-total')) return
      for (const one of watched) lookAt(one, row)
    },
    end: () => {
      // Of no row: what all the cells of a column say together.
      for (const one of watched) for (const look of one.looks) tell(one, 0, look.end?.() ?? none)
    },
  }
}
