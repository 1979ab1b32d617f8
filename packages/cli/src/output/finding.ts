import type { Days, Findings, Level, Place } from '@neuguong/rules'
import type { TableFindings } from './tableFindings.ts'

/** What can be wrong with a list of members or with the files of a folder, besides what the rules package finds. */
export interface FileFindings extends TableFindings {
  'no-id-column': { readonly columns: readonly string[]; readonly counting?: string | undefined }
  'column-twice': { readonly column: string }
  'row-without-id': { readonly row: number }
  'row-duplicate-id': { readonly id: string; readonly first: number; readonly sheet?: string | undefined }
  'row-too-long': { readonly expected: number; readonly found: number }
  'row-total': { readonly found: string }
  'row-not-object': { readonly [none: string]: never }
  'row-syntax': { readonly [none: string]: never }
  'quotes-open': { readonly line: number; readonly lines: number }
  'id-unseen': { readonly sign: string }
  'id-with-space': { readonly [none: string]: never }
  'id-not-text': { readonly [none: string]: never }
  'number-ambiguous': { readonly found: string; readonly thousands: string; readonly decimal: string }
  'number-unreadable': { readonly found: string }
  'boolean-unreadable': { readonly found: string; readonly suggestion?: string | undefined }
  'day-unreadable': {
    readonly found: string
    readonly suggestion?: string | undefined
    readonly days?: number | undefined
  }
  'year-unreadable': { readonly found: string }
  'set-dash': { readonly found: string }
  'column-type': { readonly column: string; readonly kind: string; readonly found: string }
  'values-outside': {
    readonly fact: string
    readonly count: number
    readonly ids: readonly string[]
    readonly domain: string
  }
  'scenarios-of-other': { readonly expected: string; readonly found: string }
}

type All = Findings & FileFindings

/** Where a finding is. `cell` is the column of a table, which people look up by its name. */
export interface CellPlace extends Place {
  readonly cell?: string
  /** The sheet of a workbook. */
  readonly sheet?: string
  /** The cell as Excel calls it, `D7`; of workbooks only. */
  readonly ref?: string
}

/** A code with the parameters of its sentence. */
export type Problem = { readonly [C in keyof All]: { readonly code: C; readonly params: All[C] } }[keyof All]

/** A finding of the rules package or of the command line. */
export type Finding = Problem & {
  readonly level: Level
  readonly place: CellPlace
  /** The spans of days in which it holds, where days were looked at. */
  readonly days?: readonly Days[]
  /** Whether it holds on some only of the days looked at: then its days are told with it. */
  readonly partial?: true
}

/** Makes a finding of a problem. */
export const at = (problem: Problem, place: CellPlace, level: Finding['level'] = 'error'): Finding => ({
  ...problem,
  level,
  place,
})

/** Whether any finding is an error. */
export const anyError = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error')
