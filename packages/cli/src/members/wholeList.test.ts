import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']

async function run(command: string, name: string, list: string | Uint8Array, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, [name]: list })
  return runHere([command, folder, `${folder}/${name}`, ...on, ...flags])
}

const sheet = (rows: (string | null)[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Trang', rows }] })
const head = ['Mã', 'Số việc làm', 'Kỷ luật', 'Bản đăng ký']

describe.each(['evaluate', 'doctor'])('%s gives no tick', (command) => {
  test.each<[string, string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty text', 'a.csv', () => '', 'list-empty'],
    ['a text of empty lines', 'a.csv', () => '\n\n;;\n', 'list-empty'],
    ['an empty array', 'a.json', () => '[]', 'list-empty'],
    ['an empty NDJSON', 'a.ndjson', () => '\n', 'list-empty'],
    ['a blank sheet', 'a.xlsx', () => sheet([]), 'list-empty'],
    ['headings alone', 'a.csv', () => head.join(';'), 'list-only-header'],
    ['headings alone on a sheet', 'a.xlsx', () => sheet([head]), 'list-only-header'],
    ['a row that only adds up', 'a.csv', () => `${head.join(';')}\nTổng cộng;7;;`, 'list-only-header'],
    ['ids and units alone', 'a.csv', () => 'id;unit\ndv-1;cb-1', 'list-without-facts'],
    ['ids and units alone in JSON', 'a.json', () => '[{"id":"dv-1","unit":"cb-1"}]', 'list-without-facts'],
    ['a needed column missing', 'a.csv', () => 'id;soViec;banDangKy\ndv-1;7;cuThe', 'columns-missing'],
    ['a needed key missing', 'a.json', () => '[{"id":"dv-1","soViec":7,"banDangKy":"cuThe"}]', 'columns-missing'],
  ])('for %s', async (_, name, list, code) => {
    const ran = await run(command, name, await list())
    expect(ran.code).toBe(1)
    expect(ran.out + ran.err).toContain(code)
    expect(ran.out).not.toContain('✓')
  })
})

test('missing columns are named, with how many members stay undecided because of them', async () => {
  const list = 'id;soViec\ndv-1;7\ndv-2;8\ndv-3;\n'
  const { err } = await run('evaluate', 'a.csv', list)
  expect(err).toContain(
    'thiếu cột về nội dung mà quy định cần: “Bản đăng ký” (`banDangKy`), “Kỷ luật” (`kyLuat`); vì vậy 3 người',
  )
})

test('a column that nobody needs to be decided may be missing', async () => {
  const list = 'id;kyLuat;soViec\ndv-1;khienTrach;1\n'
  expect((await run('evaluate', 'a.csv', list)).code).toBe(0)
  expect((await run('doctor', 'a.csv', list)).code).toBe(0)
})

test('empty cells of a column that is there are no missing column', async () => {
  const { code, err } = await run('evaluate', 'a.csv', 'id;kyLuat;soViec;banDangKy\ndv-1;;7;cuThe\n')
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('measuring nobody gives no tick either', async () => {
  const ran = await run('measure', 'a.csv', 'id;kyLuat\n', '--phase', 'giai-doan-1')
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('list-only-header') })
})
