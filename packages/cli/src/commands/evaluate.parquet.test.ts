import { mkdir, readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { syntheticCommittee } from '../../../examples/src/committee.ts'
import { seed } from '../../../rules/test/agreement.ts'
import { duckRows, parquetRows } from '../../test/results.ts'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']

const good = `SELECT * FROM (VALUES
  ('dv-1', 'NULL', 2017, 'cuThe', 7.5, 'khong', true, DATE '2010-12-31', ['coQuan']),
  ('dv-2', 'du "1"', 2017, 'khong', 3, 'khienTrach', false, NULL, []),
  ('dv-2', 'du "1"', 2018, NULL, 10, 'khong', NULL, NULL, NULL)
) AS t(id, unit, year, "banDangKy", "soViec", "kyLuat", "capUyVien", "ngayVao", "noiLam")`

/** A folder with the sample and lists in Parquet. */
async function folderWith(lists: Readonly<Record<string, string>>): Promise<string> {
  const folder = await files({ 'regulation.json': sampleText })
  for (const [name, query] of Object.entries(lists)) {
    if (name.includes('/')) await mkdir(`${folder}/${name.split('/')[0]}`, { recursive: true })
    await duckRows(`COPY (${query}) TO '${folder}/${name}' (FORMAT parquet)`)
  }
  return folder
}

const evaluate = (folder: string, list: string, ...flags: string[]) =>
  runHere(['evaluate', folder, `${folder}/${list}`, ...on, ...flags])

const plain = ({
  id,
  unit,
  year,
  decision: { missing, ...decision },
}: Record<string, never> & { decision: object & { missing?: unknown } }) => ({
  id,
  unit,
  year,
  ...decision,
})

test('SQL and reading row by row decide alike, in the order of the list', async () => {
  const folder = await folderWith({ 'a.parquet': good })
  const bySql = await evaluate(folder, 'a.parquet', '--out', `${folder}/kq.parquet`)
  const byRow = await evaluate(folder, 'a.parquet', '--json')
  expect([bySql.err.split('\n')[0], byRow.err]).toEqual([`Đã ghi ${folder}/kq.parquet`, ''])
  const rows = await parquetRows(`${folder}/kq.parquet`)
  expect(rows.map(({ groups, ...row }) => row)).toEqual(JSON.parse(byRow.out).map(plain))
  expect(rows.map(({ groups }) => groups)).toEqual([['committee'], [], []])
  expect(bySql.out).toBe(
    (await evaluate(folder, 'a.parquet')).out.replace(/\n[^\n]*thiếu nhiều nhất[\s\S]*?\n(?=\n)/, ''),
  )
})

test('a committee is decided alike by SQL and by the closures, groups and all', async () => {
  const regulation = fileURLToPath(new URL('../../../examples/regulations/dong-nai/272-qd-tu', import.meta.url))
  const members = syntheticCommittee({ seed, size: 3000, year: 2017 })
  const folder = await files({ 'a.ndjson': members.map((member) => JSON.stringify(member)).join('\n') })
  await duckRows(`COPY (FROM read_json('${folder}/a.ndjson')) TO '${folder}/a.parquet' (FORMAT parquet)`)
  for (const list of ['a.ndjson', 'a.parquet'])
    expect(
      await runHere(['evaluate', regulation, `${folder}/${list}`, ...on, '--out', `${folder}/${list}.kq.parquet`]),
      `seed ${seed}`,
    ).toMatchObject({ code: 0 })
  const rows = await parquetRows(`${folder}/a.parquet.kq.parquet`)
  expect(rows, `seed ${seed}`).toEqual(await parquetRows(`${folder}/a.ndjson.kq.parquet`))
  expect(new Set(rows.flatMap(({ groups }) => groups)).size).toBe(4)
})

test.each([
  ['a folder', 'danh-sach'],
  ['a folder as Spark writes it', 'danh-sach.parquet'],
  ['a pattern', 'danh-sach/*.parquet'],
])('several files are one list: %s', async (_, list) => {
  const folder = await folderWith({
    [`${list.split('/')[0]}/1.parquet`]: `SELECT * FROM (${good}) WHERE id = 'dv-1'`,
    [`${list.split('/')[0]}/2.parquet`]: `SELECT year, unit, id FROM (${good}) WHERE id = 'dv-2'`,
  })
  const { code, out } = await evaluate(folder, list, '--out', `${folder}/kq.parquet`)
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Tất cả: 3') })
  expect((await parquetRows(`${folder}/kq.parquet`)).map(({ id, tier }) => [id, tier])).toEqual([
    ['dv-1', 'outstanding'],
    ['dv-2', null],
    ['dv-2', null],
  ])
})

test('rows without an id of their own are found and passed over, as in every other list', async () => {
  const ids = ['dv-1', 'dv-2', 'dv-1', ' ', 'Nguyễn Văn A', 'Cộng']
  const list = `SELECT unnest(${JSON.stringify(ids).replaceAll('"', "'")}) AS id, 'khong' AS "kyLuat", 1 AS "ghiChu"`
  const folder = await folderWith({ 'a.parquet': list })
  const { code, err } = await evaluate(folder, 'a.parquet', '--out', `${folder}/kq.parquet`)
  expect(code).toBe(1)
  expect(
    [...err.matchAll(/a\.parquet:(\d), cột id {2}\S+(?: ý)? {2}(\S+)/g)].map(([, row, finding]) => [row, finding]),
  ).toEqual([
    ['3', 'row-duplicate-id'],
    ['4', 'row-without-id'],
    ['5', 'id-with-space'],
    ['6', 'row-total'],
  ])
  expect(err.match(/fact-unknown/g)).toHaveLength(1)
  expect((await parquetRows(`${folder}/kq.parquet`)).map(({ id }) => id)).toEqual(['dv-1', 'dv-2'])
})

test('everything wrong with the columns is said at once, and nothing is written', async () => {
  const folder = await folderWith({
    'a.parquet': `SELECT 'dv-1' AS id, '7' AS "soViec", 1 AS "capUyVien", 'x' AS "banDangKi", 'y' AS "ghiChu"`,
  })
  for (const flags of [['--out', `${folder}/kq.parquet`], ['--json']]) {
    const { code, err } = await evaluate(folder, 'a.parquet', ...flags)
    expect(code).toBe(1)
    expect([...err.matchAll(/ {2}(column-type|fact-unknown)/g)].map(([, found]) => found)).toHaveLength(4)
    expect(err).toContain('có phải ý là `banDangKy`?')
  }
  expect(await readdir(folder)).toEqual(['a.parquet', 'regulation.json'])
})

test('values outside the declared domain are counted by fact, with an example', async () => {
  const folder = await folderWith({
    'a.parquet': `SELECT 'dv-' || n AS id, -n AS "soViec", 'khong' AS "kyLuat" FROM range(1, 4) AS r(n)`,
  })
  const { code, err } = await evaluate(folder, 'a.parquet', '--out', `${folder}/kq.parquet`, '--lang', 'en')
  expect(code).toBe(1)
  expect(err).toContain(
    'Fact `soViec` has 3 values outside 0 … 100000, which count as missing; such as at `dv-1`, `dv-3`',
  )
  expect((await parquetRows(`${folder}/kq.parquet`)).map(({ possible }) => possible)).toEqual(
    Array(3).fill(['outstanding', 'good']),
  )
})

test('a mapping file is for tables of people', async () => {
  const folder = await folderWith({ 'a.parquet': good })
  expect(await evaluate(folder, 'a.parquet', '--sheet', 'A', '--out', `${folder}/kq.parquet`)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--mapping'),
  })
  expect(await evaluate(folder, 'khong.parquet')).toMatchObject({
    code: 2,
    err: expect.stringContaining('khong.parquet'),
  })
  expect(await readFile(`${folder}/regulation.json`, 'utf8')).toBe(sampleText)
})
