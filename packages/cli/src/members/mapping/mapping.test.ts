import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../../test/sample.ts'

const files = tempFolder()
const list = [
  'Số hiệu của người;Tự chấm;Việc;Vào Đảng;Kỷ luật',
  'a1;Tốt;7;12/31/2010;',
  'a2;Chưa;8;1/2/2011;',
  'a3;–;9;;',
].join('\n')
const columns = {
  'Số hiệu của người': { row: 'id' },
  'Tự chấm': { fact: 'banDangKy', values: { Tốt: 'cuThe', Chưa: 'khong', '-': null } },
  Việc: { fact: 'soViec' },
  'Vào Đảng': { fact: 'ngayVao', dates: 'month-first' },
}

async function run(command: 'evaluate' | 'doctor', mapping: string, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list, 'khop.json': mapping })
  const argv = [command, folder, `${folder}/a.csv`, '--on', '2017-12-31', '--mapping', `${folder}/khop.json`]
  return { folder, ...(await runHere([...argv, ...flags])) }
}

test('a mapping says what the columns and words of a list mean', async () => {
  const { code, out, err } = await run('evaluate', JSON.stringify({ columns }), '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out).map(({ decision }: { decision: object }) => decision)).toMatchObject([
    { missing: ['kyLuat'] },
    { missing: ['kyLuat'] },
    { missing: ['banDangKy', 'kyLuat'] },
  ])
})

const text = (mapped: object) => JSON.stringify({ columns: { ...columns, ...mapped } }, null, 2)

describe('a mistake of a mapping is told with its line, and nothing is read', () => {
  test.each([
    ['mapping-fact-unknown', text({ Việc: { fact: 'soViecc' } }), 'có phải ý là `soViec`?'],
    ['mapping-not-one', text({ Việc: { fact: 'soViec', ignore: true } }), 'đúng một'],
    ['mapping-not-one', text({ Việc: {} }), 'đúng một'],
    ['mapping-value-unknown', text({ 'Tự chấm': { fact: 'banDangKy', values: { Tốt: 'cuTe' } } }), '`cuThe`'],
    ['mapping-not-for-type', text({ 'Tự chấm': { fact: 'banDangKy', unit: 'share' } }), 'bỏ `unit`'],
    ['mapping-not-for-type', text({ Việc: { fact: 'soViec', dates: 'day-first' } }), 'bỏ `dates`'],
    ['unknown-key', text({ Việc: { fact: 'soViec', unti: 'percent' } }), '`unit`'],
    ['unknown-value', text({ Việc: { fact: 'soViec', unit: 'percents' } }), '`percent`'],
    ['json-syntax', text({}).slice(0, -2), ''],
  ])('%s', async (code, mapping, message) => {
    const ran = await run('evaluate', mapping, '--json')
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(new RegExp(`khop\\.json:\\d+:\\d+ .*${code}`))
    expect(ran.err).toContain(message)
    expect(JSON.parse(ran.out)).toEqual([])
  })
})

test('a column that the list does not have is told, with the one that was probably meant', async () => {
  const { code, err } = await run('evaluate', text({ 'Vao Dangg': { fact: 'kyLuat' } }), '--json')
  expect(code).toBe(1)
  expect(err).toMatch(/khop\.json:\d+:\d+ .*mapping-column-unknown\n.*`Vao Dangg`.*\n.*`Vào Đảng`/)
})

test('a column that nobody has decided about is told and not read', async () => {
  const { code, err } = await run('evaluate', text({ 'Vào Đảng': { fact: null, perhaps: 'ngayVao' } }), '--json')
  expect(code).toBe(0)
  expect(err).toContain('mapping-open')
})

test('the doctor writes what was recognised, with the other columns for a person to decide', async () => {
  const folder = await files({
    'regulation.json': sampleText,
    'a.csv': 'STT;Mã;Chi bộ;Số việc làm;Kỷ luật;Bản đăng kí nhé;Linh tinh\n1;dv-1;cb-1;7;Khiển trách;;',
  })
  const file = `${folder}/khop.json`
  const { err } = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31', '--write-mapping', file])
  expect(err).toContain('còn 2 cột chờ người điền')
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    regulation: 'thu/mau',
    columns: {
      STT: { ignore: true },
      Mã: { row: 'id' },
      'Chi bộ': { row: 'unit' },
      'Số việc làm': { fact: 'soViec' },
      'Kỷ luật': { fact: 'kyLuat' },
      'Bản đăng kí nhé': { fact: null, perhaps: 'banDangKy' },
      'Linh tinh': { fact: null },
    },
  })
  const again = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31', '--mapping', file, '--json'])
  expect(JSON.parse(again.out).findings.map(({ code }: { code: string }) => code)).toEqual([
    'text-no-mark',
    'mapping-open',
    'mapping-open',
  ])
})

test('a list without headings cannot be mapped, and a text has no sheets', async () => {
  const folder = await files({
    'regulation.json': sampleText,
    'a.csv': list,
    'a.json': '[]',
    'khop.json': JSON.stringify({ columns }),
  })
  const on = ['--on', '2017-12-31']
  const mapped = await runHere(['evaluate', folder, `${folder}/a.json`, ...on, '--mapping', `${folder}/khop.json`])
  expect(mapped).toMatchObject({ code: 2, err: expect.stringContaining('không có tên cột để khớp') })
  const sheet = await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--sheet', 'Trang 1'])
  expect(sheet).toMatchObject({ code: 2, err: expect.stringContaining('không phải tệp Excel') })
})
