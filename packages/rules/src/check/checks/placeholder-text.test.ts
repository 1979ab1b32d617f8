import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { placeholderText } from './placeholder-text.ts'

it('finds a text to be written later', () => {
  expect(
    codesOf(placeholderText, {
      criteria: [{ id: 'tieu-chi-chung', label: 'TODO' }],
    }),
  ).toContain('placeholder-text')
})

it('accepts a real text', () => {
  expect(
    codesOf(placeholderText, {
      criteria: [{ id: 'tieu-chi-chung', label: 'Tiêu chí chung' }],
    }),
  ).toEqual([])
})
