import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { lookAlikeLetter } from './look-alike-letter.ts'

it('finds a look-alike or invisible character', () => {
  expect(
    codesOf(lookAlikeLetter, { facts: { capUyVien: { label: 'L\u00e0 c\u1ea5p \u1ee7y vi\u00ean \u00d0\u1ea3ng' } } }),
  ).toContain('look-alike-letter')
})

it('accepts the right letter', () => {
  expect(codesOf(lookAlikeLetter, { facts: { capUyVien: { label: 'Là cấp ủy viên Đảng' } } })).toEqual([])
})
