import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unknownDocument } from './unknown-document.ts'

it('finds a citation of a document that is not known', () => {
  expect(
    codesOf(unknownDocument, {
      criteria: [{ id: 'tieu-chi-chung', cite: '99-QĐ/XX, 2' }],
    }),
  ).toContain('unknown-document')
})

it('accepts a document of the registry', () => {
  expect(
    codesOf(unknownDocument, {
      criteria: [{ id: 'tieu-chi-chung', cite: '34-KL/TU, 4' }],
    }),
  ).toEqual([])
})
