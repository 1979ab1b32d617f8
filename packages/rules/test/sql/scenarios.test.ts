import { expect } from 'vitest'
import { toSql } from '../../src/index.ts'
import { shippedScenarios } from '../shipped.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

onEveryEngine('every scenario of every shipped regulation is decided in SQL as by the trace', async (engine) => {
  let compared = 0
  for (const { regulation, ruleset, members } of shippedScenarios) {
    const { ddl } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] })
    await engine.run(`DROP TABLE IF EXISTS ${engine.table}`)
    await engine.run(ddl)
    await agreeInSql(engine, ruleset, members, { regulation })
    compared += members.length
  }
  expect(compared).toBeGreaterThan(20)
})
