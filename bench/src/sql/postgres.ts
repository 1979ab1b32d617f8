import { loadOurs } from '../contenders/ours.ts'
import type { Enter } from '../run/entrant.ts'
import type { FactDeclaration } from '../workload/facts.ts'
import { facts } from '../workload/facts.ts'
import { member, province } from '../workload/members.ts'
import type { Size } from '../workload/ruleSets.ts'

/** A session with a server: what is used of pg's session. */
export interface Session {
  readonly connect: () => Promise<unknown>
  readonly query: (sql: string, parameters?: unknown[]) => Promise<{ readonly rows: readonly object[] }>
  readonly end: () => Promise<void>
}

/** Loads pg, which brings no types of its own. */
async function sessionWith(url: string): Promise<Session> {
  const name: string = 'pg'
  const { Client } = (await import(name)) as { Client: new (options: { connectionString: string }) => Session }
  return new Client({ connectionString: url })
}

const types: Readonly<Record<FactDeclaration['kind'], string>> = {
  boolean: 'boolean',
  number: 'double precision',
  choice: 'text',
  set: 'text[]',
}

/** Rows that are sent at once. */
const batch = 5_000

async function fill(session: Session, count: number): Promise<void> {
  const columns = Object.entries(facts).map(([id, { kind }]) => `"${id}" ${types[kind]}`)
  await session.query(`CREATE TEMPORARY TABLE members (id integer, ${columns.join(', ')})`)
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, index) => ({
      ...member((from + index) % province),
      id: from + index,
    }))
    await session.query('INSERT INTO members SELECT * FROM jsonb_populate_recordset(NULL::members, $1::jsonb)', [
      JSON.stringify(rows),
    ])
  }
  await session.query('ANALYZE members')
}

/** A session with a temporary table `members`, gone when the session ends. */
export async function openPostgres(url: string, count: number): Promise<Session> {
  const session = await sessionWith(url)
  await session.connect()
  // Compiling a statement of hundreds of rules to machine code takes longer than running it.
  await session.query('SET jit = off')
  await fill(session, count)
  return session
}

/** Our statement for PostgreSQL. */
export async function postgresSql(size: Size): Promise<string> {
  const { rules, ruleset } = await loadOurs(size)
  const from = rules.tableName('postgres', 'members')
  return rules.toSql(ruleset, { dialect: 'postgres', from, keys: ['id'], values: 'declared' }).decisions
}

const consume = (statement: string): string =>
  `SELECT count(*), sum(length(outcome)), sum(length(tier)), sum(length(rule)), sum(cardinality(possible)) FROM (${statement}) AS decided`

/** A PostgreSQL server, as NEUGUONG_POSTGRES names it. It works in a process of its own: only the clock says anything. */
export const enterPostgres: Enter = async (size, members) => {
  const session = await openPostgres(process.env.NEUGUONG_POSTGRES ?? '', members)
  const statement = consume(await postgresSql(size))
  const step = async () => {
    const { rows } = await session.query(statement)
    const [count = 0, ...sums] = Object.values(rows[0] ?? {}).map(Number)
    return { members: count, sum: sums.reduce((a, b) => a + b, 0) }
  }
  return { build: async () => new Map([['ours', { step }]]) }
}
