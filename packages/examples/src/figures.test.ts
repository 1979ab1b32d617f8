import { parseRatioText, ratio, ratioToNumber } from '@neuguong/core'
import { measure, type Population, populationOfFigures, type TargetResult } from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { figuresOf, publishedOf, rulesetOf } from '../test/shipped.ts'

const hauGiang = rulesetOf('hau-giang/1972-qd-tu', '2022-12-31')
const traVinh = rulesetOf('tra-vinh/15-kh-tu', '2012-11-30')

function hauGiangIn(year: number, target: string, population: Population = figuresOf('hau-giang/1972-qd-tu')) {
  const results = measure(hauGiang, population, { phase: 'so-ket-05-nam', on: `${year}-10-20` })
  return resultOf(results, target)
}

function resultOf(results: readonly TargetResult[], target: string): TargetResult {
  const found = results.find((result) => result.target === target)
  if (!found) throw new Error(`no target ${target}`)
  return found
}

const percent = ({ value: { low, high } }: TargetResult): (number | null)[] =>
  [low, high].map((end) =>
    end === null ? null : Math.round(ratioToNumber(parseRatioText(end) ?? ratio(0)) * 1e7) / 1e5,
  )

describe('the figures that Hậu Giang published', () => {
  it('give an exact share where both numbers were published, whatever percentage stands beside them', () => {
    const result = hauGiangIn(2023, 'hoc-tap-quan-triet')
    expect(result.status).toBe('met')
    expect(result.value).toEqual({ low: '32558/32787', high: '32558/32787' })
  })

  it.each([
    [2018, 'not-met', [88.185, 88.195]],
    [2019, 'unknown', [null, null]],
    [2020, 'met', [91.025, 91.035]],
    [2021, 'met', [92.135, 92.145]],
    [2022, 'met', [92.615, 92.625]],
  ])('bound a rate by its rounding in %i, and say nothing without a percent sign', (year, status, bounds) => {
    const result = hauGiangIn(year, 'dang-vien-tot')
    expect([result.status, percent(result)]).toEqual([status, bounds])
  })

  it('give the mean of the yearly rates, each within its rounding', () => {
    const result = hauGiangIn(2022, 'dang-vien-khong-hoan-thanh')
    expect([result.status, percent(result), result.missingYears]).toEqual(['met', [0.471, 0.481], []])
  })

  it('leave a target of every unit open, as only the whole was published', () => {
    const result = hauGiangIn(2022, 'ty-le-xuat-sac')
    expect([result.status, percent(result), result.units]).toEqual(['unknown', [16.955, 16.965], []])
  })

  it('settle a target of every unit once units publish theirs', () => {
    const published = publishedOf('hau-giang/1972-qd-tu')
    const cite = 'Báo cáo sơ kết 05 năm, fn6'
    const entry = (unit: string, of: number) => ({
      year: 2022,
      unit,
      figures: { 'ty-le-xuat-sac': { of, among: 10, cite } },
    })
    const within = populationOfFigures({ ...published, series: [entry('cs-01', 2), entry('cs-02', 1)] })
    const over = populationOfFigures({ ...published, series: [entry('cs-01', 2), entry('cs-02', 3)] })
    const result = hauGiangIn(2022, 'ty-le-xuat-sac', within)
    expect([result.status, result.missingYears]).toEqual(['met', []])
    expect(hauGiangIn(2022, 'ty-le-xuat-sac', over).status).toBe('not-met')
  })

  it('say which years nothing was published of', () => {
    const result = hauGiangIn(2023, 'dang-vien-khong-hoan-thanh')
    expect([result.status, result.missingYears]).toEqual(['unknown', [2023]])
  })
})

describe('the figures that Trà Vinh published', () => {
  const measured = (population: Population): readonly TargetResult[] =>
    measure(traVinh, population, { phase: 'kiem-diem', on: '2012-11-30' })

  it('are of the year before the plan, so they settle none of its targets', () => {
    const results = measured(figuresOf('tra-vinh/15-kh-tu'))
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'unknown'))
    expect(resultOf(results, 'vi-pham-tu-cach').missingYears).toEqual([2012])
  })

  it('would have met the share of violating members', () => {
    const [{ figures } = { figures: {} }] = publishedOf('tra-vinh/15-kh-tu').series
    const result = resultOf(measured({ years: [{ year: 2012, figures }] }), 'vi-pham-tu-cach')
    expect([result.status, percent(result)]).toEqual(['met', [0.645, 0.655]])
  })
})

describe('a published figure', () => {
  const withFigure = (figure: { of?: number; among?: number; stated?: string }, opening?: number): TargetResult =>
    hauGiangIn(2022, 'hoc-tap-quan-triet', {
      years: [{ year: 2022, opening, figures: { 'hoc-tap-quan-triet': { ...figure, cite: 'Báo cáo' } } }],
    })

  it.each([
    ['exact numbers at the limit', { of: 99, among: 100 }, 'not-met', [99, 99]],
    ['exact numbers above it', { of: 991, among: 1000, stated: '99%' }, 'met', [99.1, 99.1]],
    ['a percentage whose rounding holds the limit inside', { stated: '99,0%' }, 'unknown', [98.95, 99.05]],
    ['a percentage above by its rounding', { stated: '99,1%' }, 'met', [99.05, 99.15]],
    ['a percentage whose rounding ends below the limit', { stated: '98,995%' }, 'not-met', [98.9945, 98.9955]],
    ['all of them, rounded', { stated: '100%' }, 'met', [99.5, 100]],
    ['none of them, rounded', { stated: '0%' }, 'not-met', [0, 0.5]],
    ['a fraction', { stated: '199/200' }, 'met', [99.5, 99.5]],
    ['a numerator alone', { of: 99 }, 'unknown', [null, null]],
    ['nobody of nobody', { of: 0, among: 0 }, 'vacuous', [null, null]],
  ] as const)('with %s', (_, figure, status, bounds) => {
    const result = withFigure(figure)
    expect([result.status, percent(result)]).toEqual([status, bounds])
  })

  it('is not held against the opening membership unless the target says so', () => {
    expect(withFigure({ of: 99 }, 100).status).toBe('unknown')
  })

  it('is held against it where the target says so', () => {
    const dongNai = rulesetOf('dong-nai/272-qd-tu', '2017-12-31')
    const year = (at: number, of: number) => ({
      year: at,
      opening: 500,
      figures: { 't1-6': { of, cite: 'Báo cáo' } },
    })
    const population = { years: [year(2016, 3), year(2017, 2)] }
    const result = resultOf(measure(dongNai, population, { phase: 'giai-doan-1', on: '2017-12-31' }), 't1-6')
    expect([result.status, percent(result)]).toEqual(['met', [0.5, 0.5]])
  })
})
