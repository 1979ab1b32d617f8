import type { Facts, Ruleset } from '@neuguong/rules'
import type { TextFile } from '../files/readText.ts'
import type { Finding } from '../output/finding.ts'

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
}

/** Who reads a list: rows one after another, and what concerns the list as a whole. */
export interface Reader {
  readonly row: (row: Row) => void
  readonly table: (finding: Finding) => void
  /** Waited for now and then, so that whoever writes elsewhere what is read is not overrun. */
  readonly settled?: () => Promise<void> | undefined
}

/** Reads one format. */
export type ReadFormat = (file: TextFile, ruleset: Ruleset, reader: Reader) => void
