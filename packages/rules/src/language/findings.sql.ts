/** What an engine cannot say of a regulation, when it is written as SQL. */
export interface SqlFindings {
  /** A column that the engine cannot have: without a name, with control characters, too long, or read as a variable. */
  'sql-name': {
    readonly dialect: string
    readonly name: string
    readonly problem: 'empty' | 'control' | 'long' | 'variable'
  }
  'sql-same-name': { readonly dialect: string; readonly name: string; readonly other: string }
  'sql-text': { readonly dialect: string; readonly text: string }
}
