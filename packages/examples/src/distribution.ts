import { formatNumber, formatPercent, ratio } from '@neuguong/core'
import { compileReader, type Decision, type Facts, type Ruleset, TRUE } from '@neuguong/rules'
import { table } from './table.ts'

/** How many members came to each conclusion, of everybody and of each subject group. */
export interface Distribution {
  readonly all: Readonly<Record<string, number>>
  readonly groups: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const withoutTier: Readonly<Record<string, string>> = {
  undecided: 'Chưa kết luận được (thiếu dữ kiện)',
  'not-rated': 'Không xếp loại',
  unruled: 'Không quy tắc nào áp dụng',
  conflict: 'Các quy tắc mâu thuẫn',
}

const everybody = ''

const conclusionOf = ({ tier, outcome }: Decision): string => tier ?? outcome

/** A tier in words, or what a decision came to instead of one. */
export const conclusionLabel = ({ tiers: { scale } }: Ruleset, conclusion: string): string =>
  scale.levels.find(({ id }) => id === conclusion)?.label ?? withoutTier[conclusion] ?? conclusion

/** Decides members and counts the conclusions by subject group. A member may belong to several groups, or to none. */
export function distribute(ruleset: Ruleset, members: Iterable<Facts>): Distribution {
  const { read, decide, groups: asks } = compileReader(ruleset)
  const counts = new Map<string, Record<string, number>>()
  for (const member of members) {
    const values = read(member)
    const conclusion = conclusionOf(decide(values))
    const certain = Object.entries(asks).flatMap(([group, ask]) => (ask(values) === TRUE ? [group] : []))
    for (const group of [everybody, ...certain]) {
      const count = counts.get(group) ?? {}
      count[conclusion] = (count[conclusion] ?? 0) + 1
      counts.set(group, count)
    }
  }
  const { [everybody]: all = {}, ...groups } = Object.fromEntries(counts)
  return { all, groups }
}

const whole = (count: number): string => formatNumber(ratio(count), { decimals: 0 })

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

/** A count as Vietnamese texts write it: `33.509`. */
export const countText = whole

/**
 * A distribution as a table: a line for each conclusion, a column for everybody and for each subject group, and below what
 * the columns are.
 */
export function distributionTable(ruleset: Ruleset, found: Distribution): string[] {
  const {
    groups,
    tiers: { scale },
  } = ruleset
  const conclusions = [...scale.levels.map(({ id }) => id), ...Object.keys(withoutTier)]
  const columns = groups.map(({ id }) => found.groups[id] ?? {})
  const total = sum(found.all)
  const row = (label: string, of: (counts: Readonly<Record<string, number>>) => number): string[] => [
    label,
    whole(of(found.all)),
    formatPercent(ratio(of(found.all), Math.max(1, total)), 2),
    ...columns.map((counts) => whole(of(counts))),
  ]
  const rows = conclusions.filter((conclusion) => found.all[conclusion] !== undefined)
  return [
    ...table([
      ['Kết quả đề xuất', 'Tất cả', 'Tỷ lệ', ...groups.map((_, index) => `(${index + 1})`)],
      ...rows.map((conclusion) => row(conclusionLabel(ruleset, conclusion), (counts) => counts[conclusion] ?? 0)),
      row('Cộng', sum),
    ]),
    ...groups.map(({ label }, index) => `(${index + 1}) ${label}`),
  ]
}
