import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { kindDiffers } from './kind-differs.ts'

it('finds a kind that its number does not stand for', () => {
  expect(
    codesOf(kindDiffers, {
      documents: [{ kind: 'chi-thi', number: '34-KL/TU', issuer: 'Tỉnh ủy' }],
    }),
  ).toContain('kind-differs')
})

it('accepts a kind that fits its number', () => {
  expect(
    codesOf(kindDiffers, {
      documents: [{ kind: 'ket-luan', number: '34-KL/TU', issuer: 'Tỉnh ủy' }],
    }),
  ).toEqual([])
})
