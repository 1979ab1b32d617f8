import type { Day, OrganisationUnit } from '@neuguong/core'
import { compile, type Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Reader, Table } from '../members/member.ts'
import { type ReadOptions, readMembers } from '../members/readMembers.ts'
import { cellPlace } from '../members/table/places.ts'
import { watchAbsences } from '../members/wholeList.ts'
import type { Finding } from '../output/finding.ts'
import { watchDust } from './dustWatch.ts'
import { type Group, type Groups, makeGroups } from './groups.ts'
import { partsLook } from './parts.ts'
import { maskFinding, privateColumns } from './privacy.ts'
import { shapeFindings } from './shape.ts'
import { type Watch, watchTable } from './watch.ts'

/** Rows that were looked at. */
export interface Counted {
  /** Rows that are members. */
  read: number
  /** Rows that are none. */
  unread: number
}

/** A table that was looked at. */
export interface Examined extends Counted {
  readonly table: Table
}

/** What the doctor found in a file. */
export interface Diagnosis {
  readonly tables: readonly Examined[]
  /** The rows of all tables, and of a list that is none. */
  readonly rows: Counted
  readonly groups: readonly Group[]
  readonly more: ReturnType<Groups['more']>
}

/** What the doctor is asked about. */
export interface Question {
  readonly file: string
  readonly ruleset: Ruleset
  readonly on: Day
  readonly units?: readonly OrganisationUnit[] | undefined
  readonly options: ReadOptions
}

/** The column that a finding of reading is about, by its heading. */
function columnOf(table: Table | undefined, { place }: Finding): number | undefined {
  const column = table?.columns.find(({ name }) => name === place.cell && name !== '')
  return column?.index
}

/** Looks at every cell of a list and says what may be misread. The file is only read. */
export async function examine(session: Session, { file, ruleset, on, units, options }: Question): Promise<Diagnosis> {
  const groups = makeGroups()
  const absences = watchAbsences(ruleset, file)
  const decide = compile(ruleset)
  const tables: Examined[] = []
  const rows = { read: 0, unread: 0 }
  // Lists that are no tables begin none.
  let watches: readonly Watch[] = [watchDust(ruleset, file, groups)]
  let current: Examined | undefined
  const add = (finding: Finding): void => groups.add(finding, columnOf(current?.table, finding))
  const finish = (): void => {
    for (const watch of watches) watch.end()
  }
  const reader: Reader = {
    table: add,
    begin: (table) => {
      finish()
      absences.begin(table.columns)
      current = { table, read: 0, unread: 0 }
      tables.push(current)
      const subject = { ruleset, on, table, units }
      watches = [watchTable(subject, file, groups), partsLook(subject, file, groups)]
      const places = { file, sheet: table.sheet }
      for (const finding of shapeFindings(session, table, (line, index) =>
        cellPlace(places, line, index === undefined ? undefined : table.columns[index]),
      ))
        add(finding)
    },
    row: (row) => {
      const became = row.member ? 'read' : 'unread'
      const lines = row.source.lines ?? 1
      rows[became] += lines
      if (current) current[became] += lines
      for (const finding of row.findings) add(finding)
      if (row.member) absences.see(row.member.facts, decide(row.member.facts).missing)
      for (const watch of watches) watch.row(row)
    },
  }
  await readMembers(session, file, ruleset, reader, options)
  finish()
  for (const finding of absences.findings()) groups.add(finding)
  const hidden = privateColumns(groups.all())
  return { tables, rows, groups: groups.all().map((group) => maskFinding(group, hidden)), more: groups.more() }
}
