import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api'
import type { Session } from '../app/session.ts'
import { engineFailure, type Work } from './failures.ts'

/** One cell of a result, as plain JavaScript: text, numbers, truths, lists of them. Days are text. */
export type Cell = string | number | bigint | boolean | null | readonly Cell[]

/** A row of a result by column. */
export type Row = Readonly<Record<string, Cell>>

/** An engine in memory that reads and writes files. */
export interface Duck {
  readonly run: (sql: string, work?: Work) => Promise<void>
  /** All rows of a small result. */
  readonly rows: (sql: string, work?: Work) => Promise<readonly Row[]>
  /** The rows of a large result, some thousand at a time. */
  readonly chunks: (sql: string, work?: Work) => AsyncIterable<DuckDBDataChunk>
  /** How far the statement that runs has come, in percent; negative while that is not known. */
  readonly percent: () => number
  readonly close: () => void
}

/** What the engine may use. Enough for any number of rows, since no statement of ours holds them. */
const settings = {
  memory_limit: '512MB',
  // Nothing is ever put aside on disk: a statement that needed it would not be one for constant memory.
  temp_directory: '',
  // What was read is not kept: it is read once or twice, and is as large as it likes.
  enable_external_file_cache: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
} as const

async function connect(): Promise<{ connection: DuckDBConnection; close: () => void }> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', settings)
  const connection = await instance.connect()
  let open = true
  return {
    connection,
    close: () => {
      if (open) connection.closeSync()
      if (open) instance.closeSync()
      open = false
    },
  }
}

/** Starts the engine; it is loaded only now, because most commands do without. */
export async function openDuck({ words }: Session): Promise<Duck> {
  const { connection, close } = await connect()
  const attempt = async <T>(work: Work, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      throw engineFailure(words, work, error)
    }
  }
  return {
    close,
    percent: () => connection.progress.percentage,
    run: (sql, work = {}) => attempt(work, async () => void (await connection.run(sql))),
    rows: (sql, work = {}) =>
      attempt(work, async () => (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly Row[]),
    chunks: async function* (sql, work = {}) {
      const result = await attempt(work, () => connection.stream(sql))
      for (;;) {
        const chunk = await attempt(work, () => result.fetchChunk())
        if (!chunk || chunk.rowCount === 0) return
        yield chunk
      }
    },
  }
}
