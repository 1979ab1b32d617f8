import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.ts'
import { findingsOf, library, rulesetOf, saidOf, shipped, written } from './shipped.ts'

const dongNai = shipped('dong-nai/272-qd-tu')
const [from, to] = ['2017-12-31', '2018-12-31']
const ruleset = rulesetOf(dongNai, from)
const found = findingsOf(dongNai, ruleset)

/** What 34-KL/TU would have to say so that everybody is in exactly one group. */
const repair = written({
  id: 'dong-nai/sua-nhom',
  label: 'Sửa nhóm đối tượng để thử',
  document: { kind: 'ket-luan', issuer: 'Thử', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
  implements: ['dong-nai/272-qd-tu'],
  inForce: { from: '2016-07-07', to: '2020-12-31' },
  groups: [
    {
      id: 'head',
      replaces: true,
      label: 'Cấp trưởng không phải là cấp ủy viên',
      when: { all: [{ condition: 'laCapTruong' }, { not: { condition: 'laCapUyVien' } }] },
      scopes: ['workplace', 'lower-system', 'residence', 'public'],
      cite: '34-KL/TU, 3',
      authority: 'illustrative',
    },
    {
      id: 'con-lai',
      label: 'Đảng viên còn lại',
      when: {
        all: [
          { not: { condition: 'laCapUyVien' } },
          { not: { condition: 'laCapTruong' } },
          {
            not: {
              all: [
                { condition: 'khongGiuChucVu' },
                { fact: 'tinhTrangCongTac', operator: 'equal', value: 'dangCongTac' },
              ],
            },
          },
          {
            not: { all: [{ condition: 'nghiHuuKhongGiuChucVu' }, { fact: 'laCanBo', operator: 'equal', value: true }] },
          },
        ],
      },
      scopes: ['party-cell', 'residence', 'public'],
      cite: '34-KL/TU, 3',
      authority: 'illustrative',
    },
  ],
})

describe('The subject groups of 34-KL/TU, 3', () => {
  it('overlap: a committee member who heads a unit is in two of them (O1)', () => {
    expect(saidOf(found, 'group-overlap')).toEqual([
      'Thuộc cả nhóm `committee` và `head` mà quy định không nêu nhóm nào được ưu tiên: một đảng viên: Chức vụ cấp ủy cao nhất đang giữ: Cấp ủy viên; Chức vụ đang giữ ngoài cấp ủy viên: Cấp trưởng tổ chức đảng, cơ quan, đơn vị',
    ])
  })

  it.each([
    [
      'A1, a deputy at work',
      'Chỉ khác nhóm `no-post` một điểm',
      'Chức vụ đang giữ ngoài cấp ủy viên: Cấp phó; Tình trạng công tác: Đang công tác',
    ],
    [
      'A2, somebody neither at work nor retired',
      'Chỉ khác nhóm `no-post` một điểm',
      'Chức vụ đang giữ ngoài cấp ủy viên: Không giữ chức vụ; Tình trạng công tác: Khác',
    ],
    [
      'A3, somebody retired who still holds a post',
      'Chỉ khác nhóm `retired` một điểm',
      'Chức vụ đang giữ ngoài cấp ủy viên: Cấp phó; Tình trạng công tác: Nghỉ hưu; Là cán bộ hoặc từng là cán bộ khi nghỉ chế độ: có',
    ],
    [
      'B2, somebody retired who was no cadre',
      'Chỉ khác nhóm `no-post` một điểm',
      'Tình trạng công tác: Nghỉ hưu; Là cán bộ hoặc từng là cán bộ khi nghỉ chế độ: không',
    ],
  ])('leave out %s', (_, start, person) => {
    expect(saidOf(found, 'group-gap').filter((said) => said.startsWith(start) && said.endsWith(person))).toHaveLength(1)
  })

  it('are shown by people whom json-rules-engine puts where the findings say', async () => {
    const people = found.flatMap(({ code, params }) =>
      code === 'group-gap' && 'person' in params ? [params.person] : [],
    )
    expect(people.length).toBeGreaterThan(3)
    for (const { facts } of people)
      expect((await evaluate(ruleset, facts)).groups.map(({ truth }) => truth)).toEqual([0, 0, 0, 0])
  })

  it('raise no alarm once they are repaired', () => {
    const over = [...library, dongNai]
    const repaired = findingsOf(repair, rulesetOf(repair, from, over), over)
    const codes = repaired.map(({ code }) => code).filter((code) => code.startsWith('group-') || code === 'gap')
    expect(codes).toEqual([])
  })
})

describe('The tiers of 272-QĐ/TU', () => {
  it('are proved: everybody is rated, every rule decides somebody, nothing asked is without effect', () => {
    const codes = [
      'gap',
      'conflict',
      'unreachable-rule',
      'masked-exception',
      'redundant-rule',
      'irrelevant-fact',
      'always-true',
      'always-false',
      'not-proved',
    ]
    expect(found.filter(({ code }) => codes.includes(code))).toEqual([])
  })
})

describe('The targets of 34-KL/TU, 6', () => {
  it('C1: no disciplined committee member or head makes the share under 20 % redundant', () => {
    expect(saidOf(found, 'target-subsumed')).toEqual([
      'Chỉ tiêu `t2-8` là thừa vì đạt `t2-9` thì chắc chắn đạt (giai đoạn `giai-doan-2`)',
    ])
  })

  it('C2: two pairs of targets need 15 % and 33.3 % of committee members and key leaders', () => {
    expect(saidOf(found, 'targets-infeasible')).toEqual([
      'Các chỉ tiêu `t1-4`, `t1-5` chỉ cùng đạt được khi `capUyVienHoacLanhDaoChuChot` chiếm từ 15% đảng viên trở lên',
      'Các chỉ tiêu `t2-5`, `t2-6` chỉ cùng đạt được khi `capUyVienHoacLanhDaoChuChot` chiếm từ 33,33% đảng viên trở lên',
    ])
  })

  it.each([
    [
      0.2,
      [
        'Các chỉ tiêu `t2-5`, `t2-6` không thể cùng đạt: cần `capUyVienHoacLanhDaoChuChot` chiếm từ 33,33% đảng viên trở lên, thực tế là 20%',
      ],
    ],
    [0.4, []],
  ])('C2: where they are %d of all members it is known whether that is enough', (share, said) => {
    const known = findingsOf(dongNai, ruleset, library, { shares: { capUyVienHoacLanhDaoChuChot: share } })
    expect(saidOf(known, 'targets-infeasible')).toEqual(said)
  })

  it('C3: that all standing members are outstanding contradicts nothing', () => {
    expect(
      found.filter(({ code, params }) => code.startsWith('target') && JSON.stringify(params).includes('t0b')),
    ).toEqual([])
  })

  it('C4: no target of the second phase is looser, and one that were would be told', () => {
    expect(saidOf(found, 'phase-looser')).toEqual([])
    const { data } = dongNai
    const targets = data.targets?.map((target) =>
      target.id === 't2-3' ? { ...target, threshold: '85%', comparator: 'greaterThanInclusive' as const } : target,
    )
    const looser = written({ ...data, targets })
    expect(saidOf(findingsOf(looser, rulesetOf(looser, to)), 'phase-looser')).toEqual([
      'Chỉ tiêu `t2-3` (85%) lỏng hơn `t1-3` (trên 85%) của giai đoạn trước',
    ])
  })

  it('C5: the registration target leaves out the retired, and the targets beside it do not', () => {
    expect(saidOf(found, 'base-differs')[0]).toBe(
      'Chỉ tiêu `t1-1` tính trên `dangCongTacSinhHoat`, bỏ ngoài cả nhóm `retired`, còn `t1-3` tính trên mọi đảng viên, nên hai tỷ lệ không so sánh được',
    )
  })

  it('are redundant under the other reading of i3, as its reason says', () => {
    const other = findingsOf(dongNai, rulesetOf(dongNai, from, library, { i3: 1 }))
    expect(saidOf(other, 'target-subsumed')).toContain(
      'Chỉ tiêu `t2-5` là thừa vì đạt `t2-3` thì chắc chắn đạt (giai đoạn `giai-doan-2`)',
    )
  })
})
