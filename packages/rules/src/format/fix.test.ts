import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleDay, exampleWith, type Fragment } from '../../test/example.ts'
import { inspect } from '../check/inspect.ts'
import { trace } from '../evaluate/trace.ts'
import { parse } from '../language/parse.ts'
import type { Facts } from '../language/value.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { fix } from './fix.ts'

const inspected = (text: string) => inspect(text, 'quy-dinh.json', { on: exampleDay }).diagnostics
const fixed = (text: string): string => fix(text, inspected(text))

function rulesetOf(text: string): Ruleset {
  const regulation = parse(text, 'quy-dinh.json').value
  const ruleset = regulation && resolve(regulation, { on: exampleDay }).value
  if (!ruleset) throw new Error('not resolvable')
  return ruleset
}

const cite = { cite: 'Văn bản ví dụ, 3', authority: 'illustrative' }
const rule = (when: unknown): Fragment => ({
  tiers: { rules: [{ id: 'them', label: 'Quy tắc thêm', tier: 'good', when, ...cite }] },
})
const many = { fact: 'soViecTot', operator: 'lessThan', value: 9 }

const members = fc.record<Record<string, unknown>>({
  capUyVien: fc.constantFrom(true, false, null),
  banDangKy: fc.constantFrom('khong', 'chungChung', 'cuThe', null),
  soViecTot: fc.option(fc.integer({ min: 0, max: 20 })),
  biKyLuat: fc.constantFrom(true, false, null),
})

describe('fixing', () => {
  it.each<readonly [string, Fragment, string]>([
    ['`not` around a comparison', rule({ not: many }), 'needless-not'],
    ['a list of one condition', rule({ all: [many] }), 'needless-nesting'],
    ['letters and marks apart', { label: 'Quy định'.normalize('NFD') }, 'not-nfc'],
    ['a look-alike letter', { label: 'Quy \u0111ịnh \u00D0ảng' }, 'look-alike-letter'],
    ['an empty section', { removes: [] }, 'empty-section'],
  ])('mends %s and changes no decision', (_, fragment, code) => {
    const text = exampleWith(fragment)
    expect(inspected(text).map((found) => found.code)).toContain(code)
    const after = fixed(text)
    expect(inspected(after).map((found) => found.code)).not.toContain(code)
    const [one, two] = [rulesetOf(text), rulesetOf(after)]
    fc.assert(
      fc.property(members, (facts) => {
        expect(trace(two, facts as Facts).decision).toEqual(trace(one, facts as Facts).decision)
      }),
      { numRuns: 200 },
    )
  })

  it('mends slips in signs', () => {
    const text = exampleWith({}).replace('"max": 20,', '"max": 20').replace('"id": "tot"', '“id”: "tot"')
    expect(fixed(text)).toBe(exampleWith({}))
  })

  it('leaves a number with a zero before it, which may have lost its point', () => {
    const text = exampleWith({}).replace('"max": 20,', '"max": 0020,')
    expect(inspected(text)).toMatchObject([
      { code: 'json-syntax', params: { problem: 'LeadingZero', suggestion: '20' } },
    ])
    expect(fixed(text)).toBe(text)
  })

  it('leaves an exception that matches nothing: the reason that somebody wrote is told, not dropped', () => {
    const text = exampleWith({ allow: [{ code: 'x', why: 'đã họp bàn' }], label: 'Quy \u0111ịnh \u00D0ảng' })
    const after = fixed(text)
    expect(after).toContain('đã họp bàn')
    expect(inspected(after).map(({ code }) => code)).toEqual(['unused-allow'])
  })

  it('does not guess at misspelt names', () => {
    const text = exampleWith({}).replace('"fact": "biKyLuat"', '"fact": "biKiLuat"')
    expect(fixed(text)).toBe(text)
  })
})
