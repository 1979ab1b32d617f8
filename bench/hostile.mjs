// What hostile regulations cost: for each kind the seconds until there is an answer or a finding, and the memory, printed as a table.
//
//   node bench/hostile.mjs              all kinds
//   node bench/hostile.mjs chains       one family
import { load } from './load.mjs'

const { compile, format, inspect, toSql, trace } = await load('packages/rules/src/index.ts')
const { families } = await load('packages/rules/test/hostile/regulations.ts')

const sizes = { doubling: [8, 24, 100], chains: [100, 1000, 10_000], deep: [150, 1200, 200_000], wide: [10, 30] }
const only = process.argv[2]

/** The seconds that something takes. */
function seconds(run) {
  const start = performance.now()
  const value = run()
  return [value, ((performance.now() - start) / 1000).toFixed(2)]
}

/** What the readers take for a regulation that is one. */
function readersOf(ruleset) {
  const [, spent] = seconds(() => {
    trace(ruleset, {})
    compile(ruleset)({})
    toSql(ruleset, { dialect: 'duckdb', from: 'm', keys: ['id'] })
  })
  return spent
}

console.log('kind | size | kB | check, s | fmt, s | readers and SQL, s | memory, MB | errors')
for (const [family, kinds] of Object.entries(families).filter(([name]) => only === undefined || name === only))
  for (const [name, make] of Object.entries(kinds))
    for (const size of sizes[family]) {
      const text = make(size)
      const [{ ruleset, diagnostics }, looked] = seconds(() => inspect(text, 'regulation.json'))
      const [, written] = seconds(() => format(text))
      const errors = [...new Set(diagnostics.filter(({ level }) => level === 'error').map(({ code }) => code))]
      const memory = (process.memoryUsage().rss / 1e6).toFixed(0)
      const readers = ruleset ? readersOf(ruleset) : '–'
      const kB = (text.length / 1000).toFixed(1)
      console.log([`${family}: ${name}`, size, kB, looked, written, readers, memory, errors.join(', ')].join(' | '))
    }
