import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dialect, dialects, type Facts, type Ruleset, say, tableName, toSql } from '../../src/index.ts'
import { regulation, rulesetOf } from '../random.ts'
import { decisionsWanted } from './agree.ts'
import { onEveryEngine } from './engines.ts'

const evil = '"; drop table members; --'
const names = [
  evil,
  "'; drop table members; --",
  '`a`',
  'NULL',
  'năm "2017"',
  '\\',
  "\\'",
  '/* */',
  '-- x',
  '$1',
  ':a',
  '?',
  '%',
  ' ',
]
const texts = [
  ...names,
  '',
  'a\nb',
  'đạt',
  'đạt'.normalize('NFD'),
  'Đạt',
  "E'\\x41'",
  "U&'\\0041'",
  ['$', '{env:HOME}'].join(''),
  'null',
  '0',
  '😀',
]

const entry = { cite: `"'${evil}`, authority: 'illustrative' } as const
const [anyRuleset] = fc.sample(regulation, { numRuns: 1, seed: 1 }).map((file) => rulesetOf(file))

/** A ruleset that no file could hold: names and options are what the language refuses. */
function hostileRuleset(): Ruleset {
  if (!anyRuleset) throw new Error('no ruleset')
  const origin = { regulation: 'x', file: 'x.json', pointer: '', line: 1, column: 1 }
  const options = texts.map((id) => ({ id, label: `nhãn ' " \\ ${id}` }))
  const fact = (id: string, type: 'choice' | 'set' | 'number') => ({
    ...entry,
    ...{ id, origin, type, options: type === 'number' ? [] : options, integer: false, of: 'member' as const },
    label: `"nhãn" ' -- \\ ${id}\n*/`,
  })
  const all = [...names.map((id) => fact(id, 'choice')), fact('tập "hợp"', 'set'), fact("số '", 'number')]
  const rules = texts.map((text, index) => ({
    ...entry,
    ...{
      id: `${text}\n${evil}${index}`,
      origin,
      label: text,
      tier: index % 2 === 0 ? 'good' : 'vanguard',
      rests: 'illustrative' as const,
    },
    test: {
      kind: 'any' as const,
      of: [
        { kind: 'compare' as const, fact: names[index % names.length] ?? '', operator: 'equal' as const, value: text },
        { kind: 'compare' as const, fact: 'tập "hợp"', operator: 'contains' as const, value: text },
        { kind: 'compare' as const, fact: "số '", operator: 'equal' as const, value: index },
      ],
    },
  }))
  const facts = Object.fromEntries(all.map((one) => [one.id, one]))
  return {
    ...anyRuleset,
    facts,
    derived: {},
    conditions: {},
    tiers: { ...anyRuleset.tiers, hitPolicy: 'first', rules },
  }
}

const ruleset = hostileRuleset()
const members: Facts[] = texts.flatMap((text, index) => [
  {
    ...Object.fromEntries(names.map((name, at) => [name, texts[(index + at) % texts.length]])),
    'tập "hợp"': [text],
    "số '": -1,
  },
  { [names[index % names.length] ?? '']: text, 'tập "hợp"': [], "số '": index },
  { 'tập "hợp"': [text, 'không có'], "số '": Number.NaN },
])

onEveryEngine('hostile names, options, rules and keys say the same and run nothing else', async (engine) => {
  const options = { dialect: engine.dialect, from: engine.table, keys: ['id'] }
  await engine.run(toSql(ruleset, options).ddl)
  await engine.fill(ruleset, members)
  const rows = await engine.rows(`${toSql(ruleset, options).decisions}\nORDER BY 1`)
  expect(rows.map(({ id: _, ...decision }) => decision)).toEqual(decisionsWanted(ruleset, members))
  expect((await engine.rows(`SELECT count(*) AS n FROM ${engine.table}`)).map(({ n }) => Number(n))).toEqual([
    members.length,
  ])
})

test('a column that an engine cannot have is refused with its place and a reason', () => {
  const long = 'ô'.repeat(40)
  const columns = { [evil]: '', '`a`': 'a\nb', NULL: long, '?': 'id', '%': ['$', '{env:HOME}'].join('') }
  const refused = (dialect: Dialect) => toSql(ruleset, { dialect, from: 'm', keys: ['ID'], columns }).refused
  const said = Object.fromEntries(
    dialects.map((dialect) => [dialect, refused(dialect).map((one) => say(one, 'en').message)]),
  )
  expect(said).toEqual({
    duckdb: [
      expect.stringContaining('is empty'),
      expect.stringContaining('line break'),
      expect.stringContaining('capitals'),
    ],
    postgres: [
      expect.stringContaining('is empty'),
      expect.stringContaining('line break'),
      expect.stringContaining('longer'),
      expect.stringContaining('capitals'),
    ],
    spark: [
      expect.stringContaining('is empty'),
      expect.stringContaining('line break'),
      expect.stringContaining('capitals'),
      expect.stringContaining('variable'),
    ],
    trino: [
      expect.stringContaining('is empty'),
      expect.stringContaining('line break'),
      expect.stringContaining('capitals'),
    ],
  })
  expect(toSql(ruleset, { dialect: 'trino', from: 'm', columns })).toMatchObject({
    decisions: '',
    ddl: '',
    quality: '',
  })
})

test('a key that would stand twice in the result is the mistake of a caller', () => {
  expect(() => toSql(ruleset, { dialect: 'duckdb', from: 'm', keys: ['Outcome'] })).toThrow(RangeError)
})

test('names of tables are quoted for each engine', () => {
  expect(dialects.map((dialect) => tableName(dialect, 'kho', 'đảng "viên" `x`'))).toEqual([
    '"kho"."đảng ""viên"" `x`"',
    '"kho"."đảng ""viên"" `x`"',
    '`kho`.`đảng "viên" ``x```',
    '"kho"."đảng ""viên"" `x`"',
  ])
})
