import { type Explanation, explain, explanationText, type MemberRow, trace } from '@neuguong/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gappyMembers, knownMembers } from '../test/completions.ts'
import { dongNai } from '../test/dongNai.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)
const ruleset = dongNai('2017-12-31')

const redacted = (row: MemberRow, lang: 'vi' | 'en' = 'vi'): Explanation =>
  explain(ruleset, trace(ruleset, row), { lang, redact: true })

/** How everything came out, without the values. */
const outcomeOf = (row: MemberRow): string => {
  const { decision, groups, rules } = trace(ruleset, row)
  return JSON.stringify([decision, groups, rules], (key, part) =>
    key === 'left' || key === 'right' ? undefined : part,
  )
}

/** Numbers that no threshold of the regulation is written with. */
const opinion = fc.integer({ min: 0, max: 99 }).map((whole) => whole + 0.37)

describe(`a redacted explanation (seed ${seed})`, () => {
  it('says no value of the member', () => {
    const property = fc.property(
      gappyMembers(),
      opinion,
      fc.constantFrom('vi', 'en'),
      (population, tyLeYKienTot, lang) => {
        const [row = {}] = population.members
        const explanation = redacted({ ...row, tyLeYKienTot }, lang)
        const values = explanation.blocks.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'value'))
        expect(values.filter((token) => token.kind === 'value' && !(token.redacted && token.text === '•••'))).toEqual(
          [],
        )
        const written = tyLeYKienTot.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB')
        expect(explanationText(explanation)).not.toContain(written)
      },
    )
    fc.assert(property, { seed, numRuns: 200 })
  })

  it('is the same for all members of whom everything came out the same', () => {
    const property = fc.property(knownMembers, opinion, opinion, ([row = {}], some, other) => {
      const [one, two] = [some, other].map((tyLeYKienTot) => ({ ...row, tyLeYKienTot }))
      if (!one || !two) return
      fc.pre(outcomeOf(one) === outcomeOf(two))
      expect(redacted(one)).toEqual(redacted(two))
    })
    fc.assert(property, { seed, numRuns: 100 })
  })

  it('says which facts decide, and what is required of them', () => {
    const text = explanationText(redacted({ mienSinhHoat: false, kyLuat: 'canhCao' }))
    expect(text).toContain('Hình thức kỷ luật đảng trong kỳ đánh giá: •••; đúng điều kiện: từ “Khiển trách” trở lên')
    expect(text).not.toContain('Cảnh cáo')
  })

  it('says the values when it is not redacted', () => {
    const row = { mienSinhHoat: false, kyLuat: 'canhCao' }
    const text = explanationText(explain(ruleset, trace(ruleset, row), { lang: 'vi' }))
    expect(text).toContain('Hình thức kỷ luật đảng trong kỳ đánh giá: Cảnh cáo')
  })
})
