import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulesetOf } from '../../../rules/test/fixture.ts'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'
import type { Session } from '../app/session.ts'
import { parseTable, readTable } from '../engine/databaseTable.ts'
import { openDatabase } from '../engine/postgres.ts'
import { wordsOf } from '../words/words.ts'

const url = process.env.NEUGUONG_POSTGRES
const files = tempFolder()
const on = ['--on', '2017-12-31']
const session = { lang: 'vi', words: wordsOf('vi') } as Session

test.each([
  [['--database', 'mysql://a:mat-khau@b/c', '--table', 'm', '--into', 'k'], 'postgres://'],
  [['--database', 'postgres://a/b', '--table', 'm'], '--into'],
  [['--table', 'm'], '--database'],
  [['a.csv', '--database', 'postgres://a/b', '--table', 'm', '--into', 'k'], '--out'],
])('flags of a database that do not go together are said: %j', async (flags, said) => {
  const folder = await files({ 'regulation.json': sampleText })
  const ran = await runHere(['evaluate', folder, ...flags, ...on])
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(said) })
  expect(ran.err).not.toContain('mat-khau')
})

test.each(['vi', 'en'])('a database that does not answer is said without the password (%s)', async (lang) => {
  const folder = await files({ 'regulation.json': sampleText })
  const address = 'postgres://ai:mat%2Dkhau@127.0.0.1:1/thu'
  const flags = ['--database', address, '--table', 'm', '--into', 'k', '--lang', lang]
  const { code, out, err } = await runHere(['evaluate', folder, ...flags, ...on])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('postgres://127.0.0.1:1/thu')
  expect(err).not.toMatch(/mat.*khau/)
})

if (!url) console.warn('NEUGUONG_POSTGRES names no server: what is written to PostgreSQL is not tested here')

