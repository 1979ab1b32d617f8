import type { Day, OrganisationUnit } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Column } from '../members/columns.ts'
import type { Row, Table } from '../members/member.ts'
import type { CellNote } from '../members/table/sheetRow.ts'
import type { Finding, Problem } from '../output/finding.ts'

/** What the doctor sees, apart from findings that reading itself has. */
export interface Sighting {
  readonly problem: Problem
  readonly level: Finding['level']
  /** The line, where that is another one than is looked at. */
  readonly line?: number
}

/** What is looked at: one table, with what is known besides. */
export interface Subject {
  readonly ruleset: Ruleset
  readonly on: Day
  readonly table: Table
  readonly units?: readonly OrganisationUnit[] | undefined
}

/** Looks at the cells of one column. */
export interface ColumnLook {
  /** What a text is by itself; asked once for each text. */
  readonly text?: (text: string, kind: CellNote['kind'] | undefined) => readonly Sighting[]
  /** Told of every cell that has something in it. */
  readonly see?: (text: string, row: Row) => readonly Sighting[]
  /** What the whole column says, when all rows have been seen. */
  readonly end?: () => readonly Sighting[]
}

/** Begins to look at a column; nothing when the column is of no concern. */
export type LookAtColumn = (subject: Subject, column: Column) => ColumnLook | undefined

/** A sighting. */
export const sight = (problem: Problem, level: Finding['level']): Sighting => ({ problem, level })
