// The whole command on lists of the size of a province, of the country, and of ten times the country: time, memory, rows.
//
//   node bench/large.mjs                33,509 members as CSV, 5.6 million as Parquet
//   node bench/large.mjs 56000000       any number of members as Parquet
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const root = fileURLToPath(new URL('..', import.meta.url))
spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' })
const { syntheticCommittee } = await import(join(root, 'packages/examples/src/committee.ts'))
const regulation = join(root, 'packages/examples/regulations/dong-nai/272-qd-tu')

const folder = mkdtempSync(join(tmpdir(), 'neuguong-large-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const path = (name) => join(folder, name)

const province = syntheticCommittee({ seed: 1, year: 2017 })
const columns = [...new Set(province.flatMap((member) => Object.keys(member)))]

function cell(value) {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.length > 0 ? value.join('|') : '[]'
  return String(value)
}

function writeCsv() {
  const rows = province.map((member) => columns.map((column) => cell(member[column])))
  writeFileSync(path('province.csv'), [columns, ...rows].map((row) => row.join(';')).join('\n'))
  return path('province.csv')
}

const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB', preserve_insertion_order: 'false' })
const connection = await instance.connect()

/** Copies of the province, each member with an id and a unit of its own. */
async function writeParquet(rows) {
  writeFileSync(path('province.ndjson'), province.map((member) => JSON.stringify(member)).join('\n'))
  const size = province.length
  await connection.run(`CREATE OR REPLACE TABLE province AS
SELECT *, row_number() OVER () - 1 AS n FROM read_json('${path('province.ndjson')}')`)
  await connection.run(`COPY (
  SELECT 'dv-' || lpad(CAST(copy * ${size} + n + 1 AS VARCHAR), 8, '0') AS id, 't' || copy % 63 || '-' || unit AS unit,
    province.* EXCLUDE (id, unit, n)
  FROM range(${Math.ceil(rows / size)}) AS copies(copy), province WHERE copy * ${size} + n < ${rows}
) TO '${path('country.parquet')}' (FORMAT parquet)`)
  return path('country.parquet')
}

/** Runs the command as people do, and asks the process itself for its memory. */
function run(list, out) {
  const measured = path('run.mjs')
  writeFileSync(
    measured,
    `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write(JSON.stringify({ memory: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }))
})
await import(${JSON.stringify(join(root, 'packages/cli/dist/bin.js'))})`,
  )
  const from = performance.now()
  const argv = [measured, 'evaluate', regulation, list, '--on', '2017-12-31', '--out', out]
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  const seconds = (performance.now() - from) / 1000
  if (status !== 0) throw new Error(stderr)
  return { seconds, ...JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) }
}

const rowsOf = async (file) => {
  const read = file.endsWith('.parquet') ? `read_parquet('${file}')` : `read_csv('${file}')`
  const [[rows]] = (await connection.runAndReadAll(`SELECT count(*) FROM ${read}`)).getRows()
  return Number(rows)
}

async function measure(what, list, out) {
  const { seconds, cpu, memory } = run(list, out)
  const rows = await rowsOf(out)
  const [from, to] = [list, out].map((file) => `${(statSync(file).size / 1e6).toFixed(1)} MB`)
  console.log(
    [
      what.padEnd(34),
      `${rows.toLocaleString('en')} rows`.padStart(18),
      `${seconds.toFixed(2)} s`.padStart(9),
      `processor ${cpu.toFixed(2)} s`.padStart(18),
      `peak ${Math.round(memory / 1024)} MB`.padStart(12),
      `${from} → ${to}`.padStart(22),
    ].join('  '),
  )
}

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, ${JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8')).dependencies['@duckdb/node-api']} of DuckDB`,
)
const asked = Number(process.argv[2] ?? 0)
if (asked === 0) {
  const csv = writeCsv()
  for (const ending of ['parquet', 'csv'])
    await measure(`CSV → ${ending}`, csv, path(`province.${ending === 'csv' ? 'out.csv' : ending}`))
}
const list = await writeParquet(asked || 5_600_000)
await measure('Parquet → Parquet', list, path('out.parquet'))
