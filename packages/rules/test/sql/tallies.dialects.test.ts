import { SparkSQL, TrinoSQL } from 'dt-sql-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundsSql, type Dialect, type Facts, tableName, talliesFrom, talliesSql, tally } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { pickOf, pseudo } from '../pseudo.ts'
import { smallRuleset } from '../small.ts'
import type { Engine } from './engine.ts'
import { fillPlaces, rowYears, unitNames } from './measured.ts'
import { translating } from './translating.ts'

const grammars = { spark: new SparkSQL(), trino: new TrinoSQL() } as const
const dialects = ['spark', 'trino'] as const

const targets = [
  { metric: 'share', of: 'khongXuatSac', among: 'biPhat', threshold: '50% trở lên' },
  { metric: 'share', of: 'tot', base: 'biPhat', threshold: 'dưới 20%' },
]

const optionsFor = (dialect: Dialect) => ({
  dialect,
  from: '(SELECT members.*, places.unit, places.nam FROM members JOIN places ON members.id = places.id)',
  year: 2018,
  yearColumn: 'nam',
  unitColumn: 'unit',
})

describe('statements for measuring', () => {
  test.each(dialects)('are sentences of the grammar of %s, whatever tables and columns are called', (dialect) => {
    const ruleset = smallRuleset({ target: targets[0] as object })
    const names = { yearColumn: 'năm "`\'; --', unitColumn: '"; DROP TABLE members; --' }
    const options = { ...optionsFor(dialect), ...names, from: tableName(dialect, 'đảng viên "x"') }
    for (const { sql } of [talliesSql(ruleset, options), boundsSql(ruleset, { ...options, phase: 'gd' })])
      expect(grammars[dialect].validate(sql), sql).toEqual([])
  })
})

describe.each(dialects)(`what the statements for %s count (seed ${seed})`, (dialect) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await translating(dialect)
    await engine.run('CREATE TEMP TABLE members (id TEXT, diem DOUBLE, mien BOOLEAN, "biPhat" BOOLEAN)')
    await engine.run('CREATE TEMP TABLE places (id TEXT, unit TEXT, nam INTEGER)')
  })
  afterAll(() => engine.close())

  test.each(targets)('is, translated back, what rows give: %o', async (target) => {
    const oneOf = pickOf(pseudo(seed))
    for (const hitPolicy of ['first', 'unique'] as const) {
      const ruleset = smallRuleset({ target, hitPolicy })
      const members = Array.from(
        { length: 80 },
        (): Facts => ({
          diem: oneOf([0, 5, 8, 10, 11, null]),
          mien: oneOf([true, false, null]),
          biPhat: oneOf([true, false, null]),
        }),
      )
      const places = members.map(() => ({ unit: oneOf(unitNames), year: oneOf(rowYears) }))
      await engine.fill(ruleset, members)
      await fillPlaces(engine, places)
      const statement = talliesSql(ruleset, optionsFor(dialect))
      const found = talliesFrom(ruleset, statement, await engine.rows(statement.sql))
      const rows = members.map((member, n) => ({ ...member, ...places[n] }))
      const wanted = tally(ruleset, rows, 2018)
      expect(found).toEqual(wanted)
      const bounds = boundsSql(ruleset, { ...optionsFor(dialect), phase: 'gd' })
      const lines = await engine.rows(bounds.sql)
      expect(lines.length).toBe(wanted.years.reduce((sum, { units }) => sum + units.length + 1, 0))
    }
  })
})
