import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contenders } from './contenders/contenders.ts'
import { printRows } from './print.ts'
import { writePages } from './report/pages.ts'
import type { LeftOut, Results } from './results.ts'
import { agreeAll } from './run/agreeAll.ts'
import { type Effort, quick, thorough } from './run/effort.ts'
import { machineNow, versionsOfEngines } from './run/machine.ts'
import { type Field, measureTogether, type Row } from './run/together.ts'
import { sizes } from './workload/ruleSets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    out: { type: 'string' },
    /** Measures nothing: takes the results of an earlier run. */
    from: { type: 'string' },
    /** Writes the pages of the documentation anew. */
    pages: { type: 'boolean' },
    /** Only these entrants one by one, such as `hand,compile`, and nothing else. */
    only: { type: 'string' },
    /** How many members these decide. */
    members: { type: 'string' },
    /** Only these rule sets, such as `5,40`. */
    rules: { type: 'string' },
  },
})
const effort = values.quick ? quick : thorough
const wanted = sizes.filter((size) => !values.rules || values.rules.split(',').includes(`${size}`))

async function measureFields(title: string, fields: readonly Field[], of: Effort): Promise<readonly Row[]> {
  const found: Row[] = []
  for (const field of fields) {
    const rows = await measureTogether(field, of)
    printRows(`${title}, ${field.size} rules, ${field.members} members`, rows)
    found.push(...rows)
  }
  return found
}

const objectFields = (ids: readonly string[]): readonly Field[] =>
  wanted.map((size) => ({ ids, size, members: Number(values.members ?? effort.members) }))

const server = process.env.NEUGUONG_POSTGRES
const tableFields: readonly Field[] = wanted.flatMap((size) => {
  const members = effort.rows[size]
  const postgres = server && effort.postgres > 0 ? [{ ids: ['postgres'], size, members: effort.postgres }] : []
  return members > 0 ? [{ ids: ['columns', 'duckdb'], size, members }, ...postgres] : []
})

const leftOut: readonly LeftOut[] = [
  ...(server && effort.postgres > 0 ? [] : [{ part: 'postgres' } as const]),
  ...sizes.flatMap((size) => (effort.rows[size] === 0 ? [{ part: 'duckdb', size } as const] : [])),
]

/** Queries over many rows are long: fewer rounds, and no time beyond the query itself. */
const forTables: Effort = { ...effort, rounds: Math.min(effort.rounds, 4), slice: 1, warmUp: 1 }
const forPasses: Effort = { ...forTables, rounds: 3, slice: 50, warmUp: effort.warmUp }

const passFields = effort.passes.map(
  (members): Field => ({ ids: ['hand pass', 'compile pass', 'columns pass'], size: 40, members }),
)

/** Times say nothing beyond a few digits. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

async function run(): Promise<Results> {
  const started = performance.now()
  const [before = 0] = loadavg()
  const agreed = await agreeAll(effort)
  console.log(`${agreed} answers agree with the reference`)
  const objects = await measureFields(
    'one by one',
    objectFields([...contenders.map(({ id }) => id), 'columns', 'nobody']),
    effort,
  )
  const tables = await measureFields('tables', tableFields, forTables)
  const passes = await measureFields('one pass', passFields, forPasses)
  return {
    effort: effort.name,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((performance.now() - started) / 1_000),
    machine: machineNow(before),
    versions: versionsOfEngines(),
    agreed,
    objects,
    tables,
    passes,
    leftOut,
  }
}

if (values.only) await measureFields('one by one', objectFields(values.only.split(',')), effort)
else {
  const results: Results = values.from ? JSON.parse(readFileSync(values.from, 'utf8')) : await run()
  if (values.out) writeFileSync(values.out, `${JSON.stringify(results, rounded, 1)}\n`)
  if (values.pages) writePages(fileURLToPath(new URL('../..', import.meta.url)), results)
}
