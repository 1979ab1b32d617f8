import { readFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-06-30']

test('the statements printed make a table, look at it and decide who stands in it', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const print = async (...args: string[]) => (await runHere(['sql', folder, ...on, '--dialect', 'duckdb', ...args])).out
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(await print('--what', 'ddl'))
  await connection.run(`INSERT INTO members (id, "kyLuat") VALUES ('a', 'khienTrach'), ('b', NULL), ('c', 'không có')`)
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const decided = await rows(await print())
  expect(decided.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(decided.map(({ outcome }) => outcome)).toContain('undecided')
  expect(await rows(await print('--what', 'quality'))).toContainEqual({
    ...{ fact: 'kyLuat', problem: 'outside', members: '1', first: 'c', last: 'c' },
  })
  connection.closeSync()
})

test('a statement is written to a file, under the Vietnamese name of the command too', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const args = [folder, ...on, '--dialect', 'spark', '--table', 'kho.dang_vien', '--key', 'ma', '--key', 'don_vi']
  const { out } = await runHere(['sql', ...args])
  expect(out).toContain('FROM `kho`.`dang_vien`')
  expect(out).toContain('`don_vi`')
  const file = `${folder}/ket-qua.sql`
  expect(await runHere(['cau-lenh', ...args, '--out', file])).toEqual({ code: 0, out: '', err: `Đã ghi ${file}\n` })
  expect(await readFile(file, 'utf8')).toBe(out)
})

test('what cannot be asked is said with the way out', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const ask = (...args: string[]) => runHere(['sql', folder, ...on, ...args])
  expect(await ask('--dialect', 'mysql')).toMatchObject({ code: 2, out: '' })
  expect((await ask('--dialect', 'trino', '--key', 'tier')).err).toContain('Không giữ được cột `tier`')
  for (const type of ['soViec', 'kyLuat=FLOAT', 'soViec=FLOAT) OR (1=1', 'soViec=', 'toString=FLOAT'])
    expect(await ask('--dialect', 'trino', '--type', type)).toMatchObject({
      code: 2,
      err: expect.stringContaining(type),
    })
  expect(await ask('--dialect', 'duckdb', '--type', 'soViec=DECIMAL(10,2)')).toMatchObject({ code: 0, err: '' })
  const clash = await ask('--dialect', 'trino', '--key', 'KYLUAT')
  expect(clash).toMatchObject({ code: 1, out: '' })
  expect(clash.err).toContain('chỉ khác chữ hoa, chữ thường')
})
