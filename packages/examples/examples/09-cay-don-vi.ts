import { countMembers, mergeTallies, type RollUp, type Ruleset, rollUp, say, type Tallies } from '@neuguong/rules'
import { type CommitteeRow, syntheticCommittee } from '../src/committee.ts'
import { readRuleset } from '../src/library.ts'
import { table } from '../src/table.ts'
import { readUnits } from '../src/units.ts'

/** Counts a list while it is read; no row is kept. */
function count(ruleset: Ruleset, rows: Iterable<CommitteeRow>): Tallies {
  const { add, tallies } = countMembers(ruleset)
  for (const row of rows) add(row, row.year, row.unit)
  return tallies()
}

const countText = ({ low, high }: { low: number; high: number }): string => (low === high ? `${low}` : `${low}–${high}`)

/** The units down to the cells of the last committee, with how many targets each has reached. */
function treeTable({ units }: RollUp): string[] {
  const shown = units.filter(({ depth, parent }) => depth < 2 || parent === 'db-5')
  const rows = shown.map(({ depth, label, figures, hidden }) => {
    const name = `${'  '.repeat(depth)}${label}`
    if (!figures) return [name, hidden === 'small' ? '< 5' : '(ẩn)']
    const having = (status: string): string =>
      String(figures.targets.filter((target) => target.status === status).length)
    const { outstanding, good } = figures.conclusions
    return [
      name,
      countText(figures.members),
      String(outstanding?.low ?? 0),
      String(good?.low ?? 0),
      ...[having('met'), having('not-met'), having('unknown')],
    ]
  })
  return table([['Đơn vị', 'Đảng viên', 'Xuất sắc', 'Tốt', 'Đạt', 'Chưa đạt', 'Chưa rõ'], ...rows])
}

/** Two lists of one committee, counted apart, put together and added up along its tree of units, before and after a merger. */
export async function main(print: (line: string) => void): Promise<void> {
  const members = syntheticCommittee({ seed: 2016, size: 600, year: 2017 })
  for (const on of ['2017-06-30', '2017-12-31']) {
    const ruleset = readRuleset('dong-nai/272-qd-tu', on)
    const lists = [members.slice(0, 500), members.slice(500)].map((rows) => count(ruleset, rows))
    // From here on there are numbers only: they can be kept and sent, and nobody is in them.
    const [first, ...others] = lists
    if (!first) return
    const options = { phase: 'giai-doan-1', on }
    const result = rollUp(ruleset, mergeTallies(first, ...others), readUnits(on), options)
    print(`Ngày ${on}: ${result.total.members.low} đảng viên trong ${lists.length} danh sách, đếm riêng rồi cộng lại`)
    for (const line of treeTable(result)) print(line)
    for (const finding of result.findings) print(say(finding, 'vi').message)
    print('')
  }
  print('< 5: có ít hơn 5 đảng viên. (ẩn): lấy đơn vị trên trừ đi sẽ lộ đơn vị nhỏ.')
}

// `node packages/examples/examples/09-cay-don-vi.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
