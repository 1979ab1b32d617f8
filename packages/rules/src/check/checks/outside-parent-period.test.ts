import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { outsideParentPeriod } from './outside-parent-period.ts'

it('finds days on which the parent is not in force', () => {
  expect(
    codesOf(outsideParentPeriod, {
      implements: ['trung-uong/101-qd-tw'],
      inForce: { from: '2010-01-01', to: '2020-12-31' },
      parameters: {
        soViecToiThieu: {
          values: [{ from: '2010-01-01', value: 5, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' }],
        },
      },
      tiers: {
        hitPolicy: 'first',
        rules: [{ id: 'con-lai', replaces: true }],
      },
    }),
  ).toContain('outside-parent-period')
})

it('accepts a parent that is in force all the while', () => {
  expect(
    codesOf(outsideParentPeriod, {
      implements: ['trung-uong/101-qd-tw'],
      tiers: {
        rules: [{ id: 'con-lai', replaces: true }],
      },
    }),
  ).toEqual([])
})
