import type { FactOf } from '@neuguong/rules'
import { describe, expect, test } from 'vitest'
import { cellReader } from './cell.ts'

const fact = (type: FactOf['type'], options: FactOf['options'] = []): FactOf => ({
  type,
  label: 'Dữ kiện',
  options,
  integer: false,
  of: 'member',
  cite: 'Văn bản mẫu, 1',
  authority: 'illustrative',
})
const read = (of: FactOf, text: string) => cellReader('duKien', of)(text)

describe('a boolean cell', () => {
  test.each(['true', 'TRUE', '1', 'có', 'Có', 'CÓ'.normalize('NFD'), 'x', 'X'])('%s is yes', (text) => {
    expect(read(fact('boolean'), text)).toEqual({ value: true })
  })
  test.each(['false', '0', 'không', 'Không'.normalize('NFD')])('%s is no', (text) => {
    expect(read(fact('boolean'), text)).toEqual({ value: false })
  })
  test.each([
    ['khong', 'không'],
    ['Ko', 'không'],
    ['co', 'có'],
    ['Đúng', 'có'],
    ['2', undefined],
  ])('%s is told with what it probably means', (text, suggestion) => {
    expect(read(fact('boolean'), text)).toMatchObject({
      problem: { code: 'boolean-unreadable', params: { found: text, suggestion } },
    })
  })
  test.each(['co', 'yes', '2'])('%s is not guessed at', (text) => {
    expect(read(fact('boolean'), text)).toMatchObject({ problem: { code: 'boolean-unreadable' } })
  })
})

test('a dash says neither yes nor no', () => {
  expect(read(fact('boolean'), '-')).toMatchObject({ problem: { code: 'boolean-dash' } })
})

describe('a day cell', () => {
  test.each(['2017-12-31', '31/12/2017', '31.12.2017'])('%s is a day', (text) => {
    expect(read(fact('day'), text)).toEqual({ value: '2017-12-31' })
  })
  test('1/2/2017 has the day first', () => expect(read(fact('day'), '1/2/2017')).toEqual({ value: '2017-02-01' }))
  test.each(['ngày 31 tháng 12 năm 2017', 'Ngày 31 tháng 12 năm 2017'.normalize('NFD'), '2017-12-31 13:30'])(
    '%s is a day',
    (text) => expect(read(fact('day'), text)).toEqual({ value: '2017-12-31' }),
  )
  test.each(['31/02/2017', '31-12-2017', '13/13/2017'])('%s is no day', (text) => {
    expect(read(fact('day'), text)).toMatchObject({ problem: { code: 'day-unreadable' } })
  })
  test.each([
    ['12/31/2017', 'day-month-first', { day: '2017-12-31' }],
    ['31-12-2017', 'day-unreadable', { suggestion: '31/12/2017' }],
    ['31/02/2017', 'day-unreadable', { days: 28 }],
    ['31.04.2017', 'day-unreadable', { days: 30 }],
    ['2017', 'day-partial', { known: 'year' }],
    ['12/2017', 'day-partial', { known: 'month' }],
    ['ngày … tháng … năm 2017', 'day-partial', { known: 'year' }],
    ['31/12/17', 'day-short-year', {}],
    ['43100', 'day-serial', { day: '2017-12-31' }],
    ['43100,5', 'day-serial', { day: '2017-12-31' }],
  ])('says why %s is no day', (text, code, params) => {
    expect(read(fact('day'), text)).toMatchObject({ problem: { code, params } })
  })
  test('the mapping may say that the month stands first', () => {
    const reader = cellReader('duKien', fact('day'), { dates: 'month-first' })
    expect([reader('12/31/2017'), reader('1/2/2017')]).toEqual([{ value: '2017-12-31' }, { value: '2017-01-02' }])
  })
})

const choice = fact('choice', [
  { id: 'cuThe', label: 'Cụ thể, thiết thực' },
  { id: 'khong', label: 'Chưa đăng ký' },
  { id: 'khac1', label: 'Khác' },
  { id: 'khac2', label: 'Khác' },
])

describe('an option cell', () => {
  test.each(['cuThe', 'Cụ thể, thiết thực', 'CỤ THỂ, THIẾT THỰC'.normalize('NFD')])('%s is the option', (text) => {
    expect(read(choice, text)).toEqual({ value: 'cuThe' })
  })
  test('suggests the id by id or label', () => {
    expect(read(choice, 'chua đăng kí rồi')).toMatchObject({ problem: { params: { suggestion: 'khong' } } })
  })
  test.each(['1/- Cụ thể, thiết thực', 'a) cuThe', 'I.- Cụ thể, thiết thực', '7.1- cuThe', '- cuThe'])(
    '%s has the mark of a list before it',
    (text) =>
      expect(read(choice, text)).toMatchObject({ problem: { code: 'option-with-marker', params: { meant: 'cuThe' } } }),
  )
  test('the mapping adds words, and may say that one means not known', () => {
    const reader = cellReader('duKien', choice, { values: { Đạt: 'cuThe', '-': null } })
    expect([reader('ĐẠT'), reader('-'), reader('khong')]).toEqual([
      { value: 'cuThe' },
      { value: null },
      { value: 'khong' },
    ])
  })
  test('a label of two options names neither', () => {
    expect(read(choice, 'Khác')).toMatchObject({ problem: { code: 'unknown-option' } })
  })
})

describe('a set cell', () => {
  const set = { ...choice, type: 'set' as const }
  test('has options between bars', () =>
    expect(read(set, 'cuThe | Chưa đăng ký')).toEqual({ value: ['cuThe', 'khong'] }))
  test.each(['∅', '[]'])('%s is the empty set', (text) => expect(read(set, text)).toEqual({ value: [] }))
  test.each(['-', '–'])('%s may be none or not known', (text) => {
    expect(read(set, text)).toMatchObject({ problem: { code: 'set-dash' } })
  })
  test.each(['không', 'Khong', 'KHÔNG CÓ', 'Không có.', 'không vi phạm', '0'])(
    '%s probably says that there is none, which is told and not taken',
    (text) => {
      const places = { ...set, options: [{ id: 'coQuan', label: 'Cơ quan' }] }
      expect(read(places, text)).toMatchObject({ problem: { code: 'set-none', params: { found: text } } })
    },
  )
  test('a word for none is the option that is called so, where there is one', () => {
    expect(read(set, 'khong')).toEqual({ value: ['khong'] })
  })
  test.each(['coQuan, noiCuTru', 'Cơ quan;Nơi cư trú', 'Cơ quan\nNơi cư trú'])(
    '%j has options parted as people do',
    (text) => {
      const places = {
        ...set,
        options: [
          { id: 'coQuan', label: 'Cơ quan' },
          { id: 'noiCuTru', label: 'Nơi cư trú' },
        ],
      }
      expect(read(places, text)).toEqual({ value: ['coQuan', 'noiCuTru'] })
    },
  )
  test('a comma parts nothing where an option has one itself', () => {
    expect(read(set, 'khac1, khac2')).toMatchObject({ problem: { code: 'unknown-option' } })
    expect(read(set, 'khac1; khac2')).toEqual({ value: ['khac1', 'khac2'] })
  })
  test('one wrong option makes the whole set unknown', () => {
    expect(read(set, 'cuThe|cuTe')).toMatchObject({ problem: { code: 'unknown-option', params: { found: 'cuTe' } } })
  })
})
