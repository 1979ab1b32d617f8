import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { scenarioImpossible } from './scenario-impossible.ts'

it('finds a scenario that expects what nobody can get', () => {
  expect(
    codesOf(scenarioImpossible, {
      scenarios: [
        {
          id: 'mot',
          label: 'Chưa đăng ký',
          on: '2017-06-30',
          facts: { banDangKy: 'khong', soViecTot: 0, biKyLuat: false, capUyVien: false },
          expect: { outcome: 'unruled' },
        },
      ],
    }),
  ).toContain('scenario-impossible')
})

it('accepts a scenario that can be', () => {
  expect(
    codesOf(scenarioImpossible, {
      scenarios: [
        {
          id: 'mot',
          label: 'Chưa đăng ký',
          on: '2017-06-30',
          facts: { banDangKy: 'khong', soViecTot: 0, biKyLuat: false, capUyVien: false },
          expect: { outcome: 'decided', tier: 'vanguard' },
        },
      ],
    }),
  ).toEqual([])
})
