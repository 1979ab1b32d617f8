import { expect, test } from 'vitest'
import { shared, uncovered } from './period.ts'

const whole = { from: '2016-01-01' }
const calendar = { from: '1900-01-01', to: '2200-12-31' }

test.each([
  ['nothing', whole, [calendar], []],
  ['what comes before', calendar, [{ from: '2016-01-01' }], [{ from: '1900-01-01', to: '2015-12-31' }]],
  ['all of it without parts', calendar, [], [calendar]],
  ['the last day', calendar, [{ from: '1900-01-01', to: '2200-12-30' }], [{ from: '2200-12-31', to: '2200-12-31' }]],
  ['the first day', calendar, [{ from: '1900-01-02' }], [{ from: '1900-01-01', to: '1900-01-01' }]],
])('the days that are left may reach the ends of the calendar: %s', (_, days, parts, left) => {
  expect(uncovered(days, parts)).toEqual(left)
})

test('days shared with all of the calendar are the days themselves', () => {
  expect(shared({ from: '2200-12-31' }, calendar)).toEqual({ from: '2200-12-31', to: '2200-12-31' })
})
