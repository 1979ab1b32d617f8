import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { targetSubsumed } from './target-subsumed.ts'

const conditions = { laCapUy: is('capUy'), tuGiacRoi: is('tuGiac'), capUyTuGiac: { all: [is('capUy'), is('tuGiac')] } }

it('finds a share that nobody can have, because nobody is allowed at all', () => {
  const targets = [
    { id: 'duoi-20', of: 'laCapUy', among: 'tuGiacRoi', threshold: 'dưới 20%' },
    { id: 'khong-co', metric: 'count', of: 'capUyTuGiac', threshold: 'không có' },
  ]
  expect(said(targetSubsumed, { conditions, targets })).toEqual([
    'Chỉ tiêu `duoi-20` là thừa vì đạt `khong-co` thì chắc chắn đạt (giai đoạn `giai-doan-1`)',
  ])
})

it('finds a share that a greater one of fewer people implies', () => {
  const targets = [
    { id: 'it', of: 'tuGiacRoi', threshold: '50% trở lên' },
    { id: 'nhieu', of: 'capUyTuGiac', threshold: 'trên 50%' },
  ]
  expect(said(targetSubsumed, { conditions, targets })).toHaveLength(1)
})

it('accepts targets of different people, and a greater share of more people', () => {
  const targets = [
    { id: 'nhieu', of: 'tuGiacRoi', threshold: 'trên 85%' },
    { id: 'it', of: 'capUyTuGiac', threshold: '30% trở lên' },
  ]
  expect(said(targetSubsumed, { conditions, targets })).toEqual([])
})
