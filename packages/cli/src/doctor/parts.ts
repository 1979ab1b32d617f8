import { formatNumber, parseNumber, type Ratio, ratio, tidyText } from '@neuguong/core'
import type { Column } from '../members/columns.ts'
import type { Row } from '../members/member.ts'
import { cellPlace } from '../members/table/places.ts'
import { at } from '../output/finding.ts'
import type { Groups } from './groups.ts'
import type { Subject } from './look.ts'
import type { Watch } from './watch.ts'

/** Parts whose sum is farther from the whole were never meant to add up. */
const near = { least: ratio(98), most: ratio(102) }

const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d
const sum = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d)

/** The share that a cell says, exactly. */
const shareOf = (text: string): Ratio | undefined => parseNumber(tidyText(text).replace(/ ?%$/, ''))

/** Columns that stand together under one heading: only then may they be the parts of something. */
function families(columns: readonly Column[]): (readonly Column[])[] {
  const byOver = new Map<string, Column[]>()
  for (const column of columns) {
    const { over } = column.heading
    if (over !== undefined && /%|tỷ lệ|tỉ lệ/iu.test(over.normalize('NFC')))
      byOver.set(over, [...(byOver.get(over) ?? []), column])
  }
  return [...byOver.values()].filter((family) => family.length > 1)
}

function sumOf(family: readonly Column[], cells: readonly string[]): Ratio | undefined {
  const shares = family.map(({ index }) => shareOf(cells[index] ?? ''))
  return shares.every((share) => share !== undefined) ? shares.reduce(sum, ratio(0)) : undefined
}

/** Trap 20: shares of one whole that do not add up to it. They are told and never mended. */
export function partsLook({ table }: Subject, file: string, groups: Groups): Watch {
  const found = families(table.columns)
  const places = { file, sheet: table.sheet }
  return {
    row: ({ source }: Row) => {
      for (const family of found) {
        const total = sumOf(family, source.cells)
        if (!total || less(total, near.least) || less(near.most, total) || total.n === 100n * total.d) continue
        const params = { sum: formatNumber(total, { decimals: 2 }), columns: family.map(({ name }) => name) }
        const [first] = family
        groups.add(at({ code: 'parts-not-whole', params }, cellPlace(places, source.line, first), 'note'), first?.index)
      }
    },
    end: () => undefined,
  }
}
