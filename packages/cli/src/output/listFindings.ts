import type { ListLimitName } from '../members/limits.ts'

/** What can be wrong with a list as a whole, and what goes beyond a limit; words in `words/lists.*.ts`. */
export interface ListFindings {
  'list-empty': { readonly [none: string]: never }
  'list-only-header': { readonly [none: string]: never }
  'header-none': { readonly columns: number }
  'column-unnamed': { readonly column: string }
  'list-without-facts': { readonly [none: string]: never }
  'columns-missing': {
    readonly columns: readonly { readonly fact: string; readonly label: string }[]
    /** How many members stay undecided because of it. */
    readonly undecided: number
  }
  'list-over-limit': { readonly limit: ListLimitName; readonly most: number; readonly highest: number }
  'key-twice': { readonly key: string }
}
