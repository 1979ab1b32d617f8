import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { documentDiffers } from './document-differs.ts'

it('finds a document told otherwise than the registry', () => {
  expect(
    codesOf(documentDiffers, {
      documents: [
        {
          kind: 'quy-dinh',
          number: '08-QĐi/TW',
          issuer: 'Ban Chấp hành Trung ương',
          issuedOn: '2018-10-15',
        },
      ],
    }),
  ).toContain('document-differs')
})

it('accepts the day in the registry', () => {
  expect(
    codesOf(documentDiffers, {
      documents: [
        {
          kind: 'quy-dinh',
          number: '08-QĐi/TW',
          issuer: 'Ban Chấp hành Trung ương',
          issuedOn: '2018-10-25',
        },
      ],
    }),
  ).toEqual([])
})
