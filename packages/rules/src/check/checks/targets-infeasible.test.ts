import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { targetsInfeasible } from './targets-infeasible.ts'

const conditions = { laCapUy: is('capUy'), tuGiacRoi: is('tuGiac') }
const targets = [
  { id: 'tu-giac', of: 'tuGiacRoi', threshold: 'trên 30%' },
  { id: 'trong-do', of: 'laCapUy', among: { target: 'tu-giac' }, threshold: '1/2 trở lên' },
]

it('says how many people of a kind a share of a share takes', () => {
  expect(said(targetsInfeasible, { conditions, targets })).toEqual([
    'Các chỉ tiêu `tu-giac`, `trong-do` chỉ cùng đạt được khi `laCapUy` chiếm trên 15% đảng viên',
  ])
})

it('finds that there are too few of them, at the limit too', () => {
  expect(said(targetsInfeasible, { conditions, targets }, { shares: { laCapUy: 0.15 } })).toEqual([
    'Các chỉ tiêu `tu-giac`, `trong-do` không thể cùng đạt: cần `laCapUy` chiếm trên 15% đảng viên, thực tế là 15%',
  ])
})

it('accepts targets for which there are enough', () => {
  expect(said(targetsInfeasible, { conditions, targets }, { shares: { laCapUy: 0.16 } })).toEqual([])
})
