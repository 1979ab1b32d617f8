import * as fc from 'fast-check'
import { expect } from 'vitest'
import { type Ruleset, toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { agreeInSql, isDeclared, isWideEnough } from './agree.ts'
import { onEveryEngine } from './engines.ts'

onEveryEngine(`random regulations and members are decided in SQL as by the trace (seed ${seed})`, async (engine) => {
  let pairs = 0
  let refused = 0
  let made: Ruleset | undefined
  for (const [index, file] of fc.sample(regulation, { numRuns: cases(1000), seed }).entries()) {
    const ruleset = rulesetOf(file)
    // The facts of random regulations are the same, so one table serves them all.
    if (!made) await engine.run(toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] }).ddl)
    made = ruleset
    const members = fc.sample(anyMember, { numRuns: 100, seed: seed + index })
    if (!isWideEnough(engine, ruleset)) {
      refused++
      continue
    }
    await agreeInSql(engine, ruleset, members, file)
    pairs += members.length
  }
  console.log(`${engine.dialect}: ${pairs} pairs, ${refused} of ${cases(1000)} regulations too wide, seed ${seed}`)
  expect(pairs).toBeGreaterThanOrEqual(cases(80_000))
})

onEveryEngine(`members with declared values only need no domain checks (seed ${seed})`, async (engine) => {
  let pairs = 0
  for (const [index, file] of fc.sample(regulation, { numRuns: Math.max(20, cases(200)), seed }).entries()) {
    const ruleset = rulesetOf(file)
    if (index === 0) await engine.run(toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] }).ddl)
    const some = fc.sample(anyMember, { numRuns: 200, seed: seed + index })
    const members = some.filter((member) => isDeclared(ruleset, member))
    if (!isWideEnough(engine, ruleset)) continue
    await agreeInSql(engine, ruleset, members, file, 'declared')
    pairs += members.length
  }
  expect(pairs).toBeGreaterThan(100)
})
