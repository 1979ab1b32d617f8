// Decides 33,509 synthetic members with the closures, a sample with json-rules-engine, and runs the whole command on a CSV.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' })
const { compile, evaluate, parse, resolve } = await import(join(root, 'packages/rules/dist/index.js'))
const { trungUong } = await import(join(root, 'packages/rules/dist/trung-uong.js'))
const { syntheticCommittee } = await import(join(root, 'packages/examples/src/committee.ts'))

const folder = join(root, 'packages/examples/regulations/dong-nai/272-qd-tu')
const regulation = parse(readFileSync(join(folder, 'regulation.json'), 'utf8'), 'regulation.json').value
const ruleset = resolve(regulation, { on: '2017-12-31', library: trungUong() }).value
const members = syntheticCommittee({ seed: 1, year: 2017 })

const started = performance.now()
const decide = compile(ruleset)
const prepared = performance.now() - started

/** Best of some rounds, in milliseconds. */
function best(rounds, work) {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    work()
    least = Math.min(least, performance.now() - from)
  }
  return least
}
const closures = best(5, () => {
  for (const member of members) decide(member)
})

const sample = members.slice(0, 1_000)
for (const member of sample.slice(0, 50)) await evaluate(ruleset, member)
const engineFrom = performance.now()
for (const member of sample) await evaluate(ruleset, member)
const engine = (performance.now() - engineFrom) / sample.length

const micro = (milliseconds) => `${(milliseconds * 1_000).toFixed(1)} µs`
console.log(
  `Node ${process.version}, ${members.length} members, ${ruleset.tiers.rules.length} rules, ${Object.keys(ruleset.facts).length} facts`,
)
console.log(`compile                     ${prepared.toFixed(1)} ms`)
console.log(`closures, all members       ${closures.toFixed(0)} ms, ${micro(closures / members.length)} a member`)
console.log(
  `json-rules-engine, ${sample.length}     ${micro(engine)} a member (with the whole trace), ${(engine / (closures / members.length)).toFixed(0)} times the closures`,
)

const temporary = mkdtempSync(join(tmpdir(), 'neuguong-bench-'))
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }))
const columns = [...new Set(members.flatMap((member) => Object.keys(member)))]
const cell = (value) => {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.length > 0 ? value.join('|') : '[]'
  return String(value)
}
const csv = join(temporary, 'members.csv')
writeFileSync(
  csv,
  [columns, ...members.map((member) => columns.map((column) => cell(member[column])))]
    .map((row) => row.join(';'))
    .join('\n'),
)
const measured = join(temporary, 'run.mjs')
writeFileSync(
  measured,
  `process.on('exit', () => process.stderr.write(JSON.stringify({ memory: process.resourceUsage().maxRSS })))
await import(${JSON.stringify(join(root, 'packages/cli/dist/bin.js'))})`,
)
const commandFrom = performance.now()
const command = spawnSync(process.execPath, [measured, 'evaluate', folder, csv, '--on', '2017-12-31', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
const wall = performance.now() - commandFrom
const { memory } = JSON.parse(command.stderr.slice(command.stderr.lastIndexOf('{')))
const decided = JSON.parse(command.stdout).length
console.log(
  `neuguong evaluate, CSV      ${(wall / 1_000).toFixed(2)} s whole process, exit ${command.status}, ${decided} decisions, peak ${Math.round(memory / 1024)} MB`,
)
