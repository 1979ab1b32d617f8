import type { Client } from 'pg'
import { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import type { Row } from './duckdb.ts'
import { errorCodes } from './errorClass.ts'

/** A connection to a database. */
export interface Database {
  readonly run: (sql: string) => Promise<void>
  readonly rows: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

/** The address without what nobody else may read: no password, no options. */
export function shownAddress(url: string): string {
  try {
    const { protocol, hostname, port, pathname } = new URL(url)
    return `${protocol}//${hostname}${port === '' ? '' : `:${port}`}${pathname}`
  } catch {
    return 'postgres://…'
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')

const saidOf = (code: string): string => (code === '' ? 'PostgreSQL' : `PostgreSQL: ${code}`)

const lost = /^(08|57P0)|^(ECONNRESET|EPIPE|ETIMEDOUT)$/
const lostText = /Connection terminated|Client has encountered a connection error|server closed the connection/i

/** Why a statement failed, in words. Of what the server says only the code is repeated: the rest may quote a row. */
function failureOf({ words: { engines } }: Session, url: string, error: unknown): unknown {
  if (error instanceof FailedRun || error instanceof UsageError) return error
  const code = errorCodes(error)
  const said = saidOf(code)
  if (lost.test(code) || lostText.test(messageOf(error)))
    return new FailedRun(engines.databaseGone(shownAddress(url), said))
  if (code === '53100') return new FailedRun(engines.databaseFull(shownAddress(url)))
  if (code === '42501') return new UsageError(engines.databaseForbids(shownAddress(url), said))
  return new FailedRun(engines.databaseSays(shownAddress(url), said))
}

async function connect(session: Session, url: string): Promise<Client> {
  const { default: pg } = await import('pg')
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 15_000,
      application_name: 'neuguong',
    })
    // A server that goes away is met again by the statement that waits for it.
    client.on('error', () => undefined)
    await client.connect()
    return client
  } catch (error) {
    throw new FailedRun(session.words.engines.noConnection(shownAddress(url), saidOf(errorCodes(error))))
  }
}

/**
 * Connects to a PostgreSQL server.
 *
 * @throws FailedRun when it does not answer, refuses, or goes away meanwhile; no message has the password
 */
export async function openDatabase(session: Session, url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new UsageError(session.words.engines.badAddress)
  const client = await connect(session, url)
  const attempt = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      throw failureOf(session, url, error)
    }
  }
  return {
    run: (sql) => attempt(async () => void (await client.query(sql))),
    rows: (sql, values = []) => attempt(async () => (await client.query(sql, [...values])).rows as readonly Row[]),
    close: () => client.end().catch(() => undefined),
  }
}
