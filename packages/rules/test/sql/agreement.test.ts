import * as fc from 'fast-check'
import { expect } from 'vitest'
import { type Ruleset, toSql } from '../../src/index.ts'
import { type Case, generators, seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { agreeInSql, heldBy, isDeclared, isWideEnough } from './agree.ts'
import type { Engine } from './engine.ts'
import { onEveryEngine } from './engines.ts'

/** How many pairs of a regulation and a member each engine decides, half of them about decimals. */
const pairsWanted = Number(process.env.NEUGUONG_SQL_PAIRS ?? cases(100_000))
const members = 100

const ddlOf = (engine: Engine, ruleset: Ruleset): string =>
  toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] }).ddl

/** Holds an engine to the trace on regulations that each have facts of their own, and so a table of their own where they differ. */
async function agreeOnCases(engine: Engine, all: Iterable<Case>, wanted: number): Promise<number> {
  let pairs = 0
  let made = ''
  let tooWide = 0
  for (const { file, members } of all) {
    if (pairs >= wanted) break
    const ruleset = rulesetOf(file)
    if (!isWideEnough(engine, ruleset)) {
      tooWide++
      continue
    }
    const ddl = ddlOf(engine, ruleset)
    if (ddl !== made) {
      await engine.run(`DROP TABLE IF EXISTS ${engine.table}`)
      await engine.run(ddl)
    }
    made = ddl
    await agreeInSql(engine, ruleset, members, file)
    pairs += members.length
  }
  console.log(`${engine.dialect}: ${pairs} pairs, ${tooWide} regulations too wide for it, seed ${seed}`)
  return pairs
}

const half = Math.ceil(pairsWanted / 2)
/** A quarter more than wanted, for those that are too wide for an engine. */
const regulations = Math.ceil((1.25 * half) / members)

onEveryEngine(`random regulations and members are decided in SQL as by the trace (seed ${seed})`, async (engine) => {
  expect(await agreeOnCases(engine, generators.any(regulations, members), half)).toBeGreaterThanOrEqual(half)
})

onEveryEngine(
  `members on thresholds with decimals are decided in SQL as by the trace (seed ${seed})`,
  async (engine) => {
    const all = generators.decimals(regulations, members)
    expect(await agreeOnCases(engine, all, half)).toBeGreaterThanOrEqual(half)
  },
)

onEveryEngine(`members with declared values only need no domain checks (seed ${seed})`, async (engine) => {
  let pairs = 0
  const files = heldBy(engine, fc.sample(regulation, { numRuns: Math.max(20, cases(200)), seed }))
  for (const [index, file] of files.entries()) {
    const ruleset = rulesetOf(file)
    if (index === 0) await engine.run(ddlOf(engine, ruleset))
    const some = fc.sample(anyMember, { numRuns: 200, seed: seed + index })
    const members = some.filter((member) => isDeclared(ruleset, member))
    await agreeInSql(engine, ruleset, members, file, 'declared')
    pairs += members.length
  }
  expect(pairs).toBeGreaterThan(100)
})
