import { expect, test } from 'vitest'
import { cutsOf } from './cuts.ts'

test.each([
  ['a semicolon', 'Mã;Số\ndv-1;7,5', ';'],
  ['a semicolon before many decimal commas', 'a;b;c\n0,5;1,5;2,5\n0,5;1,5;2,5', ';'],
  ['a comma', 'id,soViec\ndv-1,7', ','],
  ['a tab', 'id\tsoViec\ndv-1\t7,5', '\t'],
  ['a semicolon under a title with commas', 'ĐẢNG BỘ X, ngày 1, tháng 2\nMã;Số;Kỷ luật\ndv-1;7;x\ndv-2;8;x', ';'],
  ['a comma before quoted semicolons', 'id,a\ndv-1,"x;y;z"\ndv-2,"x;y;z"', ','],
  ['what Excel itself says', 'sep=|\nid|a;b;c\n', '|'],
])('cells are parted by %s', (_, text, delimiter) => {
  expect(cutsOf(text)).toMatchObject({ delimiter, newline: '\n' })
})

test('a line that only says how cells are parted is no row', () => {
  expect(cutsOf('sep=;\r\nid;a').skip).toBe(7)
})

test('lines may end with a carriage return alone', () => expect(cutsOf('id;a\rdv-1;b').newline).toBe('\r'))
