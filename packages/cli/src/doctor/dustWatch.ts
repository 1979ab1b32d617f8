import { gridOf, type Ruleset } from '@neuguong/rules'
import { hasDust } from '../members/decimal.ts'
import type { Row } from '../members/member.ts'
import { at } from '../output/finding.ts'
import type { Groups } from './groups.ts'
import type { Watch } from './watch.ts'

/** The number as people write it. */
const shown = (value: unknown): string => String(value).replace('.', ',')

/** Trap 27 in lists that are no tables, JSON and Parquet: their cells are numbers already. */
export function watchDust({ facts }: Ruleset, file: string, groups: Groups): Watch {
  const counts = new Map<string, { count: number; readonly found: string }>()
  const numbers = Object.entries(facts).filter(([, fact]) => fact.type === 'number' && !gridOf(fact).declared)
  const see = (id: string, value: unknown): void => {
    const seen = counts.get(id) ?? { count: 0, found: shown(value) }
    seen.count++
    counts.set(id, seen)
  }
  return {
    row: ({ member, rounded = [] }: Row) => {
      for (const [id, fact] of member ? numbers : []) {
        const value = member?.facts[id]
        if (rounded.includes(id) || (typeof value === 'number' && hasDust(fact, value))) see(id, value)
      }
    },
    end: () => {
      for (const [id, fact] of numbers) {
        const seen = counts.get(id)
        const place = { file, pointer: `/${id}`, line: 0, column: 1, cell: id }
        const { decimals } = gridOf(fact)
        if (seen) groups.add(at({ code: 'number-dust', params: { heading: id, ...seen, decimals } }, place, 'note'))
      }
      counts.clear()
    },
  }
}
