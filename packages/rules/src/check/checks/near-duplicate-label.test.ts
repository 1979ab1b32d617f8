import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { nearDuplicateLabel } from './near-duplicate-label.ts'

it('finds two elements with one label', () => {
  expect(
    codesOf(nearDuplicateLabel, {
      facts: {
        biKyLuat: { label: 'Là cấp uỷ viên' },
      },
    }),
  ).toContain('near-duplicate-label')
})

it('accepts labels that differ', () => {
  expect(
    codesOf(nearDuplicateLabel, {
      facts: {
        biKyLuat: { label: 'Bị kỷ luật trong năm' },
      },
    }),
  ).toEqual([])
})
