/** What an engine cannot say of a regulation, when it is written as SQL. */
export interface SqlFindings {
  /** A column that the engine cannot have: without a name, with control characters, too long, or read as a variable. */
  'sql-name': {
    readonly dialect: string
    readonly name: string
    readonly problem: 'empty' | 'control' | 'long' | 'variable'
  }
  'sql-same-name': { readonly dialect: string; readonly name: string; readonly other: string }
  /** A column of a number fact that holds no numbers. */
  'sql-column-type': { readonly dialect: string; readonly fact: string; readonly type: string }
  /** Exact arithmetic that needs more digits than the engine's widest type has. */
  'sql-too-wide': { readonly dialect: string; readonly id: string; readonly digits: number; readonly most: number }
  'sql-text': { readonly dialect: string; readonly text: string }
}
