import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { reversedRange } from './reversed-range.ts'

it('finds a period that ends before it begins', () => {
  expect(
    codesOf(reversedRange, {
      phases: [{ id: 'giai-doan-1', from: '2017-12-31', to: '2016-01-01' }],
    }),
  ).toContain('reversed-range')
})

it('accepts a period that ends after it begins', () => {
  expect(
    codesOf(reversedRange, {
      phases: [{ id: 'giai-doan-1', from: '2016-01-01', to: '2017-12-31' }],
    }),
  ).toEqual([])
})
