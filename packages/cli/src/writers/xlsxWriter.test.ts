import { readdir } from 'node:fs/promises'
import { Day } from '@neuguong/core'
import { compile, limits, parse, resolve } from '@neuguong/rules'
import { expect, test } from 'vitest'
import { sheetRows } from '../../test/results.ts'
import { sampleText, tempFolder } from '../../test/sample.ts'
import type { Session } from '../app/session.ts'
import { listLimits } from '../members/limits.ts'
import { wordsOf } from '../words/words.ts'
import { mostRows, xlsxWriter } from './xlsxWriter.ts'

const files = tempFolder()
const regulation = parse(sampleText, 'mau.json').value
const ruleset = regulation && resolve(regulation, { on: Day.parse('2017-12-31'), library: [] }).value
if (!ruleset) throw new Error('the sample is no regulation any more')
const decision = compile(ruleset)({})

const io = { stdout: { write: () => true }, stderr: { write: () => true } }
const sessionIn = (lang: 'vi' | 'en'): Session => ({
  process: { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: {} },
  io,
  world: io,
  lang,
  limits: { ...limits, ...listLimits },
  words: wordsOf(lang),
})

test.each([
  ['vi', '1.048.575'],
  ['en', '1,048,575'],
] as const)('a sheet has no room for more than a million members, which is said (%s)', async (lang, most) => {
  const folder = await files({})
  const { add, abandon } = await xlsxWriter(sessionIn(lang), ruleset, `${folder}/kq.xlsx`)
  const fill = (): void => {
    for (let row = 0; row <= mostRows; row++) add({ id: `dv-${row}`, facts: {} }, decision)
  }
  expect(fill).toThrow(most)
  await abandon()
  expect(await readdir(folder)).toEqual([])
})

test('texts are texts, whatever they look like, and years are numbers', async () => {
  const folder = await files({})
  const { add, finish } = await xlsxWriter(sessionIn('vi'), ruleset, `${folder}/kq.xlsx`)
  add({ id: '=1+1', unit: 'NULL', year: 2017, facts: {} }, decision)
  add({ id: '007', facts: {} }, decision)
  await finish()
  const [, ...rows] = await sheetRows(`${folder}/kq.xlsx`)
  expect(rows.map(([id, unit, year]) => [id, unit, year])).toEqual([
    ['=1+1', 'NULL', 2017],
    ['007', '', null],
  ])
})
