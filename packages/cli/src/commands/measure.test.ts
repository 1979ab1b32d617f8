import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const list = 'id;banDangKy;soViec;kyLuat\ndv-1;cuThe;8;khong\ndv-2;khong;8;khong\n'
const figures = {
  document: 'thu/bao-cao',
  cite: 'Báo cáo mẫu',
  series: [{ year: 2017, figures: { t1: { of: 70, among: 100, cite: 'Báo cáo mẫu' } } }],
}

async function measure(...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list, 'figures.json': JSON.stringify(figures) })
  const inFolder = flags.map((flag) => flag.replace('@', `${folder}/`))
  return runHere(['measure', folder, '--on', '2017-12-31', ...inFolder])
}

test('a missed target is a result, not a finding', async () => {
  const { code, out, err } = await measure('@a.csv', '--phase', 'giai-doan-1')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('50,00%')
  expect(out).toContain('chưa đạt: 1')
})

test('--reading tries another reading', async () => {
  const { out } = await measure('@a.csv', '--phase', 'giai-doan-1', '--reading', 'i1=1', '--json')
  expect(JSON.parse(out)).toMatchObject([{ target: 't1', status: 'met', value: { low: '1' } }])
})

test('--figures measures what was published, without a list', async () => {
  const { code, out } = await measure('--figures', '@figures.json', '--phase', 'giai-doan-1')
  expect(code).toBe(0)
  expect(out).toContain('70,00%')
})

test.each([
  [['@a.csv', '--phase', 'giai-doan-2'], 'Có phải ý là `giai-doan-1`?'],
  [['@a.csv', '--phase', 'giai-doan-1', '--reading', 'i1=2'], 'i1=1  Từ tốt trở lên'],
  [['@a.csv', '--phase', 'giai-doan-1', '--reading', 'i9=0'], 'không có cách hiểu `i9`'],
  [['@a.csv', '--phase', 'giai-doan-1', '--reading', 'i1'], 'ví dụ `i3=1`'],
  [['--phase', 'giai-doan-1'], 'Không có gì để đo'],
])('%j is wrong usage', async (flags, message) => {
  expect(await measure(...flags)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})
