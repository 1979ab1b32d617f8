import type { Lang } from '@neuguong/core'
import { describe, expect, it } from 'vitest'
import { smallRuleset } from '../../test/small.ts'
import { trace } from '../evaluate/trace.ts'
import { parse } from '../language/parse.ts'
import type { Facts } from '../language/value.ts'
import { resolve } from '../resolve/resolve.ts'
import { explain } from './explain.ts'
import { numberText } from './numbers.ts'
import { speechOf, valueToken } from './speech.ts'
import { explanationText } from './tokens.ts'

type Limits = readonly (number | string)[]

const rows: readonly (readonly [value: number | string, limits: Limits, vi: string, en: string])[] = [
  ['89.996', [90], '89,996', '89.996'],
  ['90', [90], '90', '90'],
  ['2/3', [0.67], '0,667', '0.667'],
  ['2/3', ['2/3'], '0,67', '0.67'],
  ['2/3', [0.66], '0,67', '0.67'],
  ['1/3', [], '0,33', '0.33'],
  ['1/3', [0.33], '0,333', '0.333'],
  ['-1/3', [-0.33], '-0,333', '-0.333'],
  ['-2/3', [], '-0,67', '-0.67'],
  ['-89.996', [-90], '-89,996', '-89.996'],
  ['1000000/3', [], '333.333,33', '333,333.33'],
  ['269999/3', [90000], '89.999,67', '89,999.67'],
  // Of two that are both rounded, each stands to the other as it was decided: 90/135 is 0,666…, 91/135 is 0,674….
  ['2/3', ['91/135'], '0,667', '0.667'],
  ['91/135', ['2/3'], '0,674', '0.674'],
  // Many decimals of a computed number are too many, but never fewer than it takes.
  ['89.9999999999', [90], '89,9999999999', '89.9999999999'],
  ['89.9999999999', [80], '90,00', '90.00'],
  ['0.123456789', [], '0,123456789', '0.123456789'],
  ['0.1234567891', [], '0,12', '0.12'],
  ['2/3', [0.66, 0.667, 0.6667], '0,66667', '0.66667'],
  // What was written is shown as it was written.
  [89.9999999999, [], '89,9999999999', '89.9999999999'],
  [0.1 + 0.2, [], '0,30000000000000004', '0.30000000000000004'],
  [1234567.5, [], '1.234.567,5', '1,234,567.5'],
  [1e-7, [], '0,0000001', '0.0000001'],
  [33509, [], '33.509', '33,509'],
  [-0, [], '0', '0'],
]

describe('a number in words', () => {
  it.each(rows)('%s beside %j', (value, limits, vi, en) => {
    expect([numberText({ lang: 'vi' }, value, limits), numberText({ lang: 'en' }, value, limits)]).toEqual([vi, en])
  })

  it.each([
    [{ low: '2/3', high: '269/300' }, [0.67, 0.9], 'từ 0,667 đến 0,897'],
    [{ low: '89.996', high: null }, [90], 'từ 89,996 trở lên'],
    [{ low: null, high: '1/3' }, [0.33], 'không quá 0,333'],
  ])('shows both ends of what is open: %o', (value, limits, text) => {
    const ruleset = smallRuleset({ target: { of: 'biPhat', metric: 'count', threshold: 'không có' } })
    const token = valueToken(speechOf(ruleset, 'vi'), 'diem', value, limits)
    expect(token.text).toContain(text)
  })
})

const element = { label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'official' }

/** The lines that tell the comparisons of the only rule. */
function told(when: object, facts: Facts, lang: Lang = 'vi'): readonly string[] {
  const file = {
    id: 'vi-du/so',
    label: 'Ví dụ',
    document: { kind: 'quyet-dinh', issuer: 'Tỉnh ủy' },
    inForce: { from: '2016-01-01' },
    facts: {
      a: { ...element, type: 'number', min: 0, max: 1000, decimals: 3 },
      b: { ...element, type: 'number', min: 0, max: 1000, decimals: 3 },
    },
    derived: {
      tong: { ...element, label: 'Tổng', unit: 'điểm', formula: { sum: [{ fact: 'a' }, { fact: 'b' }] } },
      thuong: { ...element, label: 'Thương', formula: { ratio: { of: { fact: 'a' }, among: { fact: 'b' } } } },
      ba: { ...element, label: 'Một phần ba', formula: { ratio: { of: { fact: 'b' }, among: 3 } } },
    },
    tiers: { scale: 'conduct', rules: [{ ...element, id: 'tot', tier: 'outstanding', when }] },
  }
  const { value, diagnostics } = parse(JSON.stringify(file), 'vi-du.json')
  const ruleset = value && resolve(value, { on: '2018-01-01' }).value
  if (!ruleset) throw new Error(JSON.stringify(diagnostics))
  const lines = explanationText(explain(ruleset, trace(ruleset, facts), { lang })).split('\n')
  return [...new Set(lines.flatMap((line) => /(?:Tổng|Thương|Một phần ba): [^;]*/.exec(line) ?? []))]
}

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

describe('a derived number in an explanation', () => {
  it.each([
    [is('tong', 'greaterThanInclusive', 90), { a: 50, b: 39.996 }, 'Tổng: 89,996 điểm'],
    [is('tong', 'greaterThanInclusive', 90), { a: 10.6, b: 79.4 }, 'Tổng: 90 điểm'],
    [is('thuong', 'greaterThanInclusive', 0.67), { a: 2, b: 3 }, 'Thương: 0,667'],
    [is('thuong', 'greaterThanInclusive', 0.5), { a: 1, b: 3 }, 'Thương: 0,33'],
    [is('thuong', 'in', [0.33, 0.333]), { a: 1, b: 3 }, 'Thương: 0,3333'],
    [is('thuong', 'lessThan', { fact: 'a' }), { a: 2, b: 3 }, 'Thương: 0,67'],
    [is('thuong', 'greaterThan', { fact: 'ba' }), { a: 2, b: 2.001 }, 'Thương: 1,00'],
    [is('ba', 'greaterThan', { fact: 'thuong' }), { a: 2, b: 2.449 }, 'Một phần ba: 0,816'],
  ])('%o of %o', (when, facts, text) => {
    expect(told(when, facts)).toContain(text)
  })

  it('is one figure, with the digits that all its comparisons need', () => {
    const most = is('ba', 'greaterThanInclusive', 90)
    const least = is('ba', 'greaterThanInclusive', 80)
    expect(told({ all: [least, { not: most }] }, { a: 1, b: 269.99 })).toEqual(['Một phần ba: 89,997'])
  })

  it('is not shown as nought where it is not', () => {
    expect(told(is('thuong', 'lessThan', 5), { a: 0.001, b: 900 })).toContain('Thương: 0,000001')
  })

  it('has the signs of English', () => {
    expect(told(is('tong', 'greaterThanInclusive', 1790), { a: 1000, b: 789.996 }, 'en')).toContain(
      'Tổng: 1,789.996 điểm',
    )
  })
})
