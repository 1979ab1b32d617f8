import { contents, groups, levels, prohibitions } from './facts.ts'
import { between, type Random, randomOf } from './random.ts'

/** One rule of an annex: the thresholds of the seven contents and what else it asks. Zero and `false` ask nothing. */
export interface Thresholds {
  readonly scores: readonly number[]
  readonly deeds: number
  readonly trust: number
  readonly years: number
  readonly best: boolean
  readonly instead: number
  readonly lenient: boolean
  readonly oldest: number
}

/** What one annex says of the members of one group at one level. */
export interface Annex {
  readonly group: (typeof groups)[number]
  readonly level: (typeof levels)[number]
  readonly serious: readonly string[]
  readonly least: { readonly score: number; readonly of: readonly string[] }
  readonly discipline: { readonly forms: readonly string[]; readonly deeds: number }
  readonly outstanding: readonly Thresholds[]
  readonly good: readonly Thresholds[]
  readonly vanguard: readonly Thresholds[]
}

const none = { years: 0, best: false, instead: 0, lenient: false, oldest: 0 }
const scoresFrom = (random: Random, low: number, high: number): number[] =>
  contents.map(() => between(random, low, high))
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

const outstandingOf = (random: Random): Thresholds[] =>
  times(5, (index) => ({
    ...none,
    scores: scoresFrom(random, 76 + index * 2, 88 - index),
    deeds: between(random, 3, 4 + index),
    trust: between(random, 80, 94) + (index === 2 ? 0.5 : 0),
    years: index === 3 ? between(random, 5, 25) : 0,
    best: index === 1,
  }))

const goodOf = (random: Random): Thresholds[] =>
  times(6, (index) => ({
    ...none,
    scores: scoresFrom(random, 62 + index, 74),
    deeds: between(random, 1, 5),
    trust: between(random, 70, 86),
    instead: index === 4 ? between(random, 70, 85) : 0,
    lenient: index === 5,
  }))

const vanguardOf = (random: Random): Thresholds[] =>
  times(6, (index) => ({
    ...none,
    scores: scoresFrom(random, 44 + index, 60),
    deeds: between(random, 0, 3),
    trust: between(random, 55, 75),
    oldest: index === 3 ? between(random, 40, 70) : 0,
    lenient: index >= 4,
  }))

const contentAt = (index: number): string => contents[Math.min(6, index)] ?? ''
const formsAt = (level: string): readonly string[] => [
  ...(level === 'tinh' || level === 'huyen' ? ['khienTrach'] : []),
  'canhCao',
  'cachChuc',
  'khaiTru',
]

function annexOf(random: Random, group: Annex['group'], level: Annex['level']): Annex {
  const serious = times(3, () => prohibitions[between(random, 0, prohibitions.length - 1)] ?? '')
  const score = between(random, 28, 40)
  return {
    group,
    level,
    serious: [...new Set(serious)],
    least: { score, of: [...new Set([0, 2, 4, 6].map((index) => contentAt(index + between(random, 0, 1))))] },
    discipline: { forms: formsAt(level), deeds: between(random, 9, 12) },
    outstanding: outstandingOf(random),
    good: goodOf(random),
    vanguard: vanguardOf(random),
  }
}

const random = randomOf(20_160_707)

/** Twenty annexes, one for each group at each level, with thresholds drawn once from a fixed seed. */
export const annexes: readonly Annex[] = groups.flatMap((group) => levels.map((level) => annexOf(random, group, level)))
