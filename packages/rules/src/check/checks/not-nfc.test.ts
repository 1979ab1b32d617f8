import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { notNfc } from './not-nfc.ts'

it('finds letters and marks apart', () => {
  expect(
    codesOf(notNfc, { facts: { capUyVien: { label: 'La\u0300 ca\u0302\u0301p u\u0309y vie\u0302n' } } }),
  ).toContain('not-nfc')
})

it('accepts composed letters', () => {
  expect(codesOf(notNfc, { facts: { capUyVien: { label: 'Là cấp ủy viên' } } })).toEqual([])
})
