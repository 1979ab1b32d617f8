import { describe, expect, it } from 'vitest'
import { table, wrap } from './table.ts'

describe('table', () => {
  it('aligns letters that are written with separate marks like any other', () => {
    expect(
      table([
        ['Tên', 'Số'],
        ['tốt'.normalize('NFD'), '1.000'],
        ['không', '7'],
      ]),
    ).toEqual(['Tên       Số', `${'tốt'.normalize('NFD')}    1.000`, 'không      7'])
  })
})

describe('wrap', () => {
  it.each([
    ['keeps a line that fits', 'một hai', 'một hai'],
    ['continues under the first word', '  ? một hai ba', '  ? một\n    hai ba'],
    ['leaves a word that is too long whole', 'nghiêng-nghiêng-nghiêng', 'nghiêng-nghiêng-nghiêng'],
    ['keeps empty lines', 'a\n\nb', 'a\n\nb'],
  ])('%s', (_, text, wrapped) => {
    expect(wrap(text, 10)).toBe(wrapped)
  })
})
