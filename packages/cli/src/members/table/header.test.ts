import { expect, test } from 'vitest'
import { findHeader, type Heading } from './header.ts'
import type { SheetRow } from './sheetRow.ts'

const known: Readonly<Record<string, string>> = {
  Mã: ':id',
  'Tự đánh giá': 'tuDanhGia',
  'Kết quả Chi bộ': 'chiBo',
  'Kỷ luật': 'kyLuat',
}
const named = ({ words }: Heading): string | undefined => words.map((word) => known[word]).find((key) => key)
const rowsOf = (table: readonly (readonly string[])[]): SheetRow[] =>
  table.map((cells, index) => ({ cells, line: index + 1, open: false }))
const find = (...table: string[][]) => findHeader(rowsOf(table), named)
const names = (header: ReturnType<typeof find>) => header?.headings.map(({ name }) => name)

test('the header of a plain table is its first row, whatever it says', () => {
  expect(find(['a', 'b'], ['1', '2'])).toMatchObject({ next: 1, above: [] })
  expect(find([''], [])).toBeUndefined()
})

test('a title above the header is no header', () => {
  const header = find(['ĐẢNG CỘNG SẢN VIỆT NAM'], ['', ''], ['DANH SÁCH'], ['STT', 'Mã', 'Kỷ luật'], ['1', 'dv-1', 'x'])
  expect(header).toMatchObject({ next: 4, rows: [{ line: 4 }], above: [{ line: 1 }, { line: 3 }] })
})

test('two rows are read together when together they name more', () => {
  const header = find(['Mã', 'Kết quả', '', 'Kỷ luật'], ['', 'Tự đánh giá', 'Chi bộ', ''], ['dv-1', 'a', 'b', 'c'])
  expect(header?.next).toBe(2)
  expect(names(header)).toEqual(['Mã', 'Kết quả / Tự đánh giá', 'Kết quả / Chi bộ', 'Kỷ luật'])
})

test('two rows are read together when the lower one only has words beneath empty headings', () => {
  const header = find(['Mã', 'Tỷ lệ', ''], ['', 'Tốt', 'Khá'], ['dv-1', '50', '50'])
  expect(names(header)).toEqual(['Mã', 'Tỷ lệ / Tốt', 'Tỷ lệ / Khá'])
})

test('a member without an id is no second row of headings', () => {
  expect(find(['Mã', 'Kỷ luật', ''], ['', 'không', '7'])?.next).toBe(1)
  expect(find(['Mã', 'Kỷ luật'], ['', 'không'])?.next).toBe(1)
})

test('a row that numbers the columns belongs to the header', () => {
  const header = find(['STT', 'Mã', 'Kỷ luật'], ['(1)', '(2)', '(3)'], ['1', 'dv-1', 'x'])
  expect(header).toMatchObject({ next: 2, numbers: { line: 2 } })
  expect(find(['STT', 'Mã', 'Kỷ luật'], ['1', 'dv-1', '3'])?.numbers).toBeUndefined()
})
