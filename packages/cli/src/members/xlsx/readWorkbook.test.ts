import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../../test/sample.ts'
import { officeWorkbook, trapRegulation } from '../../../test/traps/files.ts'

const files = tempFolder()

async function evaluate(list: Uint8Array, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, 'a.xlsx': list })
  const ran = await runHere(['evaluate', folder, `${folder}/a.xlsx`, '--on', '2017-12-31', '--json', ...flags])
  return { ...ran, err: ran.err.replaceAll(`${folder}/`, '') }
}

const ids = (out: string): string[] => JSON.parse(out).map(({ id }: { id: string }) => id)
const sheet = (name: string, id: string) => ({
  name,
  rows: [
    ['Mã', 'Bản đăng ký', 'Số việc làm', 'Kỷ luật'],
    [id, 'Cụ thể, thiết thực', 7, 'Không'],
  ],
})

test('a workbook with one sheet is read as it stands', async () => {
  const { code, out, err } = await evaluate(await writeXlsx({ sheets: [sheet('Trang 1', 'dv-1')] }))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject([{ id: 'dv-1', decision: { tier: 'outstanding' } }])
})

test('of several sheets the only list is read, and the others are told', async () => {
  const notes = { name: 'Ghi chú', rows: [['Số liệu tạm tính']] }
  const { out, err } = await evaluate(await writeXlsx({ sheets: [notes, sheet('Trang 2', 'dv-1')] }))
  expect(ids(out)).toEqual(['dv-1'])
  expect(err).toMatch(/^a\.xlsx {2}lưu ý {2}sheets-unread\n.*`Ghi chú`/)
})

const two = () => writeXlsx({ sheets: [sheet('Chi bộ 1', 'dv-1'), sheet('Chi bộ 2', 'dv-2')] })

test('of several lists none is guessed', async () => {
  const { code, err } = await evaluate(await two())
  expect(code).toBe(2)
  expect(err).toContain('`Chi bộ 1`, `Chi bộ 2`')
})

test('a sheet is chosen by its name, whatever its marks', async () => {
  expect(ids((await evaluate(await two(), '--sheet', 'chi bo 2')).out)).toEqual(['dv-2'])
  const { code, err } = await evaluate(await two(), '--sheet', 'Chi bộ 22')
  expect(code).toBe(2)
  expect(err).toContain('Có phải ý là `Chi bộ 2`?')
})

test('where every sheet is a unit all are read, and ids are held against those of the sheets before', async () => {
  expect(ids((await evaluate(await two(), '--sheet-units')).out)).toEqual(['dv-1', 'dv-2'])
  const same = await writeXlsx({ sheets: [sheet('Chi bộ 1', 'dv-1'), sheet('Chi bộ 2', 'dv-1')] })
  const { out, err } = await evaluate(same, '--sheet-units')
  expect(ids(out)).toEqual(['dv-1'])
  expect(err).toContain('a.xlsx, trang “Chi bộ 2”, ô A2 (cột Mã)  lỗi  row-duplicate-id')
  expect(err).toContain('trang “Chi bộ 1”')
})

test('numbers, percentages, days and formulas are read as Excel shows them', async () => {
  const folder = await files({ 'regulation.json': trapRegulation, 'a.xlsx': await officeWorkbook() })
  const { out } = await runHere(['doctor', folder, `${folder}/a.xlsx`, '--on', '2026-12-31', '--json'])
  const { tables } = JSON.parse(out)
  expect(tables).toMatchObject([{ sheet: 'Chi bộ 1', header: [4, 5], read: 4, unread: 1 }])
  // The rule holds only where every cell was read as it is shown.
  const shown = [
    ['soViec', 7],
    ['tyLeYKienTot', 82.5],
    ['ngayVao', '2010-12-31'],
    ['capUyVien', true],
  ] as const
  const when = { all: shown.map(([fact, value]) => ({ fact, operator: 'equal', value })) }
  const { tiers, ...rest } = JSON.parse(trapRegulation)
  const [first] = tiers.rules
  const asShown = JSON.stringify({ ...rest, tiers: { ...tiers, rules: [{ ...first, id: 'nhu-hien-thi', when }] } })
  const asked = await files({ 'regulation.json': asShown, 'a.xlsx': await officeWorkbook() })
  const evaluated = await runHere(['evaluate', asked, `${asked}/a.xlsx`, '--on', '2026-12-31', '--json'])
  expect(JSON.parse(evaluated.out)[0]).toMatchObject({ id: 'dv-1', decision: { rule: 'nhu-hien-thi' } })
})

test('a workbook with a password, or that is none, says what to do', async () => {
  const locked = await writeXlsx({ sheets: [sheet('A', 'dv-1')], encryption: { password: 'x', spinCount: 10 } })
  expect(await evaluate(locked)).toMatchObject({ code: 2, err: expect.stringContaining('có mật khẩu') })
  expect(await evaluate(Buffer.from('PK\u0003\u0004nope'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('Mở bằng Excel rồi lưu lại'),
  })
})
