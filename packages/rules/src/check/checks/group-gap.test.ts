import { expect, it } from 'vitest'
import { is, said } from '../../../test/prover/example.ts'
import { groupGap } from './group-gap.ts'

it('finds members in no group, and the group that they miss by one thing', () => {
  expect(
    said(groupGap, {
      groups: { 'cap-uy': is('capUy'), 'huu-tri': { all: [is('nghiHuu'), is('capUy', false), is('tuGiac')] } },
    }),
  ).toEqual([
    'Chỉ khác nhóm `huu-tri` một điểm nhưng không thuộc nhóm đối tượng nào: một đảng viên: Tự giác: không; Là cấp ủy viên: không; Đã nghỉ hưu: có',
    'Chỉ khác nhóm `huu-tri` một điểm nhưng không thuộc nhóm đối tượng nào: một đảng viên: Tự giác: có; Là cấp ủy viên: không; Đã nghỉ hưu: không',
    'Không thuộc nhóm đối tượng nào: một đảng viên: Tự giác: không; Là cấp ủy viên: không; Đã nghỉ hưu: không',
  ])
})

it('accepts groups that everybody is in, and a regulation without groups', () => {
  expect(said(groupGap, { groups: { 'cap-uy': is('capUy'), khac: is('capUy', false) } })).toEqual([])
  expect(said(groupGap, {})).toEqual([])
})
