import { describe, expect, test } from 'vitest'
import { raised, reportOf, stated, verdicts } from '../../test/report.ts'

const share = (keys: object) => stated('share', 'ty-le', { value: '50%', ...keys })
const parts = (...values: string[]) => values.map((value, at) => ({ label: `Nhóm ${at + 1}`, value }))

describe('A share with its counts', () => {
  test.each([
    ['is right rounded', '33,3%', '1', '3', []],
    ['is right rounded half up', '12,5%', '1', '8', []],
    ['is suspect when it was cut off', '66,6%', '2', '3', ['suspect ratio-truncated']],
    ['is wrong otherwise', '66,5%', '2', '3', ['wrong ratio-differs']],
    ['has no rate of nobody', '50%', '0', '0', []],
    ['may be above the whole', '150%', '3', '2', []],
    ['is read with thousands', '99,98%', '33.502', '33.509', []],
  ])('%s: %s of %s/%s', (_, value, of, among, codes) => {
    expect(verdicts(raised('ratio', reportOf(share({ value, of, among }))))).toEqual(codes)
  })

  test('is not wrong when the report says that it was cut off', () => {
    expect(raised('ratio', reportOf(share({ value: '66,6%', of: '2', among: '3', rounding: 'truncated' })))).toEqual([])
  })

  test('must come from a whole number when only the whole is given', () => {
    const codes = (value: string) => verdicts(raised('integer-feasibility', reportOf(share({ value, among: '7' }))))
    expect(codes('42,9%')).toEqual([])
    expect(codes('42,8%')).toEqual(['suspect share-impossible'])
    expect(codes('45,0%')).toEqual(['wrong share-impossible'])
  })
})

describe('A count', () => {
  test('is the sum of its parts, or the figures one digit away are named', () => {
    const count = (value: string) => reportOf(stated('count', 'so', { value, parts: parts('05', '163', '159') }))
    expect(raised('sum-of-parts', count('327'))).toEqual([])
    const [finding] = raised('sum-of-parts', count('337'))
    expect(finding).toMatchObject({
      code: 'sum-differs',
      severity: 'wrong',
      params: {
        sum: '327',
        repairs: [
          { figure: 'value', from: '337', to: '327' },
          { figure: { part: 'Nhóm 1' }, to: '15' },
          { figure: { part: 'Nhóm 2' }, to: '173' },
          { figure: { part: 'Nhóm 3' }, to: '169' },
        ],
      },
    })
  })

  test('is not more than the count of which it is a part', () => {
    const pair = (part: string) =>
      reportOf(stated('count', 'tong', { value: '100' }), stated('count', 'phan', { value: part, within: 'tong' }))
    expect(raised('subset', pair('100'))).toEqual([])
    expect(verdicts(raised('subset', pair('101')))).toEqual(['wrong part-exceeds-whole'])
  })

  test('that is listed has as many items', () => {
    const list = (value: string) => reportOf(stated('list', 'muc', { value, items: ['một', 'hai', 'ba'] }))
    expect(raised('list-length', list('03 mức'))).toEqual([])
    expect(verdicts(raised('list-length', list('04 mức')))).toEqual(['wrong list-length'])
  })
})

describe('A distribution', () => {
  const of = (...values: string[]) => reportOf(stated('distribution', 'xep-loai', { parts: parts(...values) }))

  test.each([
    ['may fall short by what rounding allows', ['33,3%', '33,3%', '33,3%'], []],
    ['may exceed by half a unit for each part', ['33,5%', '33,3%', '33,3%'], []],
    [
      'falls short by too much for rounding, not for cutting off',
      ['33,2%', '33,3%', '33,3%'],
      ['suspect shares-truncated'],
    ],
    ['is wrong when nothing explains it', ['40%', '40%', '10%'], ['wrong shares-off-whole']],
    ['has a part on another base when the others make up the whole', ['20%', '70%', '30%'], ['wrong another-base']],
    ['of two parts has no part on another base', ['20%', '100%'], ['wrong shares-off-whole']],
  ])('%s: %j', (_, values, codes) => {
    expect(verdicts(raised('category-sum', of(...values)))).toEqual(codes)
  })

  test('that is off by one digit names the digit', () => {
    expect(raised('category-sum', of('45,2%', '30,1%', '23,7%'))[0]?.params).toMatchObject({
      repairs: [
        { from: '45,2', to: '46,2' },
        { from: '30,1', to: '31,1' },
        { from: '23,7', to: '24,7' },
      ],
    })
  })

  test('that is possible among the people whom the report counts raises nothing', () => {
    const among = (value: string, ...values: string[]) =>
      reportOf(
        stated('count', 'dang-vien', { value }),
        stated('distribution', 'xep-loai', { parts: parts(...values), population: 'dang-vien' }),
      )
    expect(raised('integer-feasibility', among('3', '33,3%', '66,7%'))).toEqual([])
    expect(verdicts(raised('integer-feasibility', among('4', '33,3%', '66,7%')))).toEqual([
      'wrong population-impossible',
    ])
    expect(verdicts(raised('integer-feasibility', among('3', '33,3%', '33,3%', '33,3%')))).toEqual([])
    expect(verdicts(raised('integer-feasibility', among('6', '16,6%', '16,6%', '66,6%')))).toEqual([
      'suspect population-impossible',
    ])
  })

  test('without a population is called cut off only when few populations would fit by chance', () => {
    expect(verdicts(raised('integer-feasibility', of('33,3%', '66,6%')))).toEqual(['suspect population-truncated'])
    expect(raised('integer-feasibility', of('43,27%', '43,31%', '13,41%'))).toEqual([])
  })

  test('that repeats two figures of the year before is suspect, and one only is chance', () => {
    const years = (...second: string[]) =>
      reportOf(
        stated('distribution', 'nam-1', { parts: parts('60%', '30%', '8%', '2%'), period: '2021', series: 'xep-loai' }),
        stated('distribution', 'nam-2', { parts: parts(...second), period: '2022', series: 'xep-loai' }),
      )
    const codes = (...second: string[]) => verdicts(raised('duplicate-of-previous-period', years(...second)))
    expect(codes('59%', '31%', '8%', '2%')).toEqual(['suspect copied-period'])
    expect(codes('63%', '31%', '8%', '2%')).toEqual(['wrong copied-period'])
    expect(codes('59%', '31%', '7%', '3%')).toEqual([])
    expect(codes('60%', '31%', '7%', '2%')).toEqual(['suspect copied-period'])
  })
})

