import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { contenders } from './contenders/contenders.ts'
import { printRows } from './print.ts'
import type { Results } from './results.ts'
import { agreeAll } from './run/agreeAll.ts'
import { type Effort, quick, thorough } from './run/effort.ts'
import { machineNow, versionsOfEngines } from './run/machine.ts'
import { type Field, measureTogether, type Row } from './run/together.ts'
import { sizes } from './workload/ruleSets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    out: { type: 'string' },
    /** Only these entrants one by one, such as `hand,compile`, and nothing else. */
    only: { type: 'string' },
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
  wanted.map((size) => ({ ids, size, members: effort.members }))

const tableFields = wanted.flatMap((size) =>
  effort.rows[size] > 0 ? [{ ids: ['duckdb'], size, members: effort.rows[size] }] : [],
)

/** Queries over many rows are long: fewer rounds, and no time beyond the query itself. */
const forTables: Effort = { ...effort, rounds: Math.min(effort.rounds, 5), slice: 1, warmUp: 1 }

const passFields = effort.passes.map((members): Field => ({ ids: ['hand pass', 'compile pass'], size: 40, members }))

async function run(): Promise<Results> {
  const started = performance.now()
  const [before = 0] = loadavg()
  const agreed = await agreeAll(effort)
  console.log(`${agreed} answers agree with the reference`)
  const objects = await measureFields('one by one', objectFields([...contenders.map(({ id }) => id), 'nobody']), effort)
  const tables = await measureFields('tables', tableFields, forTables)
  const passes = await measureFields('one pass', passFields, forTables)
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
    leftOut: [],
  }
}

if (values.only) await measureFields('one by one', objectFields(values.only.split(',')), effort)
else {
  const results = await run()
  if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 1)}\n`)
}
