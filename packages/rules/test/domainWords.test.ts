import { expect, it } from 'vitest'
import { say } from '../src/explain/say.ts'
import { domainVi } from '../src/explain/words/domain.vi.ts'

it.each([
  ['0, 1, … 50', 'từ 0 đến 50'],
  ['0 … 7.5', 'từ 0 đến 7,5'],
  ['0, 0.01, … < 1000', 'từ 0 dưới 1000'],
  ['> -1000 … 7', 'trên -1000 đến 7'],
  ['2016-01-01 … 2017-12-31', 'từ 01/01/2016 đến 31/12/2017'],
  ['2016-01-01 … +∞', 'từ 01/01/2016'],
  ['tot, kem', 'tot, kem'],
])('a domain %s is said as people say it', (domain, said) => {
  expect(domainVi(domain)).toBe(said)
})

const place = { file: 'x.json', pointer: '', line: 1, column: 1 }

it('a value with decimals of a whole number is told to be whole', () => {
  const params = { fact: 'soVu', found: '1,5', decimals: 0 }
  const { message } = say({ code: 'fact-more-decimals', level: 'error', place, params }, 'vi')
  expect(message).toContain('phải là số nguyên')
  expect(message).not.toContain('0 chữ số')
})

it('the only value that may stand in a place is no choice', () => {
  const params = { found: 'x', allowed: ['true'] }
  expect(say({ code: 'unknown-value', level: 'error', place, params }, 'vi').hint).toBe('ở đây chỉ có `true`')
})
