import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { emptySection } from './empty-section.ts'

it('finds a section with nothing in it', () => {
  expect(
    codesOf(emptySection, {
      removes: [],
    }),
  ).toContain('empty-section')
})

it('accepts no empty section', () => {
  expect(codesOf(emptySection, {})).toEqual([])
})
