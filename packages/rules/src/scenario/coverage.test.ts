import { expect, it } from 'vitest'
import { checkedWith } from '../../test/example.ts'
import { diagram } from '../diagram/diagram.ts'
import { trace } from '../evaluate/trace.ts'
import { clauseCoverage, coverage } from './coverage.ts'
import { writeScenarios } from './writeScenarios.ts'

const { ruleset, regulation } = checkedWith({})

it('counts how often each rule and each comparison held, did not hold, or was not known', () => {
  const people = [{ biKyLuat: true }, { biKyLuat: false, banDangKy: 'cuThe', soViecTot: 6 }, {}].map((facts) =>
    trace(ruleset, facts),
  )
  const [first] = coverage(ruleset, people)
  expect(first).toMatchObject({ rule: 'khong-guong-mau', seen: { true: 1, false: 1, unknown: 1 } })
  expect(first?.comparisons.map(({ seen }) => seen)).toEqual([{ true: 1, false: 1, unknown: 1 }])
})

it('says which clauses of the document no element cites', () => {
  const uncited = clauseCoverage(regulation).filter(({ citations }) => citations === 0)
  expect(uncited).toEqual([])
  const other = checkedWith({ document: { outline: ['1', '2', '3', '4', '5'] } }).regulation
  expect(clauseCoverage(other).filter(({ citations }) => citations === 0)).toEqual([
    { document: 'Văn bản ví dụ', clause: '5', citations: 0 },
  ])
})

it('writes a small suite in which every comparison of the rules is seen both ways and every rule decides', () => {
  const proved = diagram(ruleset)
  if (!proved) throw new Error('over budget')
  const scenarios = writeScenarios(ruleset, proved)
  const evaluations = scenarios.map(({ facts }) => trace(ruleset, facts))
  for (const { rule, comparisons } of coverage(ruleset, evaluations))
    for (const { seen } of comparisons) expect([rule, seen.true > 0, seen.false > 0]).toEqual([rule, true, true])
  expect(new Set(scenarios.map(({ expect: { rule } }) => rule)).size).toBe(ruleset.tiers.rules.length)
  expect(scenarios.length).toBeLessThan(12)
})
