import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boundsSql, type Dialect, tableName, talliesSql } from '../../src/index.ts'
import { smallRuleset } from '../small.ts'

const dialects: readonly Dialect[] = ['duckdb', 'postgres', 'spark', 'trino']

const folder = new URL('golden/', import.meta.url)

const ruleset = smallRuleset({ target: { metric: 'share', of: 'khongXuatSac', among: 'biPhat', threshold: 'trên 50%' } })

/** Made anew with `NEUGUONG_UPDATE=1`, and read in the diff. */
function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder)
  if (process.env.NEUGUONG_UPDATE === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${text}\n`)
  }
  expect(existsSync(file), `${name} is missing: run with NEUGUONG_UPDATE=1 and read it`).toBe(true)
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'))
}

describe('a statement for measuring', () => {
  const options = { dialect: 'postgres', from: 'dang_vien', year: 2018 } as const

  test('is not written where the engine could not read the columns, and says why', () => {
    const columns = { diem: 'x'.repeat(64) }
    for (const { sql, refused } of [
      talliesSql(ruleset, { ...options, columns }),
      boundsSql(ruleset, { ...options, columns, phase: 'gd' }),
    ])
      expect([sql, refused.map(({ code }) => code)]).toEqual(['', ['sql-name']])
  })

  test('says of which targets the denominator is published and not counted', () => {
    const opening = smallRuleset({ target: { metric: 'share', of: 'biPhat', base: 'opening', threshold: 'dưới 1%' } })
    expect(boundsSql(opening, { ...options, phase: 'gd' }).uncounted).toEqual([{ target: 'ct', reason: 'opening' }])
    expect(boundsSql(ruleset, { ...options, phase: 'gd' }).uncounted).toEqual([])
  })
})

describe.each(dialects)('the statements for %s', (dialect) => {
  const options = { dialect, from: tableName(dialect, 'dang_vien'), year: 2018, yearColumn: 'nam', unitColumn: 'don_vi' }

  test('count members as they always did', () => {
    expectGolden(`tallies.${dialect}.sql`, talliesSql(ruleset, options).sql)
  })

  test('give the ends of targets and caps as they always did', () => {
    expectGolden(`bounds.${dialect}.sql`, boundsSql(ruleset, { ...options, phase: 'gd' }).sql)
  })
})
