import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const list =
  'id;year;banDangKy;soViec;kyLuat\ndv-1;2016;khong;3;khong\ndv-1;2017;cuThe;8;khong\ndv-20;2017;cuTe;8;khong\n'

async function explain(id: string, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list })
  return runHere(['explain', folder, `${folder}/a.csv`, '--id', id, '--on', '2017-12-31', ...flags])
}

test('explains the row of the year, in either language', async () => {
  expect(await explain('dv-1')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Xuất sắc') })
  expect((await explain('dv-1', '--lang', 'en')).out).toContain('Proposed')
})

test('--redact hides the values', async () => {
  expect((await explain('dv-1')).out).toContain('8')
  expect((await explain('dv-1', '--redact')).out).toContain('•••')
})

test('an unknown id names the one that was probably meant', async () => {
  expect(await explain('dv-2')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Có phải ý là `dv-') })
})

test('a bad value of that member is said, and counts as missing', async () => {
  const { code, out, err } = await explain('dv-20')
  expect(code).toBe(1)
  expect(err).toContain('unknown-option')
  expect(out).not.toBe('')
})

test('a day of another year says which years there are', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list })
  const { code, err } = await runHere(['explain', folder, `${folder}/a.csv`, '--id', 'dv-1', '--on', '2018-12-31'])
  expect(code).toBe(2)
  expect(err).toContain('có các năm: 2016, 2017')
})

test('--json has the blocks of tokens', async () => {
  expect(JSON.parse((await explain('dv-1', '--json')).out)).toMatchObject({ lang: 'vi', blocks: expect.any(Array) })
})
