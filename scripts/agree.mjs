// Holds every reader to the others on as many random pairs as are asked for: npm run agree -- --pairs 1000000 [--seed 7] [--sql 100000]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const number = { type: 'string' }
const { values } = parseArgs({ options: { pairs: number, seed: number, sql: number } })
const { pairs = '100000', seed = String(Date.now() % 2 ** 31), sql } = values
for (const value of [pairs, seed, ...(sql === undefined ? [] : [sql])])
  if (!/^\d+$/.test(value)) throw new Error(`${value} is no number`)

console.log(`seed ${seed}, ${pairs} pairs${sql === undefined ? '' : `, ${sql} in SQL`}`)
const tests = [
  'agreement.test.ts',
  'agreement.decimals.test.ts',
  ...(sql === undefined ? [] : ['sql/agreement.test.ts']),
]
const options = '--maxWorkers=2 --disable-console-intercept --testNamePattern=decided.(alike|in.SQL)'.split(' ')
const files = tests.map((name) => `packages/rules/test/${name}`)
const { status } = spawnSync('npx', ['vitest', 'run', ...options, ...files], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, NEUGUONG_SEED: seed, NEUGUONG_PAIRS: pairs, ...(sql && { NEUGUONG_SQL_PAIRS: sql }) },
})
process.exit(status === 0 ? 0 : 1)
