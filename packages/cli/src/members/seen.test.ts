import { expect, test } from 'vitest'
import { makeSeen } from './seen.ts'

test('a text is known by the number under which it stood first', () => {
  const seen = makeSeen()
  expect([seen.first('dv-1', 2), seen.first('dv-2', 3), seen.first('dv-1', 4), seen.first('dv-1', 5)]).toEqual([
    0, 0, 2, 2,
  ])
})

test('among 300,000 ids that differ in little none is taken for another', () => {
  const seen = makeSeen()
  const ids = Array.from({ length: 150_000 }, (_, index) => [`dv-${index}`, `${index} 2017`]).flat()
  expect(ids.filter((id, index) => seen.first(id, index + 1) !== 0)).toEqual([])
  expect(ids.every((id, index) => seen.first(id, 1) === index + 1)).toBe(true)
})
