import { expect, it } from 'vitest'
import { sizes } from '../workload/ruleSets.ts'
import { columnDisagreements } from './agree.ts'

it.each(sizes)('with %i rules, columns give the answers of the reference', (size) => {
  expect(columnDisagreements(size, size === 400 ? 100 : 400).slice(0, 3)).toEqual([])
})
