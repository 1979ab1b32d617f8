import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { baseDiffers } from './base-differs.ts'

const groups = {
  'cap-uy': is('capUy'),
  'dang-lam': { all: [is('capUy', false), is('nghiHuu', false)] },
  'huu-tri': { all: [is('capUy', false), is('nghiHuu')] },
}
const conditions = { conLam: is('nghiHuu', false), laCapUy: is('capUy'), tuGiacRoi: is('tuGiac') }
const all = { id: 'moi-nguoi', of: 'tuGiacRoi', threshold: 'trên 85%' }

it('notes a denominator that leaves out a whole group, beside a share of everybody', () => {
  const some = { id: 'con-lam', of: 'tuGiacRoi', among: 'conLam', threshold: 'trên 90%' }
  expect(said(baseDiffers, { groups, conditions, targets: [all, some] })).toEqual([
    'Chỉ tiêu `con-lam` tính trên `conLam`, bỏ ngoài cả nhóm `huu-tri`, còn `moi-nguoi` tính trên mọi đảng viên, nên hai tỷ lệ không so sánh được',
  ])
})

it('accepts a target that is about one group, and one that is part of another', () => {
  const targets = [
    all,
    { id: 'cap-uy', of: 'tuGiacRoi', among: 'laCapUy', threshold: 'trên 95%' },
    { id: 'trong-do', of: 'conLam', among: { target: 'moi-nguoi' }, threshold: '1/2 trở lên' },
  ]
  expect(said(baseDiffers, { groups, conditions, targets })).toEqual([])
})
