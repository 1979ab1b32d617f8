import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { phaseLooser } from './phase-looser.ts'

const conditions = { tuGiacRoi: is('tuGiac') }
const phases = ['giai-doan-1', 'giai-doan-2']
const targets = (first: string, second: string) => [
  { id: 'truoc', of: 'tuGiacRoi', threshold: first },
  { id: 'sau', phase: 'giai-doan-2', of: 'tuGiacRoi', threshold: second },
]

it.each([
  ['trên 85%', '80% trở lên'],
  ['trên 85%', '85% trở lên'],
  ['dưới 20%', 'dưới 30%'],
])('finds a later target that asks less: %s, then %s', (first, second) => {
  expect(said(phaseLooser, { conditions, phases, targets: targets(first, second) })).toEqual([
    `Chỉ tiêu \`sau\` (${second}) lỏng hơn \`truoc\` (${first}) của giai đoạn trước`,
  ])
})

it('accepts a later target that asks as much or more', () => {
  expect(said(phaseLooser, { conditions, phases, targets: targets('85% trở lên', 'trên 85%') })).toEqual([])
  expect(said(phaseLooser, { conditions, phases, targets: targets('dưới 30%', 'dưới 30%') })).toEqual([])
})
