import { describe, expect, test } from 'vitest'
import { positions } from '../organisation/position.ts'
import { OrderConstraint, ReviewCampaign, Window } from './campaign.ts'
import { Attendance, Conference } from './conference.ts'
import { ReviewEvent } from './event.ts'
import { traVinhCampaign, traVinhOrder, traVinhWindows } from './traVinh.ts'
import { traVinhConferences } from './traVinhConferences.ts'

describe('The review of Trà Vinh (15-KH/TU, IV.2)', () => {
  test('is a valid campaign', () => {
    expect(ReviewCampaign.parse(traVinhCampaign)).toEqual(traVinhCampaign)
  })

  test('has three windows of which neighbours share a month', () => {
    expect(traVinhWindows.map((window) => [window.from, window.to])).toEqual([
      ['2012-07-01', '2012-08-31'],
      ['2012-08-01', '2012-09-30'],
      ['2012-09-01', '2012-11-30'],
    ])
  })

  test('puts the superior before the subordinate and the collective before the individual', () => {
    const [superior, collective] = traVinhOrder
    expect(superior).toMatchObject({ between: 'superior-and-subordinate', authority: 'official' })
    expect(collective).toMatchObject({
      earlier: { step: 'reviewed', subject: 'collective' },
      later: { step: 'reviewed', subject: 'individual' },
      between: 'same-unit',
    })
  })

  test('requires feedback before a review, but a suggestion only where one was needed', () => {
    const required = Object.fromEntries(
      traVinhOrder.map(({ earlier, earlierRequired }) => [earlier.step, earlierRequired]),
    )
    expect(required).toMatchObject({ 'feedback-collected': true, suggested: false })
  })

  test('orders only positions that exist, and calls that order an interpretation', () => {
    const ids = positions.map(({ id }) => id)
    for (const { earlier, later, authority } of traVinhOrder) {
      const named = [...(earlier.positions ?? []), ...(later.positions ?? [])]
      expect(ids).toEqual(expect.arrayContaining(named))
      expect(authority).toBe(named.length > 0 ? 'interpreted' : 'official')
    }
  })

  test.each([
    ['a window without an end', Window, { ...traVinhWindows[0], to: undefined }, 'to'],
    ['a window of no level', Window, { ...traVinhWindows[0], level: 'xa' }, 'level'],
    ['an unknown step', OrderConstraint, { ...traVinhOrder[0], earlier: { step: 'voted' } }, 'earlier.step'],
    ['an order between anybody', OrderConstraint, { ...traVinhOrder[0], between: 'anybody' }, 'between'],
    [
      'an order of unknown force',
      OrderConstraint,
      { ...traVinhOrder[0], earlierRequired: undefined },
      'earlierRequired',
    ],
    ['a campaign without a year', ReviewCampaign, { ...traVinhCampaign, year: '2012' }, 'year'],
  ] as const)('would be refused with %s', (_, schema, value, path) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

describe('A review event', () => {
  const event = {
    campaign: traVinhCampaign.id,
    step: 'reviewed',
    subject: 'individual',
    unit: 'cb-0012',
    member: 'dv-000123',
    position: 'chi-uy-vien',
    on: '2012-10-05',
  }

  test('says what happened, to whom and when', () => {
    expect(ReviewEvent.parse(event)).toEqual(event)
  })

  test('is refused with what was said, or with a name', () => {
    expect(ReviewEvent.safeParse({ ...event, minutes: '…' }).error?.issues[0]).toMatchObject({ keys: ['minutes'] })
    expect(ReviewEvent.safeParse({ ...event, member: 'Nguyễn Văn A' }).error?.issues[0]?.path).toEqual(['member'])
  })
})

describe('The conferences of Trà Vinh (15-KH/TU, IV.1.b)', () => {
  test('are six valid conferences on their days', () => {
    expect(traVinhConferences.map((conference) => Conference.parse(conference))).toEqual(traVinhConferences)
    expect(traVinhConferences.map(({ when }) => `${when.from} ${when.to}`)).toEqual([
      '2012-03-27 2012-03-28',
      '2012-03-30 2012-03-30',
      '2012-04-01 2012-04-30',
      '2012-04-01 2012-04-30',
      '2012-05-01 2012-05-31',
      '2012-05-01 2012-05-31',
    ])
  })

  test('last as many days as the text sets, and where it sets none, none are invented', () => {
    expect(traVinhConferences.map(({ days }) => days && [days.min, days.max])).toEqual([
      [2, 2],
      [1, 1],
      undefined,
      [1, 2],
      undefined,
      [1, 1],
    ])
  })

  test('begin before the plan of 04/4/2012 in two cases', () => {
    expect(traVinhConferences.filter(({ when }) => (when.to ?? '') < '2012-04-04').map(({ id }) => id)).toEqual([
      'k1',
      'k2',
    ])
  })

  test('would be refused without an organiser or with a length of no days', () => {
    const [first] = traVinhConferences
    for (const [change, path] of [
      [{ organiser: '' }, 'organiser'],
      [{ days: { min: 0, max: 1 } }, 'days.min'],
    ] as const) {
      const issues = Conference.safeParse({ ...first, ...change }).error?.issues
      expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
    }
  })
})

describe('Attendance (Báo cáo sơ kết 05 năm, fn1)', () => {
  test('is kept as reported, even if more came than were invited', () => {
    expect(Attendance.parse({ attended: 32558, invited: 32787 })).toEqual({ attended: 32558, invited: 32787 })
    expect(Attendance.safeParse({ attended: 2, invited: 1 }).success).toBe(true)
  })

  test('is refused in fractions or without its base', () => {
    expect(Attendance.safeParse({ attended: 0.99, invited: 1 }).success).toBe(false)
    expect(Attendance.safeParse({ attended: 32558 }).success).toBe(false)
  })
})
