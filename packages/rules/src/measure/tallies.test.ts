import { describe, expect, it } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { cases } from '../../test/effort.ts'
import { pickOf, pseudo } from '../../test/pseudo.ts'
import { marked, type Small, smallRuleset } from '../../test/small.ts'
import { conclusionsOf } from '../evaluate/decision.ts'
import { measureCaps, measureCapTallies } from './caps.ts'
import { countMembers, tally } from './countMembers.ts'
import { measure, measureTallies } from './measure.ts'
import { type MemberRow, populationOf } from './population.ts'
import { emptyTallies, mergeTallies, type Tallies } from './tallies.ts'

const random = pseudo(seed)
const oneOf = pickOf(random)

/** Units as lists write them, none of them treated as anything but a name. */
const units = ['cb-1', 'cb-2', '__proto__', 'constructor', 'NULL', '', null, undefined]

const member = (): MemberRow => ({
  diem: oneOf([0, 5, 8, 10, null, 11]),
  mien: oneOf([true, false, false, null]),
  biPhat: oneOf([true, false, null]),
  unit: oneOf(units),
  year: oneOf([2016, 2017, 2018, undefined]),
})

const targets: readonly Small['target'][] = [
  { metric: 'share', of: 'tot', threshold: '50% trở lên', perUnit: true },
  { metric: 'share', of: 'khongXuatSac', among: 'biPhat', threshold: '50% trở lên' },
  { metric: 'share', of: 'tot', base: 'biPhat', threshold: 'dưới 20%', perUnit: true },
  { metric: 'count', of: 'biPhat', threshold: 'không có', perUnit: true },
  { metric: 'change', of: 'biPhat', threshold: 'giảm so cùng kỳ năm trước', perUnit: true },
  { metric: 'yearly-mean', of: 'biPhat', threshold: 'dưới 1%', perUnit: true },
]

const options = { phase: 'gd', on: '2018-06-30' }

/** What a list becomes on its way through a file. */
const written = (tallies: Tallies): Tallies => JSON.parse(JSON.stringify(tallies)) as Tallies

describe(`tallies (seed ${seed})`, () => {
  it.each(targets)('measure %o as rows do, from however many files they come and in whatever order', (target) => {
    const ruleset = smallRuleset({ target, hitPolicy: oneOf(['first', 'unique'] as const) })
    for (let turn = 0; turn < cases(20); turn++) {
      const rows = Array.from({ length: Math.floor(random() * 40) }, member)
      const parts: MemberRow[][] = [[], [], []]
      for (const row of rows) oneOf(parts).push(row)
      const [a, b, c] = parts.map((part) => written(tally(ruleset, part, 2018))) as [Tallies, Tallies, Tallies]
      const whole = tally(ruleset, rows, 2018)
      expect(mergeTallies(a, b, c)).toEqual(whole)
      expect(mergeTallies(c, mergeTallies(a, b))).toEqual(whole)
      expect(mergeTallies(mergeTallies(b, c), a, emptyTallies(ruleset.identity.sha256))).toEqual(whole)
      const population = populationOf(rows, 2018)
      expect(measureTallies(ruleset, whole, options)).toEqual(measure(ruleset, population, options))
      expect(measureCapTallies(ruleset, whole, options)).toEqual(measureCaps(ruleset, population, options))
    }
  })

  it('count members, settled conclusions and those still possible, by unit', () => {
    const ruleset = smallRuleset({ target: targets[0] as object })
    const rows = [...marked(9, 5), { ...marked(6)[0], mien: null, unit: 'cb-1' }]
    const [year] = tally(ruleset, rows, 2018).years
    expect(year?.units.map(({ unit, members }) => [unit, members])).toEqual([
      [null, 2],
      ['cb-1', 1],
    ])
    const one = { low: 1, high: 1 }
    const none = { low: 0, high: 0 }
    expect(year?.units[0]?.conclusions).toMatchObject({ outstanding: one, good: one, 'not-rated': none })
    const open = { low: 0, high: 1 }
    expect(year?.units[1]?.conclusions).toMatchObject({ outstanding: none, good: open, 'not-rated': open })
    expect(Object.keys(year?.units[0]?.conclusions ?? {})).toEqual(conclusionsOf(ruleset.tiers))
  })

  it('do not grow with the rows that were counted', () => {
    const { add, tallies } = countMembers(smallRuleset({ target: targets[0] as object }))
    const sizes = [10, 1000].map((count) => {
      for (let index = 0; index < count; index++) add({ ...marked(9)[0] }, 2018, 'cb-1')
      return JSON.stringify(tallies()).length
    })
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBeLessThan(40)
  })

  it('of different rules are not added, nor measured by other rules', () => {
    const [one, other] = [
      smallRuleset({ target: targets[0] as object }),
      smallRuleset({ target: targets[3] as object }),
    ]
    expect(() => mergeTallies(tally(one, [], 2018), tally(other, [], 2018))).toThrow(RangeError)
    expect(() => measureTallies(other, tally(one, [], 2018), options)).toThrow(RangeError)
    expect(() => measureCapTallies(other, tally(one, [], 2018), options)).toThrow(RangeError)
  })
})
