import { describe, expect, it } from 'vitest'
import { syntheticCommittee } from '../../../examples/src/committee.ts'
import {
  compareRulesets,
  compile,
  evaluate,
  explainComparison,
  explanationText,
  mirror,
  withParameters,
} from '../../src/index.ts'
import { rulesetOf, shipped } from './shipped.ts'

const on = '2017-12-31'
const dongNai = shipped('dong-nai/272-qd-tu')
const draft = withParameters(dongNai, { tyLeYKienXuatSac: 85, soNoiViecLamTot: 2 })
const [now, then] = [rulesetOf(dongNai, on), rulesetOf(draft, on)]
const members = syntheticCommittee({ seed: 7, size: 2_000 })
const comparison = compareRulesets(now, then, members)

describe('Đồng Nai against a draft with two other thresholds', () => {
  it('names both thresholds and their clauses, and nothing else', () => {
    expect(comparison.elements.map(({ kind, id, before, after, cite }) => [kind, id, before, after, cite])).toEqual([
      ['parameter', 'soNoiViecLamTot', 1, 2, '34-KL/TU, 4'],
      ['parameter', 'tyLeYKienXuatSac', 75, 85, '34-KL/TU, 7.6a'],
    ])
  })

  it('names exactly the members who move, each with what moves them', () => {
    const [before, after] = [compile(now), compile(then)]
    const moved = members
      .filter((row) => before(row).possible.join() !== after(row).possible.join())
      .map(({ id }) => id)
    const { moves = [] } = comparison
    expect(moves.flatMap((move) => move.members).sort()).toEqual([...moved].sort())
    expect(moved.length).toBeGreaterThan(20)
  })

  it('blames no threshold that does not move them: those blamed do it alone', () => {
    const values: Readonly<Record<string, number>> = { tyLeYKienXuatSac: 85, soNoiViecLamTot: 2 }
    for (const { by, members: ids } of comparison.moves ?? []) {
      const blamed = Object.fromEntries(by.map(({ id }) => [id, values[id] ?? 0]))
      const [alone, after] = [compile(rulesetOf(withParameters(dongNai, blamed), on)), compile(then)]
      const moved = members.filter(({ id }) => ids.includes(id))
      expect(moved.map((row) => alone(row).possible)).toEqual(moved.map((row) => after(row).possible))
    }
  })

  it('shows a person for every way in which a complete member moves, as json-rules-engine decides them', async () => {
    const { differences = [] } = comparison
    const ways = differences.map(({ from, to }) => `${from} ${to}`)
    expect([...new Set(ways)].sort()).toEqual(['good vanguard', 'outstanding good', 'outstanding vanguard'])
    for (const { person, from, to } of differences) {
      expect((await evaluate(now, person.facts)).decision.tier).toBe(from)
      expect((await evaluate(then, person.facts)).decision.tier).toBe(to)
    }
  })

  it('is the mirror image when the two are swapped', () => {
    expect(compareRulesets(then, now, members)).toEqual(mirror(comparison))
  })

  it('finds no difference between a ruleset and itself', () => {
    expect(compareRulesets(now, now, members)).toMatchObject({ elements: [], differences: [], moves: [] })
  })

  it('is told in Vietnamese and in English', () => {
    const text = explanationText(explainComparison(now, then, comparison, 'vi'))
    expect(text).toContain('Sửa tham số “Số nơi có việc làm nêu gương để là tấm gương tốt” (mã soNoiViecLamTot)')
    expect(text).toContain('từ 1 thành 2')
    expect(text).toMatch(/\d+ người từ “Là tấm gương tốt” thành “Thể hiện được tính tiền phong, gương mẫu”: dv-/)
    expect(explanationText(explainComparison(now, then, comparison, 'en'))).toContain('Changed parameter')
  })
})
