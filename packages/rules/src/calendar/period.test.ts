import { describe, expect, test } from 'vitest'
import { periodsOf } from './period.ts'

const force = { from: '2016-07-07', to: '2018-03-31' }

describe('The periods of a cadence', () => {
  test.each([
    ['yearly', ['2016', '2017', '2018']],
    ['half-yearly', ['2016-H2', '2017-H1', '2017-H2', '2018-H1']],
    ['quarterly', ['2016-Q3', '2016-Q4', '2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4', '2018-Q1']],
  ] as const)('%s are those that touch the time in force', (cadence, ids) => {
    expect(periodsOf(cadence, force, '2030-01-01').map(({ id }) => id)).toEqual(ids)
  })

  test('follow each other without a gap, from the first day in force to the last', () => {
    for (const cadence of ['yearly', 'half-yearly', 'quarterly', 'monthly'] as const) {
      const periods = periodsOf(cadence, force, '2030-01-01')
      const next = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
      expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => next(to)))
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([force.from, force.to])
    }
  })

  test('begin by the day asked for, and go on without end where the text has none', () => {
    expect(
      periodsOf('monthly', { from: '2014-08-18' }, '2014-10-01').map(({ id, from, to }) => [id, from, to]),
    ).toEqual([
      ['2014-08', '2014-08-18', '2014-08-31'],
      ['2014-09', '2014-09-01', '2014-09-30'],
      ['2014-10', '2014-10-01', '2014-10-31'],
    ])
    expect(periodsOf('yearly', force, '2016-07-06')).toEqual([])
  })

  test.each(['yearly', 'half-yearly', 'quarterly', 'monthly'] as const)('%s end with the calendar', (cadence) => {
    const periods = periodsOf(cadence, { from: '2199-11-30', to: '2200-12-31' }, '2200-12-31')
    expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(['2199-11-30', '2200-12-31'])
    expect(periodsOf(cadence, { from: '2200-12-31' }, '2200-12-31')).toHaveLength(1)
  })
})
