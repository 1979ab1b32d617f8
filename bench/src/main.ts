import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contenders } from './contenders/contenders.ts'
import { printRows } from './print.ts'
import { writePages } from './report/pages.ts'
import type { Before, LeftOut, Results } from './results.ts'
import { agreeAll } from './run/agreeAll.ts'
import { type Effort, quick, thorough } from './run/effort.ts'
import { machineNow, versionsOfEngines } from './run/machine.ts'
import { type Field, measureTogether, type Row } from './run/together.ts'
import { sizes } from './workload/ruleSets.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    out: { type: 'string' },
    /** Takes the results of an earlier run for the parts that are not measured. */
    from: { type: 'string' },
    /** Which parts are measured, such as `tables,passes`; none with an empty list. */
    parts: { type: 'string', default: 'objects,tables,passes' },
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
    const rows = await measureTogether([field], of)
    printRows(`${title}, ${field.size} rules, ${field.members} members`, rows)
    found.push(...rows)
  }
  return found
}

/** Populations of all sizes in the same rounds, because they are compared with each other. */
async function measurePasses(): Promise<readonly Row[]> {
  const rows = await measureTogether(passFields, forPasses)
  for (const { size, members } of passFields)
    printRows(
      `one pass, ${size} rules, ${members} members`,
      rows.filter((row) => row.members === members),
    )
  return rows
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
const forPasses: Effort = { ...forTables, rounds: 3, slice: 200, warmUp: effort.warmUp }

const passFields = effort.passes.map(
  (members): Field => ({ ids: ['hand pass', 'compile pass', 'columns pass'], size: 40, members }),
)

/** Beside those who decide one by one: columns, and the process that decides nothing. */
const withoutObjects = ['columns', 'nobody']

/** Times say nothing beyond a few digits. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value

/** The parts of a run, in order; each takes what it measured into the results. */
const parts = {
  objects: async () => ({
    agreed: await agreeAll(effort),
    objects: await measureFields(
      'one by one',
      objectFields([...contenders.map(({ id }) => id), ...withoutObjects]),
      effort,
    ),
  }),
  tables: async () => ({ tables: await measureFields('tables', tableFields, forTables) }),
  passes: async () => ({ passes: await measurePasses() }),
}

function empty(before: number): Results {
  const [date = ''] = new Date().toISOString().split('T')
  const machine = machineNow(before)
  const nothing = { agreed: 0, objects: [], tables: [], passes: [] }
  const earlier = JSON.parse(readFileSync(new URL('../../before.json', import.meta.url), 'utf8')) as Before
  return {
    effort: effort.name,
    date,
    seconds: 0,
    machine,
    versions: versionsOfEngines(),
    leftOut,
    before: earlier,
    ...nothing,
  }
}

/** The results as they are kept: pages are written from these, so that they can be written again from the file. */
const asKept = (results: Results): Results => JSON.parse(JSON.stringify(results, rounded)) as Results

function save(results: Results): void {
  if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 1)}\n`)
}

/** Measures part after part. What was measured is saved at once, so that a run that is ended early was not in vain. */
async function run(): Promise<Results> {
  const started = performance.now()
  const [before = 0] = loadavg()
  let results = values.from ? (JSON.parse(readFileSync(values.from, 'utf8')) as Results) : empty(before)
  for (const [name, measure] of Object.entries(parts)) {
    if (!values.parts.split(',').includes(name)) continue
    const found = await measure()
    const seconds = Math.round((performance.now() - started) / 1_000)
    results = asKept({ ...results, ...found, seconds, machine: machineNow(before), leftOut })
    save(results)
  }
  return results
}

if (values.only) await measureFields('one by one', objectFields(values.only.split(',')), effort)
else {
  const results = await run()
  if (values.pages) writePages(fileURLToPath(new URL('../../..', import.meta.url)), results)
}
