import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { Metric, Target } from './target.ts'

const base = { cite: '34-KL/TU, 6', authority: 'official' }
const share = {
  id: 't1-4',
  label: 'Tấm gương tiêu biểu',
  phase: 'giai-doan-1',
  metric: 'share',
  of: 'tieuBieu',
  ...base,
}

/** The shapes that the targets of Đồng Nai need (34-KL/TU, 6). */
const written = {
  'a share of everybody': { ...share, threshold: '30% trở lên', due: '2017-12-31' },
  'a share of the numerator of another target': {
    ...share,
    id: 't1-5',
    among: { target: 't1-4' },
    threshold: '1/2 trở lên',
  },
  'a bare threshold whose comparator is a matter of reading': {
    ...share,
    id: 't2-5',
    phase: ['giai-doan-2'],
    every: 'year',
    threshold: '50%',
    comparator: { interpretation: 'i1', readings: ['greaterThanInclusive', 'equal'] },
  },
  'a yearly mean over the opening membership': {
    ...share,
    id: 't1-6',
    metric: 'yearly-mean',
    base: 'opening',
    threshold: 'dưới 0,60%',
    yearly: { interpretation: 'i5', readings: ['mean-of-rates', 'pooled'] },
  },
  'a change against the year before': {
    ...share,
    id: 't1-8',
    metric: 'change',
    threshold: 'giảm so cùng kỳ năm trước',
    whenBaselineZero: 'met-if-still-zero',
    perUnit: { interpretation: 'i6', readings: [true, false] },
  },
  'a count that must be zero': { ...share, id: 't2-9', metric: 'count', threshold: 'không có' },
  'a population that depends on the reading': {
    ...share,
    id: 't2-4',
    threshold: '100%',
    among: { interpretation: 'i4', readings: ['lanhDaoChuChot', { target: 't2-3' }] },
    of: { interpretation: 'i4', readings: ['thucHienTot', 'lanhDaoChuChot'] },
    whenEmpty: 'unknown',
  },
}

describe('A target', () => {
  test.each(Object.entries(written))('may be %s', (_, target) => {
    expect(Target.parse(target)).toEqual(target)
  })

  test.each([
    ['no phase', { phase: [] }, 'phase'],
    ['a metric of its own', { metric: 'median' }, 'metric'],
    ['an element id where a condition is meant', { of: 'tam-guong' }, 'of'],
    ['a condition where another target is meant', { among: { target: 'tamGuong' } }, 'among.target'],
    ['a threshold that cannot be read', { threshold: 'khá nhiều' }, 'threshold'],
    ['an unknown comparator', { comparator: 'atLeast' }, 'comparator'],
    ['a due day that does not exist', { due: '2017-11-31' }, 'due'],
    ['a rhythm of its own', { every: 'month' }, 'every'],
    ['a single reading', { perUnit: { interpretation: 'i6', readings: [true] } }, 'perUnit.readings'],
    ['an answer to 0/0 of its own', { whenEmpty: 'met' }, 'whenEmpty'],
    ['an answer to a zero baseline of its own', { whenBaselineZero: 'vacuous' }, 'whenBaselineZero'],
  ])('is refused with %s', (_, change, path) => {
    const issues = Target.safeParse({ ...share, threshold: '30% trở lên', ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('is refused with an unknown key', () => {
    const target = { ...share, threshold: '30% trở lên', value: 30 }
    expect(Target.safeParse(target).error?.issues[0]).toMatchObject({ keys: ['value'] })
  })

  test('has a schema that editors understand', () => {
    const schema = z.toJSONSchema(Target, { io: 'input' })
    expect(schema.properties?.metric).toMatchObject({ enum: Metric.options })
    expect(schema.required).toEqual(['label', 'cite', 'authority', 'id', 'phase', 'metric', 'of', 'threshold'])
  })
})
