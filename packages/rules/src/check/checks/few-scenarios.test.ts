import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { fewScenarios } from './few-scenarios.ts'

it('finds a conclusion that no scenario shows', () => {
  expect(
    codesOf(fewScenarios, {
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
  ).toContain('few-scenarios')
})

it('accepts a scenario for each conclusion', () => {
  expect(codesOf(fewScenarios, {})).toEqual([])
})
