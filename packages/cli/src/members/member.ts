import type { Facts } from '@neuguong/rules'
import type { Finding } from '../output/finding.ts'
import type { Column } from './columns.ts'
import type { LoadedMapping } from './mapping/loadMapping.ts'
import type { Header } from './table/header.ts'
import type { SheetRow } from './table/sheetRow.ts'

/** One row of a list of members, as the rules read it. */
export interface Member {
  readonly id: string
  readonly unit?: string
  readonly year?: number
  readonly facts: Facts
}

/** What became of a row: a member unless its id or shape cannot be trusted, and all findings. */
export interface Row {
  readonly id?: string
  readonly member?: Member
  readonly findings: readonly Finding[]
  /** Facts of whose numbers digits beyond the last place that counts were rounded, where the member's facts do not show it. */
  readonly rounded?: readonly string[]
  /** The row as it stands in the file. */
  readonly source: SheetRow
}

/** How a text file was found to be written. */
export interface TextForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'
  /** It begins with a byte order mark. */
  readonly marked: boolean
  readonly delimiter: string
}

/** A table whose header has been found. */
export interface Table {
  readonly header: Header
  readonly columns: readonly Column[]
  readonly sheet?: string
  readonly form?: TextForm
  readonly mapping?: LoadedMapping | undefined
}

/** Who reads a list: rows one after another, and what concerns the list as a whole. */
export interface Reader {
  readonly row: (row: Row) => void
  readonly table: (finding: Finding) => void
  /** The table that the next rows are of; a workbook may have several. Lists in JSON have none. */
  readonly begin?: (table: Table) => void
  /**
   * Waited for now and then, so that whoever writes elsewhere what is read is not overrun. Of a text it is told how many letters have been
   * read.
   */
  readonly settled?: (read?: number) => Promise<void> | undefined
}
