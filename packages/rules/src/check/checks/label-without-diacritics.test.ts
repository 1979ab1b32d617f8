import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { labelWithoutDiacritics } from './label-without-diacritics.ts'

it('finds a label without Vietnamese letters', () => {
  expect(
    codesOf(labelWithoutDiacritics, {
      facts: {
        capUyVien: { label: 'La cap uy vien' },
      },
    }),
  ).toContain('label-without-diacritics')
})

it('accepts a label with Vietnamese letters', () => {
  expect(
    codesOf(labelWithoutDiacritics, {
      facts: {
        capUyVien: { label: 'Là cấp ủy viên' },
      },
    }),
  ).toEqual([])
})
