import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { facts } from '../randomConditions.ts'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'
import { boundsBy, boundsWanted, rowYears, talliesBy, unitNames, withTargets } from './measured.ts'

const types = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  day: 'DATE',
  choice: 'VARCHAR',
  level: 'VARCHAR',
  set: 'VARCHAR[]',
}

const place = fc.record({ unit: fc.constantFrom(...unitNames), year: fc.constantFrom(...rowYears) })

describe(`targets, caps and conclusions of random regulations (seed ${seed})`, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await duckdbEngine()
    const columns = Object.entries(facts).map(([id, { type }]) => `"${id}" ${types[type]}`)
    await engine.run(`CREATE TABLE members (n INTEGER, ${columns.join(', ')})`)
    await engine.run('CREATE TABLE places (n INTEGER, "Đơn vị" VARCHAR, nam INTEGER)')
  })
  afterAll(() => engine.close())

  test('are counted alike from rows and by DuckDB', async () => {
    for (const [index, file] of fc.sample(regulation, { numRuns: cases(300), seed }).entries()) {
      const ruleset = rulesetOf(withTargets(file))
      const members = fc.sample(anyMember, { numRuns: 60, seed: seed + index })
      const places = fc.sample(place, { numRuns: 60, seed: seed + index })
      const rows = members.map((member, n) => ({ ...member, ...places[n] }))
      const found = await talliesBy(engine, ruleset, members, places)
      const wanted = tally(ruleset, rows, 2018)
      expect(found, JSON.stringify(file)).toEqual(wanted)
      expect(await boundsBy(engine, ruleset), JSON.stringify(file)).toEqual(boundsWanted(ruleset, wanted))
    }
  })
})
