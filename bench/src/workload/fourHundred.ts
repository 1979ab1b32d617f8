import { type Annex, annexes, type Thresholds } from './annexes.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  type Condition,
  contains,
  equal,
  not,
  oneOf,
  type Rule,
  ratedBest,
  ratedGood,
  registered,
  rule,
  specific,
  type Tier,
} from './conditions.ts'
import { contents } from './facts.ts'

const keys = ({ group, level }: Annex): readonly Condition[] => [equal('nhom', group), equal('cap', level)]
const named = ({ group, level }: Annex, part: string, index: number): string =>
  `${part}-${group}-${level}-${index + 1}`.toLowerCase()
const scores = (list: readonly number[], until = contents.length): readonly Condition[] =>
  contents.slice(0, until).map((id, index) => atLeast(id, list[index] ?? 0))

const exclusions = (annex: Annex): readonly Rule[] => {
  const { serious, least, discipline } = annex
  return [
    all(keys(annex), any(serious.map(contains), equal('xepLoai', 'khongHoanThanh'))),
    all(keys(annex), any(least.of.map((id) => below(id, least.score)))),
    all(keys(annex), oneOf('kyLuat', discipline.forms), not(atLeast('soViecTot', discipline.deeds))),
  ].map((when, index) => rule(named(annex, 'loai', index), 'not-exemplary', when))
}

const outstanding = ({ scores: list, best, years }: Thresholds): readonly Condition[] => [
  ...specific,
  ...scores(list),
  best ? ratedBest : ratedGood,
  ...(years > 0 ? [atLeast('tuoiDang', years)] : []),
]

const good = ({ scores: list, instead, lenient }: Thresholds): readonly Condition[] => [
  registered,
  ...(instead > 0 ? [any(all(scores(list, 4)), atLeast('noiDung7', instead))] : scores(list)),
  ...(lenient ? [not(oneOf('tuDanhGia', ['datMotPhan', 'khongDat']))] : []),
]

const vanguard = ({ scores: list, lenient, oldest }: Thresholds): readonly Condition[] => [
  ...(lenient ? scores(list, 3) : [registered, ...scores(list)]),
  ...(oldest > 0 ? [atMost('tuoi', oldest)] : []),
]

const parts = { outstanding, good, vanguard }

const rulesOf = (tier: keyof typeof parts & Tier): readonly Rule[] =>
  annexes.flatMap((annex) =>
    annex[tier].map((thresholds, index) => {
      const { deeds, trust } = thresholds
      const rest = [...parts[tier](thresholds), atLeast('soViecTot', deeds), atLeast('tinNhiem', trust)]
      return rule(named(annex, tier, index), tier, all(keys(annex), rest))
    }),
  )

/** Four hundred rules: a central text with twenty annexes of twenty rules each. */
export const fourHundred: readonly Rule[] = [
  ...annexes.flatMap(exclusions),
  ...rulesOf('outstanding'),
  ...rulesOf('good'),
  ...rulesOf('vanguard'),
]
