import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedScope } from './unused-scope.ts'

it('finds a scope in which no group sets an example', () => {
  expect(
    codesOf(unusedScope, {
      scopes: {
        residence: { label: 'nơi cư trú', cite: 'Văn bản ví dụ, 1', authority: 'official' },
      },
    }),
  ).toContain('unused-scope')
})

it('accepts a scope that a group names', () => {
  expect(
    codesOf(unusedScope, {
      scopes: {
        residence: { label: 'nơi cư trú', cite: 'Văn bản ví dụ, 1', authority: 'official' },
      },
      groups: [
        {
          id: 'committee',
          scopes: ['whole-party', 'residence'],
        },
      ],
    }),
  ).toEqual([])
})