describe('A change', () => {
  const shares = [
    stated('share', 'truoc', { value: '99,61%', of: '510', among: '512' }),
    stated('share', 'sau', { value: '98,62%', of: '502', among: '509' }),
  ]
  const change = (keys: object) =>
    reportOf(
      ...shares,
      stated('change', 'doi', { direction: 'down', value: '0,99%', of: 'sau', against: 'truoc', ...keys }),
    )

  test.each([
    ['of rounded shares is suspect when the exact one differs', {}, ['suspect change-rounded-only']],
    ['of exact shares is right', { value: '0,98%' }, []],
    ['with fewer decimals is right', { value: '1,0%' }, []],
    ['the other way is wrong', { direction: 'up' }, ['wrong change-differs']],
    ['of another size is wrong', { value: '0,89%' }, ['wrong change-differs']],
    ['against nothing cannot be computed', { against: undefined }, ['not-computable change-base-missing']],
  ])('%s', (_, keys, codes) => {
    expect(verdicts(raised('delta', change(keys)))).toEqual(codes)
  })

  test('of shares that is a rate of growth is said to be one', () => {
    const report = reportOf(
      stated('share', 'truoc', { value: '40%' }),
      stated('share', 'sau', { value: '50%' }),
      stated('change', 'doi', { direction: 'up', value: '25%', of: 'sau', against: 'truoc' }),
    )
    expect(verdicts(raised('delta', report))).toEqual(['suspect change-relative'])
  })

  test('of counts may be a number or a rate', () => {
    const report = (value: string) =>
      reportOf(
        stated('count', 'truoc', { value: '40' }),
        stated('count', 'sau', { value: '50' }),
        stated('change', 'doi', { direction: 'up', value, of: 'sau', against: 'truoc' }),
      )
    expect(raised('delta', report('25%'))).toEqual([])
    expect(raised('delta', report('10'))).toEqual([])
    expect(verdicts(raised('delta', report('12')))).toEqual(['wrong change-differs'])
  })

  test('in percentage points that is written with a percent sign is said to be', () => {
    expect(verdicts(raised('unit', change({})))).toEqual(['suspect points-as-percent'])
    expect(raised('unit', change({ value: '0,99 điểm phần trăm' }))).toEqual([])
  })
})

describe('What a rule needs', () => {
  test('is said to be missing rather than taken as nothing', () => {
    expect(verdicts(raised('readable', reportOf(share({ value: 'gần hết' }))))).toEqual([
      'not-computable figure-unreadable',
    ])
    const target = {
      id: 'chi-tieu',
      label: 'Chỉ tiêu',
      cite: '34-KL/TU, 6',
      authority: 'official',
      inputs: [{ label: 'Tử số' }],
    }
    expect(verdicts(raised('target-inputs-missing', { ...reportOf(), targets: [target as never] }))).toEqual([
      'not-computable inputs-missing',
    ])
  })

  test('a denominator that is nearly a count of the report is no base for its rate', () => {
    const report = (among: string) =>
      reportOf(stated('count', 'dang-vien', { value: '1.200' }), share({ among, population: 'dang-vien' }))
    expect(raised('base-mismatch', report('1.200'))).toEqual([])
    expect(verdicts(raised('base-mismatch', report('1.180')))).toEqual(['not-computable base-mismatch'])
  })
})