describe.skipIf(!url)('on a PostgreSQL server', () => {
  const schema = `thu_${randomBytes(4).toString('hex')}`
  const client = new pg.Client({ connectionString: url })
  let folder = ''

  beforeAll(async () => {
    folder = await files({ 'regulation.json': sampleText })
    await client.connect()
    await client.query(`CREATE SCHEMA ${schema}`)
    await client.query(`CREATE TABLE ${schema}.members (id text, unit text, year int, "banDangKy" text, "soViec" int,
      "kyLuat" varchar(20), "capUyVien" boolean, "ngayVao" date, "noiLam" text[], "ghiChu" text)`)
    await client.query(`INSERT INTO ${schema}.members VALUES
      ('dv-1', 'NULL', 2017, 'cuThe', 8, 'khong', true, '2010-12-31', '{coQuan}', ''),
      ('dv-2', 'du''1', 2017, 'khong', 3, 'khienTrach', false, null, '{}', null),
      ('dv-3', null, null, null, 10, 'khong', null, null, null, null)`)
  })
  afterAll(async () => {
    await client.query(`DROP SCHEMA ${schema} CASCADE`)
    await client.end()
  })

  const evaluate = (table: string, into: string, ...flags: string[]) =>
    runHere([
      'evaluate',
      folder,
      ...on,
      ...['--database', String(url), '--table', `${schema}.${table}`, '--into', `${schema}.${into}`],
      ...flags,
    ])
  const rowsOf = async (table: string) => (await client.query(`SELECT * FROM ${schema}."${table}" ORDER BY id`)).rows
  const tables = async () =>
    (await client.query('SELECT tablename FROM pg_tables WHERE schemaname = $1 ORDER BY 1', [schema])).rows.map(
      ({ tablename }) => tablename,
    )

  test('the members of a table are decided where they stand, into the table named and no other', async () => {
    const ran = await evaluate('members', 'ket_qua')
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/3 đảng viên[\s\S]*Cấp ủy viên: 1\n/) })
    expect(ran.err).toContain('ghiChu')
    const illustrative = { authority: 'illustrative' }
    expect(await rowsOf('ket_qua')).toEqual([
      {
        id: 'dv-1',
        unit: 'NULL',
        year: 2017,
        outcome: 'decided',
        tier: 'outstanding',
        rule: 'xuat-sac',
        possible: ['outstanding'],
        groups: ['committee'],
        ...illustrative,
      },
      {
        id: 'dv-2',
        unit: "du'1",
        year: 2017,
        outcome: 'decided',
        tier: 'not-exemplary',
        rule: 'ky-luat',
        possible: ['not-exemplary'],
        groups: [],
        ...illustrative,
      },
      {
        id: 'dv-3',
        unit: null,
        year: null,
        outcome: 'undecided',
        tier: null,
        rule: null,
        possible: ['outstanding', 'good'],
        groups: [],
        ...illustrative,
      },
    ])
    expect(await tables()).toEqual(['ket_qua', 'members'])
  })

  test('the table of members is never the one that is replaced', async () => {
    const { code, err } = await evaluate('members', 'members', '--replace')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cùng một bảng') })
    expect((await client.query(`SELECT 1 FROM ${schema}.members LIMIT 1`)).rowCount).toBe(1)
  })

  test('a table that is there is replaced only when asked for', async () => {
    await client.query(`CREATE TABLE ${schema}.cu AS SELECT 1 AS id`)
    expect(await evaluate('members', 'cu')).toMatchObject({ code: 2, err: expect.stringContaining('--replace') })
    expect(await rowsOf('cu')).toEqual([{ id: 1 }])
    expect(await evaluate('members', 'cu', '--replace', '--lang', 'en')).toMatchObject({ code: 0 })
    expect(await rowsOf('cu')).toHaveLength(3)
  })

  test('names are names, whatever stands in them', async () => {
    const name = '"; drop table members; --'
    expect(await evaluate('members', name)).toMatchObject({ code: 0 })
    expect(await tables()).toContain(name)
    expect(await rowsOf('members')).toHaveLength(3)
  })

  test.each([
    ['khong', 'SELECT NULL::text AS id, 1 AS "soViec"', /1 dòng không có mã/],
    ['trung', `SELECT 'a-1' AS id UNION ALL SELECT 'a-1'`, /1 dòng trùng mã/],
    ['cach', `SELECT 'Nguyễn Văn A' AS id`, /1 dòng có mã chứa dấu cách/],
    ['kieu', `SELECT 'a-1' AS id, '7' AS "soViec", '2017-01-01'::timestamp AS "ngayVao"`, /soViec[\s\S]*ngayVao/],
    ['thieu', 'SELECT 1 AS "soViec"', /no-id-column/],
  ])('a table that cannot be trusted is refused, and nothing is written: %s', async (name, query, said) => {
    await client.query(`CREATE TABLE ${schema}.${name} AS ${query}`)
    const { code, err } = await evaluate(name, 'chua_co')
    expect(code).toBe(1)
    expect(err).toMatch(said)
    expect(await tables()).not.toContain('chua_co')
  })

  test('values outside the declared domain are counted by fact and taken as missing', async () => {
    await client.query(`CREATE TABLE ${schema}.ngoai AS SELECT 'a-' || n AS id, 'cuTe' AS "banDangKy", -n AS "soViec"
      FROM generate_series(1, 3) AS n`)
    const { code, err } = await evaluate('ngoai', 'kq_ngoai')
    expect(code).toBe(1)
    expect(err).toMatch(/`banDangKy` có 3 giá trị[\s\S]*`soViec` có 3 giá trị/)
    expect((await rowsOf('kq_ngoai')).map(({ outcome }) => outcome)).toEqual(['undecided', 'undecided', 'undecided'])
  })

  test('columns of every type of number are read as they are, under the type that the catalogue says', async () => {
    await client.query(`CREATE DOMAIN ${schema}.diem AS numeric(6,2)`)
    const types = [
      'smallint',
      'integer',
      'bigint',
      'real',
      'double precision',
      'numeric',
      'numeric(30,20)',
      `${schema}.diem`,
    ]
    for (const [index, type] of types.entries()) {
      await client.query(`CREATE TABLE ${schema}.so_${index} AS SELECT 'a-1' AS id, 'cuThe' AS "banDangKy", 'khong' AS "kyLuat", 7::${type} AS "soViec"
        UNION ALL SELECT 'a-2', 'cuThe', 'khong', 6::${type}`)
      expect(await evaluate(`so_${index}`, `kq_so_${index}`), type).toMatchObject({
        code: 0,
        err: expect.stringContaining('kq_so'),
      })
      expect(
        (await rowsOf(`kq_so_${index}`)).map(({ tier }) => tier),
        type,
      ).toEqual(['outstanding', 'good'])
    }
    const database = await openDatabase(session, String(url))
    const read: unknown[] = []
    for (const index of types.keys())
      read.push((await readTable(session, database, rulesetOf(sampleText), parseTable(`${schema}.so_${index}`))).types)
    expect(read).toEqual([...types.slice(0, -1), 'numeric(6,2)'].map((soViec) => ({ soViec })))
    await database.close()
  })

  test('a table that is not there is said', async () => {
    expect(await evaluate('nham', 'chua_co')).toMatchObject({ code: 2, err: expect.stringContaining('nham') })
  })

  test('a connection that is cut while it works leaves no table and says so', async () => {
    await client.query(`CREATE VIEW ${schema}.cham AS SELECT members.* FROM ${schema}.members, pg_sleep(60)`)
    const running = evaluate('cham', 'chua_co')
    for (let cut = 0; cut === 0; ) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      const { rows } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'neuguong' AND state = 'active' AND query LIKE '%"${schema}"."cham"%'`,
      )
      cut = rows.length
    }
    const { code, err, out } = await running
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('chưa có gì được ghi')
    expect(err).not.toContain(String(url))
    expect(await tables()).not.toContain('chua_co')
  })
})
