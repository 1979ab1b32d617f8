import type { Lang } from '@neuguong/core'
import {
  explain,
  explainCaps,
  explainTargets,
  explanationText,
  measure,
  measureCaps,
  type Population,
  type Ruleset,
  trace,
} from '@neuguong/rules'
import { describe, it } from 'vitest'
import { dongNai, phase1, phase2 } from '../test/dongNai.ts'
import { expectGolden } from '../test/golden.ts'
import { cappedUnits } from '../test/hauGiang.ts'
import { figuresOf, rulesetOf, scenarios } from '../test/shipped.ts'
import { syntheticYears } from './committee.ts'

const provinces: Readonly<Record<string, string>> = {
  'dong-nai': 'dong-nai/272-qd-tu',
  'hau-giang': 'hau-giang/1972-qd-tu',
  'binh-thuan': 'binh-thuan/thong-bao-2014',
  'tra-vinh': 'tra-vinh/15-kh-tu',
  'minh-hoa': 'minh-hoa/thieu-quy-tac',
}

/** Decisions to be read: the province, the scenario, and what it shows. */
const decisions = [
  ['dong-nai', 'khong-chuc-vu-xuat-sac', 'the best tier'],
  ['dong-nai', 'khong-chuc-vu-tot', 'a tier below it'],
  ['dong-nai', 'uy-vien-thuong-vu-tot-gd2', 'the rule for all other cases'],
  ['dong-nai', 'lanh-dao-hai-noi-dung-chua-dat', 'the lowest tier, by a number'],
  ['dong-nai', 'bi-canh-cao', 'the lowest tier, by discipline'],
  ['dong-nai', 'thieu-ky-luat-cap-truong', 'undecided'],
  ['dong-nai', 'thieu-chuc-vu', 'undecided, the group not known either'],
  ['dong-nai', 'mien-sinh-hoat', 'not rated'],
  ['dong-nai', 'o1-cap-uy-vien-cap-truong', 'two groups'],
  ['dong-nai', 'a1-cap-pho', 'no group'],
  ['hau-giang', 'nguoi-dung-dau-don-vi-yeu', 'a fact of the unit'],
  ['hau-giang', 'nam-truoc-khong-hoan-thanh', 'a fact of the year before'],
  ['hau-giang', 'chua-ro-cong-khai', 'undecided by a set'],
  ['hau-giang', 'mac-bieu-hien', 'a set'],
  ['binh-thuan', 'xuat-sac', 'two yardsticks'],
  ['binh-thuan', 'chua-dang-ky', 'unruled'],
  ['binh-thuan', 'thieu-soat-xet', 'undecided between tiers and a conflict'],
  ['tra-vinh', 'lanh-dao-thieu-ke-hoach', 'another scale'],
  ['tra-vinh', 'thieu-mot-mat-xuat-sac', 'undecided by a derived number'],
  ['minh-hoa', 'mau-thuan', 'conflict'],
  ['minh-hoa', 'bo-sot-it-viec-lam', 'unruled, with one scale'],
] as const

function explained(province: string, id: string, lang: Lang, redact = false): string {
  const folder = provinces[province] ?? province
  const scenario = scenarios(folder).data.scenarios.find((other) => other.id === id)
  if (!scenario) throw new Error(`no scenario ${id} in ${folder}`)
  const ruleset = rulesetOf(folder, scenario.on)
  const text = explanationText(explain(ruleset, trace(ruleset, scenario.facts), { lang, redact }))
  // the hash changes with every word of the regulation, and has tests of its own
  return text.replace(ruleset.identity.sha256.slice(0, 12), '0123456789ab')
}

describe('the explanation in Vietnamese', () => {
  it.each(decisions)('of %s/%s is as it was read: %s', (province, id) => {
    expectGolden(`explain/${province}-${id}.vi.txt`, explained(province, id, 'vi'))
  })

  it('hides values when it is redacted', () => {
    const text = explained('dong-nai', 'lanh-dao-hai-noi-dung-chua-dat', 'vi', true)
    expectGolden('explain/dong-nai-lanh-dao-hai-noi-dung-chua-dat.redacted.vi.txt', text)
  })
})

describe('the explanation in English', () => {
  it.each([
    ['dong-nai', 'khong-chuc-vu-tot'],
    ['dong-nai', 'thieu-ky-luat-cap-truong'],
    ['tra-vinh', 'lanh-dao-thieu-ke-hoach'],
    ['minh-hoa', 'mau-thuan'],
  ])('of %s/%s is as it was read', (province, id) => {
    expectGolden(`explain/${province}-${id}.en.txt`, explained(province, id, 'en'))
  })
})

describe('the report of targets', () => {
  const committee: Population = { years: syntheticYears(2016, 2000) }
  const hauGiang = rulesetOf('hau-giang/1972-qd-tu', '2022-12-31')
  const traVinh = rulesetOf('tra-vinh/15-kh-tu', '2012-11-30')

  const reports: readonly (readonly [string, Ruleset, Population, { phase: string; on: string }])[] = [
    ['dong-nai-giai-doan-1', dongNai(phase1.on), committee, phase1],
    ['dong-nai-giai-doan-2', dongNai(phase2.on), committee, phase2],
    ['dong-nai-giai-doan-1-thieu-nam', dongNai(phase1.on), { years: committee.years.slice(1) }, phase1],
    ['hau-giang-figures', hauGiang, figuresOf('hau-giang/1972-qd-tu'), { phase: 'so-ket-05-nam', on: '2022-12-31' }],
    ['tra-vinh-figures', traVinh, figuresOf('tra-vinh/15-kh-tu'), { phase: 'kiem-diem', on: '2012-11-30' }],
  ]

  it.each(reports)('of %s is as it was read', (name, ruleset, population, options) => {
    const results = measure(ruleset, population, options)
    expectGolden(`explain/targets-${name}.vi.txt`, explanationText(explainTargets(ruleset, results, 'vi')))
  })

  it('is told in English too', () => {
    const ruleset = dongNai(phase2.on)
    const text = explanationText(explainTargets(ruleset, measure(ruleset, committee, phase2), 'en'))
    expectGolden('explain/targets-dong-nai-giai-doan-2.en.txt', text)
  })

  it.each(['vi', 'en'] as const)('names the units over a cap, in %s', (lang) => {
    const results = measureCaps(hauGiang, { years: [{ year: 2022, members: cappedUnits }] }, { on: '2022-12-31' })
    expectGolden(`explain/caps-hau-giang.${lang}.txt`, explanationText(explainCaps(hauGiang, results, lang)))
  })
})
