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
import { pgliteEngine } from './postgres.ts'

const types = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE PRECISION',
  day: 'DATE',
  choice: 'TEXT',
  level: 'TEXT',
  set: 'TEXT[]',
}

const engines: readonly (readonly [string, () => Promise<Engine>, number])[] = [
  ['DuckDB', duckdbEngine, 60],
  ['PGlite', pgliteEngine, 20],
]

const place = fc.record({ unit: fc.constantFrom(...unitNames), year: fc.constantFrom(...rowYears) })

describe.for(engines)(
  `targets, caps and conclusions of random regulations (seed ${seed}) on %s`,
  ([, open, effort]) => {
    let engine: Engine
    beforeAll(async () => {
      engine = await open()
      const columns = Object.entries(facts).map(([id, { type }]) => `"${id}" ${types[type]}`)
      await engine.run(`CREATE TEMP TABLE members (n INTEGER, ${columns.join(', ')})`)
      await engine.run('CREATE TEMP TABLE places (n INTEGER, "Đơn vị" TEXT, nam INTEGER)')
    })
    afterAll(() => engine.close())

    test('are counted as from rows', async () => {
      for (const [index, file] of fc.sample(regulation, { numRuns: cases(effort), seed }).entries()) {
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
  },
)
