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
  test.each(['-', 'co', 'yes', '2'])('%s is not guessed at', (text) => {
    expect(read(fact('boolean'), text)).toMatchObject({ problem: { code: 'boolean-unreadable' } })
  })
})

describe('a day cell', () => {
  test.each(['2017-12-31', '31/12/2017'])('%s is a day', (text) => {
    expect(read(fact('day'), text)).toEqual({ value: '2017-12-31' })
  })
  test('1/2/2017 has the day first', () => expect(read(fact('day'), '1/2/2017')).toEqual({ value: '2017-02-01' }))
  test.each(['31/02/2017', '12/31/2017', '2017', '31-12-2017', '43100'])('%s is no day', (text) => {
    expect(read(fact('day'), text)).toMatchObject({ problem: { code: 'day-unreadable' } })
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
  test('one wrong option makes the whole set unknown', () => {
    expect(read(set, 'cuThe|cuTe')).toMatchObject({ problem: { code: 'unknown-option', params: { found: 'cuTe' } } })
  })
})
