import type { Person, ProofFindings, SaidComparison } from '../src/language/proof.ts'

const person: Person = {
  traits: [
    { fact: 'chucVu', label: 'Chức vụ đang giữ', type: 'choice', value: 'Cấp phó' },
    { fact: 'soVu', label: 'Số vụ việc', type: 'number', value: 3, unit: 'vụ' },
  ],
  facts: { chucVu: 'capPho', soVu: 3 },
  confirmed: true,
}
const supposed: Person = { ...person, confirmed: false }
const rules = { first: 'tam-guong-tot', second: 'xuat-sac', tier: 'good', otherTier: 'outstanding' }
const places = ['condition', 'comparison', 'rule', 'group'] as const

/** Parameters for every finding that rests on a proof, with and without what may be absent. */
const comparison: SaidComparison = {
  fact: 'soVu',
  label: 'Số vụ',
  operator: 'lessThan',
  isDay: false,
  values: [0],
  unit: 'vụ',
}

export const samplesOfProofs: { readonly [C in keyof ProofFindings]: readonly ProofFindings[C][] } = {
  gap: [person, supposed].map((one) => ({ person: one, rule: '{ "id": "quy-tac-moi" }' })),
  'group-gap': [
    { person, when: '{ "fact": "chucVu" }', near: 'head' },
    { person, when: '{ "fact": "chucVu" }' },
  ],
  overlap: [{ ...rules, person }],
  conflict: [
    { ...rules, person },
    { ...rules, person: supposed },
  ],
  'group-overlap': [{ first: 'committee', second: 'head', person }],
  'unreachable-rule': [
    { rule: 'tot', by: ['xuat-sac'] },
    { rule: 'tot', by: [] },
  ],
  'redundant-rule': [{ rule: 'tot', tier: 'good', by: ['con-lai'] }],
  'masked-exception': [{ rule: 'rieng', general: 'chung', tier: 'good', generalTier: 'vanguard', person }],
  'irrelevant-fact': [{ fact: 'laCanBo', label: 'Là cán bộ' }],
  'always-true': [
    ...places.map((where) => ({ where, id: 'tieuChi', label: where === 'rule' ? '' : 'Tiêu chí' })),
    { where: 'comparison', id: '{}', label: 'Số vụ', comparison },
  ],
  'always-false': [
    ...places.map((where) => ({ where, id: 'tieuChi', label: where === 'rule' ? '' : 'Tiêu chí' })),
    { where: 'comparison', id: '{}', label: 'Số vụ', comparison },
  ],
  'not-proved': [
    { left: ['gap'], proved: ['group-gap'] },
    { left: ['gap'], proved: [] },
  ],
  'target-subsumed': [
    { target: 't2-8', by: 't2-9', phases: ['giai-doan-2'] },
    { target: 't2-8', by: 't2-9', phases: [] },
  ],
  'targets-infeasible': [
    { targets: ['t1-4', 't1-5'], population: 'capUyVien', least: 0.15, strict: false },
    { targets: ['t1-4', 't1-5'], population: 'capUyVien', least: 0.15, strict: true, share: 0.1 },
  ],
  'phase-looser': [{ target: 't2-3', earlier: 't1-3', value: 'trên 80%', earlierValue: 'trên 85%' }],
  'base-differs': [
    { target: 't1-1', base: 'dangCongTac', other: 't1-3', groups: ['retired'] },
    { target: 't1-1', base: 'dangCongTac', other: 't1-3', groups: [] },
  ],
}
