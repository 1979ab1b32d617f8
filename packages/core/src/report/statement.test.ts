import { describe, expect, test } from 'vitest'
import { Statement } from './statement.ts'

const at = (cite: string) => ({ cite: `Báo cáo sơ kết 05 năm, ${cite}`, authority: 'official' })
const part = (label: string, value: string) => ({ label, value })

/** The figures of Hậu Giang's report that can be recomputed, one of each kind, errors included. */
const stated = {
  count: {
    id: 'cap-uy-vien-bi-kiem-tra',
    kind: 'count',
    label: 'Cấp ủy viên được kiểm tra khi có dấu hiệu vi phạm',
    value: '154',
    unit: 'person',
    parts: [part('Huyện ủy viên và tương đương', '32'), part('Đảng ủy viên', '58'), part('Chi ủy viên', '64')],
    ...at('II.3'),
  },
  share: {
    id: 'hoc-tap',
    kind: 'share',
    label: 'Cán bộ, đảng viên tham gia học tập',
    value: '99,36%',
    unit: 'percent',
    of: '32.558',
    among: '32.787',
    base: 'cán bộ, đảng viên được triệu tập',
    ...at('fn1'),
  },
  distribution: {
    id: 'dang-vien-2022',
    kind: 'distribution',
    label: 'Xếp loại chất lượng đảng viên năm 2022',
    period: '2022',
    unit: 'percent',
    parts: [part('Xuất sắc', '16,96%'), part('Tốt', '92,62%'), part('Hoàn thành', '7,25%'), part('Không', '0,61%')],
    ...at('fn6'),
  },
  change: {
    id: 'to-chuc-2019-tang',
    kind: 'change',
    label: 'So với năm 2018',
    period: '2019',
    direction: 'up',
    value: '0,38%',
    unit: 'percentage-point',
    of: 'to-chuc-2019',
    against: 'to-chuc-2018',
    precision: 2,
    ...at('fn6'),
  },
  list: {
    id: 'bon-muc',
    kind: 'list',
    label: 'Mức xếp loại',
    value: '04 mức',
    items: ['xuất sắc', 'tốt', 'gương mẫu', 'không gương mẫu'],
    cite: '34-KL/TU, 5',
    authority: 'official',
  },
  duration: {
    id: 'so-ket-05-nam',
    kind: 'duration',
    label: 'Sơ kết 05 năm thực hiện 08-QĐi/TW',
    value: '05 năm',
    from: '2018-10-25',
    to: '2023',
    ...at('I'),
  },
  date: {
    id: 'hoi-nghi-can-bo',
    kind: 'date',
    label: 'Hội nghị cán bộ',
    value: '27, 28/3/2012',
    role: 'planned',
    from: '2012-03-27',
    to: '2012-03-28',
    cite: '15-KH/TU, IV.1.b',
    authority: 'official',
  },
}

describe('A statement of a report', () => {
  test.each(Object.entries(stated))('may be a %s', (_, statement) => {
    expect(Statement.parse(statement)).toEqual(statement)
  })

  test('may say how it was cut to its decimals, where that is known', () => {
    const truncated = { ...stated.distribution, rounding: 'truncated', precision: 2 }
    expect(Statement.parse(truncated)).toEqual(truncated)
  })

  test.each([
    ['a value that is no longer what was written', 'share', { value: 99.36 }, 'value'],
    ['a unit of its own', 'share', { unit: 'people' }, 'unit'],
    ['a way of rounding of its own', 'share', { rounding: 'bankers' }, 'rounding'],
    ['a share without a value', 'share', { value: undefined }, 'value'],
    ['a whole of one part', 'count', { parts: [part('Chi ủy viên', '154')] }, 'parts'],
    ['a distribution without parts', 'distribution', { parts: undefined }, 'parts'],
    ['negative decimals', 'distribution', { precision: -1 }, 'precision'],
    ['a change of nothing', 'change', { of: undefined }, 'of'],
    ['a change that goes nowhere', 'change', { direction: 'same' }, 'direction'],
    ['an empty list', 'list', { items: [] }, 'items'],
    ['a time that plays no part', 'date', { role: 'maybe' }, 'role'],
    ['a duration from no day', 'duration', { from: '25/10/2018' }, 'from'],
    ['a kind of its own', 'count', { kind: 'opinion' }, 'kind'],
    ['a period that is none', 'distribution', { period: 'năm 2022' }, 'period'],
  ] as const)('is refused with %s', (_, kind, change, path) => {
    const issues = Statement.safeParse({ ...stated[kind], ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('is refused with a key of another kind', () => {
    const mixed = { ...stated.count, among: '327' }
    expect(Statement.safeParse(mixed).error?.issues[0]).toMatchObject({ keys: ['among'] })
  })
})
