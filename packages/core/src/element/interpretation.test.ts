import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { Interpretation } from './interpretation.ts'
import { type Readable, readable } from './readable.ts'

const i1 = {
  cite: '34-KL/TU, 6',
  question: '“80%” không kèm từ so sánh: ít nhất hay đúng bằng?',
  readings: ['ít nhất 80%', 'đúng bằng 80%'],
  chosen: 1,
  why: 'Câu mở đầu là “phấn đấu”',
}

describe('An interpretation', () => {
  test('may choose any of its readings and say who chose and when', () => {
    const full = { ...i1, by: 'Ban Tuyên giáo Tỉnh ủy', on: '2016-09-01', authority: 'interpreted' }
    expect(Interpretation.parse(full)).toEqual(full)
  })

  test.each([
    ['a choice beyond the last reading', { chosen: 2 }, 'chosen'],
    ['a negative choice', { chosen: -1 }, 'chosen'],
    ['a choice between two readings', { chosen: 0.5 }, 'chosen'],
    ['a single reading', { readings: ['ít nhất 80%'], chosen: 0 }, 'readings'],
    ['an empty reading', { readings: ['ít nhất 80%', ' '] }, 'readings.1'],
    ['a day that does not exist', { on: '2016-02-30' }, 'on'],
    ['no reason', { why: '' }, 'why'],
  ])('is refused with %s', (_, change, path) => {
    const issues = Interpretation.safeParse({ ...i1, ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

describe('A readable place', () => {
  const Comparator = readable(z.enum(['equal', 'greaterThanInclusive']))

  test('holds a plain value, or one value for each reading', () => {
    const both = { interpretation: 'i1', readings: ['greaterThanInclusive', 'equal'] }
    expect(Comparator.parse('equal')).toBe('equal')
    expect(Comparator.parse(both)).toEqual(both)
  })

  test.each([
    ['a value of another kind', 'about'],
    ['a reading of another kind', { interpretation: 'i1', readings: ['equal', 'about'] }],
    ['one reading only', { interpretation: 'i1', readings: ['equal'] }],
    ['readings of no interpretation', { readings: ['equal', 'equal'] }],
    ['an unknown key', { interpretation: 'i1', readings: ['equal', 'equal'], chosen: 0 }],
  ])('refuses %s', (_, value) => {
    expect(Comparator.safeParse(value).success).toBe(false)
  })

  test('has the type that its name promises', () => {
    expectTypeOf<z.infer<typeof Comparator>>().toEqualTypeOf<Readable<'equal' | 'greaterThanInclusive'>>()
  })
})
