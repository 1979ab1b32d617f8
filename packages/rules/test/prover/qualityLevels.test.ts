import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.ts'
import { findingsOf, rulesetOf, saidOf, shipped, written } from './shipped.ts'

const levels = shipped('minh-hoa/366-qd-tw')
const ruleset = rulesetOf(levels, '2025-12-31')
const found = findingsOf(levels, ruleset)

describe('The levels of 366-QĐ/TW, 11 as they were read', () => {
  it.each([
    [
      '95 points without 30 % over target',
      'một đảng viên: Tổng điểm đánh giá: 95 điểm; Mức vượt chỉ tiêu được giao: 15 %',
    ],
    [
      '80 points with something late',
      'một đảng viên: Tổng điểm đánh giá: 80 điểm; Tỷ lệ nhiệm vụ hoàn thành chậm: 10 %',
    ],
  ])('rate nobody with %s', (_, person) => {
    expect(saidOf(found, 'gap')).toContain(`Không có quy tắc nào xếp loại ${person}`)
  })

  it('contradict each other nowhere', () => {
    expect(found.filter(({ code }) => code === 'conflict')).toEqual([])
  })

  it('are whole once the rules that the findings propose are added', () => {
    let repaired = levels
    for (let round = 0; round < 10; round++) {
      const [gap] = findingsOf(repaired, rulesetOf(repaired, '2025-12-31')).filter(({ code }) => code === 'gap')
      if (!gap || !('rule' in gap.params)) break
      const rule = { ...JSON.parse(gap.params.rule), id: `bo-sung-${round}` }
      const { tiers } = repaired.data
      repaired = written({ ...repaired.data, tiers: { ...tiers, rules: [...(tiers?.rules ?? []), rule] } })
    }
    expect(saidOf(findingsOf(repaired, rulesetOf(repaired, '2025-12-31')), 'gap')).toEqual([])
    expect(repaired.data.tiers?.rules.length).toBeLessThan(12)
  })

  it('leave unrated whom the findings name, says json-rules-engine', async () => {
    for (const { params } of found)
      if ('person' in params) expect((await evaluate(ruleset, params.person.facts)).decision.outcome).toBe('unruled')
  })
})
