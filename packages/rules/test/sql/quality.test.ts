import * as fc from 'fast-check'
import { expect } from 'vitest'
import { checkFacts, type Facts, toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { heldBy } from './agree.ts'
import { cellOf, idOf } from './engine.ts'
import { onEveryEngine } from './engines.ts'

const place = { file: '', pointer: '', line: 1, column: 1 }

onEveryEngine(`the query of data quality counts what checkFacts reports (seed ${seed})`, async (engine) => {
  const [file] = heldBy(engine, fc.sample(regulation, { numRuns: 10, seed }))
  const ruleset = rulesetOf(file ?? {})
  const members = fc.sample(anyMember, { numRuns: 1000, seed })
  const options = { dialect: engine.dialect, from: engine.table, keys: ['id'] }
  await engine.run(toSql(ruleset, options).ddl)
  await engine.fill(ruleset, members)
  const wanted = Object.entries(ruleset.facts).flatMap(([id, fact]) => {
    const cells = members.map((member, index) => ({ id: idOf(index), cell: cellOf(fact, id, member) as Facts[string] }))
    const isOutside = (cell: Facts[string]): boolean => checkFacts(ruleset, { [id]: cell }, () => place).length > 0
    return (['missing', 'outside'] as const).flatMap((problem) => {
      const found = cells.filter(({ cell }) => (problem === 'missing' ? cell === null : isOutside(cell)))
      const [first, last] = [found[0]?.id, found.at(-1)?.id]
      return found.length > 0 ? [{ fact: id, problem, members: found.length, first, last }] : []
    })
  })
  const rows = await engine.rows(toSql(ruleset, options).quality)
  expect(rows.map((row) => ({ ...row, members: Number(row.members) }))).toEqual(wanted)
})
