import type { Client } from 'pg'
import { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import type { Row } from './duckdb.ts'

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

/** Text without the address and its password, in whatever it may have been repeated. */
function withoutSecrets(text: string, url: string): string {
  const secrets = [url]
  try {
    const { password, searchParams } = new URL(url)
    secrets.push(password, decodeURIComponent(password), searchParams.get('password') ?? '')
  } catch {
    // Not an address: then it is hidden as a whole.
  }
  return secrets.filter((secret) => secret !== '').reduce((shown, secret) => shown.replaceAll(secret, '…'), text)
}

const messageOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(messageOf).join('; ')
    : error instanceof Error
      ? error.message
      : String(error)

/** PostgreSQL's own code of an error, or the system's. */
const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '')

const lost = /^(08|57P0)|^(ECONNRESET|EPIPE|ETIMEDOUT)$/
const lostText = /Connection terminated|Client has encountered a connection error|server closed the connection/i

/** Why a statement failed, in words. */
function failureOf({ words: { engines } }: Session, url: string, error: unknown): unknown {
  if (error instanceof FailedRun || error instanceof UsageError) return error
  const [code, said] = [codeOf(error), withoutSecrets(messageOf(error), url)]
  if (lost.test(code) || lostText.test(said)) return new FailedRun(engines.databaseGone(shownAddress(url), said))
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
    const said = withoutSecrets(messageOf(error), url)
    throw new FailedRun(session.words.engines.noConnection(shownAddress(url), said))
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
