import { expect, test } from 'vitest'
import { table } from './table.ts'
import { widthOf } from './width.ts'

test('a Vietnamese letter is one column wide, also as a letter and its marks', () => {
  expect(widthOf('Đồng Nai'.normalize('NFD'))).toBe(8)
})

test('columns line up, numbers on the right', () => {
  expect(
    table(
      [
        ['Tốt'.normalize('NFD'), '7'],
        ['Xuất sắc', '1.523'],
      ],
      [1],
    ).map((row) => row.normalize('NFC')),
  ).toEqual(['Tốt           7', 'Xuất sắc  1.523'])
})
