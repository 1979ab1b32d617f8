import * as fc from 'fast-check'
import { expect } from 'vitest'
import { tally } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { facts } from '../randomConditions.ts'
import { heldBy } from './agree.ts'
import { onEveryEngine } from './engines.ts'
import { boundsBy, boundsWanted, rowYears, talliesBy, unitNames, withTargets } from './measured.ts'

const types = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE PRECISION',
  day: 'DATE',
  choice: 'TEXT',
  level: 'TEXT',
  set: 'TEXT[]',
}

const place = fc.record({ unit: fc.constantFrom(...unitNames), year: fc.constantFrom(...rowYears) })

onEveryEngine(
  `targets, caps and conclusions of random regulations are counted as from rows (seed ${seed})`,
  async (engine) => {
    const columns = Object.entries(facts).map(([id, { type }]) => `"${id}" ${types[type]}`)
    await engine.run(`CREATE TEMP TABLE members (id TEXT, ${columns.join(', ')})`)
    await engine.run('CREATE TEMP TABLE places (id TEXT, "Đơn vị" TEXT, nam INTEGER)')
    const numRuns = cases(engine.dialect === 'duckdb' ? 30 : 10)
    for (const [index, file] of heldBy(engine, fc.sample(regulation, { numRuns, seed })).entries()) {
      const ruleset = rulesetOf(withTargets(file))
      const members = fc.sample(anyMember, { numRuns: 60, seed: seed + index })
      const places = fc.sample(place, { numRuns: 60, seed: seed + index })
      const rows = members.map((member, n) => ({ ...member, ...places[n] }))
      const found = await talliesBy(engine, ruleset, members, places)
      const wanted = tally(ruleset, rows, 2018)
      expect(found, JSON.stringify(file)).toEqual(wanted)
      expect(await boundsBy(engine, ruleset), JSON.stringify(file)).toEqual(boundsWanted(ruleset, wanted))
    }
  },
)
