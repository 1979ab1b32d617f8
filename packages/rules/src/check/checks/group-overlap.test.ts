import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { groupOverlap } from './group-overlap.ts'

it('notes members who are in two groups', () => {
  expect(said(groupOverlap, { groups: { 'cap-uy': is('capUy'), 'huu-tri': is('nghiHuu') } })).toEqual([
    'Thuộc cả nhóm `cap-uy` và `huu-tri` mà quy định không nêu nhóm nào được ưu tiên: một đảng viên: Là cấp ủy viên: có; Đã nghỉ hưu: có',
  ])
})

it('accepts groups that share nobody', () => {
  expect(said(groupOverlap, { groups: { 'cap-uy': is('capUy'), khac: is('capUy', false) } })).toEqual([])
})
