import type { Lang } from '@neuguong/core'
import { describe, expect, it } from 'vitest'
import { trace } from '../evaluate/trace.ts'
import { parse } from '../language/parse.ts'
import type { Facts } from '../language/value.ts'
import { resolve } from '../resolve/resolve.ts'
import { explain } from './explain.ts'
import { explanationText } from './tokens.ts'

const entry = { cite: 'ví dụ, 1', authority: 'official' } as const

/** The line that explains one comparison of the only rule. */
function lineOf(when: object, facts: Facts, lang: Lang = 'vi'): string {
  const file = {
    id: 'vi-du/1-qd-tu',
    label: 'Ví dụ',
    document: { kind: 'quyet-dinh', number: '1-QĐ/TU', issuer: 'Ví dụ' },
    inForce: { from: '2016-01-01' },
    facts: {
      ngay: { ...entry, type: 'day', label: 'Ngày' },
      tyLe: { ...entry, type: 'number', label: 'Tỷ lệ', min: 0, max: 100, unit: '%' },
      soTien: { ...entry, type: 'number', label: 'Số tiền', min: 0, max: 10_000_000, unit: 'đồng' },
      muc: { ...entry, type: 'level', label: 'Mức', options: { thap: 'Thấp', cao: 'Cao' } },
      viec: { ...entry, type: 'set', label: 'Việc', options: { a: 'Việc A', b: 'Việc B' } },
      co: { ...entry, type: 'boolean', label: 'Có bản' },
    },
    derived: {
      tong: { ...entry, label: 'Tổng', unit: 'đồng', formula: { sum: [{ fact: 'soTien' }, 5] } },
      tyLeMoi: { ...entry, label: 'Tỷ lệ mới', unit: '%', formula: { sum: [{ fact: 'tyLe' }, 1] } },
    },
    tiers: {
      scale: 'conduct',
      hitPolicy: 'first',
      rules: [{ ...entry, id: 'tot', label: 'Tốt', tier: 'outstanding', when }],
    },
  }
  const { value, diagnostics } = parse(JSON.stringify(file), 'vi-du.json')
  const ruleset = value && resolve(value, { on: '2018-01-01' }).value
  if (!ruleset) throw new Error(JSON.stringify(diagnostics))
  const lines = explanationText(explain(ruleset, trace(ruleset, facts), { lang })).split('\n')
  return (
    lines.find((line) => /^\s*[✓✗?] [^“]*(Ngày|Tỷ lệ|Tổng|Mức|Việc|Có bản|Số tiền)[^:]*: /.test(line)) ?? ''
  ).trim()
}

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

describe('a comparison in Vietnamese', () => {
  it.each([
    [
      is('ngay', 'lessThan', '2018-01-05'),
      { ngay: '2018-01-04' },
      '✓ Ngày: 04/01/2018; đúng điều kiện: trước ngày 05/01/2018',
    ],
    [
      is('ngay', 'lessThanInclusive', '2018-01-05'),
      { ngay: '2018-01-06' },
      '✗ Ngày: 06/01/2018; không đúng điều kiện: đến hết ngày 05/01/2018',
    ],
    [
      is('ngay', 'greaterThan', '2018-01-05'),
      { ngay: '2018-01-06' },
      '✓ Ngày: 06/01/2018; đúng điều kiện: sau ngày 05/01/2018',
    ],
    [
      is('ngay', 'greaterThanInclusive', '2018-01-05'),
      {},
      '? Ngày: chưa có dữ kiện; điều kiện: từ ngày 05/01/2018 trở đi',
    ],
    [is('tyLe', 'greaterThanInclusive', 85.5), { tyLe: 90 }, '✓ Tỷ lệ: 90%; đúng điều kiện: từ 85,5% trở lên'],
    [
      is('soTien', 'lessThanInclusive', 1000000),
      { soTien: 1500000 },
      '✗ Số tiền: 1.500.000 đồng; không đúng điều kiện: không quá 1.000.000 đồng',
    ],
    [
      is('tong', 'greaterThan', 10),
      {},
      '? Tổng: từ 5 đồng đến 10.000.005 đồng (còn thiếu dữ kiện); điều kiện: trên 10 đồng',
    ],
    [is('tyLeMoi', 'greaterThan', 50), {}, '? Tỷ lệ mới: từ 1% đến 101% (còn thiếu dữ kiện); điều kiện: trên 50%'],
    [is('muc', 'greaterThanInclusive', 'cao'), { muc: 'thap' }, '✗ Mức: Thấp; không đúng điều kiện: từ “Cao” trở lên'],
    [
      is('viec', 'containsAny', ['a', 'b']),
      { viec: [] },
      '✗ Việc: không có mục nào; không đúng điều kiện: có ít nhất một trong: “Việc A”, “Việc B”',
    ],
    [is('co', 'equal', true), { co: false }, '✗ Có bản: Không; không đúng điều kiện: là “Có”'],
    [is('co', 'notEqual', true), { co: false }, '✓ Có bản: Không; đúng điều kiện: là “Không”'],
  ])('%o reads as written', (when, facts: Facts, line) => {
    expect(lineOf(when, facts)).toBe(`${line} (điểm 1, ví dụ)`)
  })
})

describe('a comparison in English', () => {
  it('keeps days unambiguous and numbers English', () => {
    const day = lineOf(is('ngay', 'lessThan', '2018-01-05'), { ngay: '2018-01-04' }, 'en')
    expect(day).toMatch(/^✓ Ngày: 2018-01-04; as required, before 2018-01-05/)
    const amount = lineOf(is('soTien', 'lessThanInclusive', 1000000), { soTien: 1500000.5 }, 'en')
    expect(amount).toMatch(/^✗ Số tiền: 1,500,000.5 đồng; not as required, at most 1,000,000 đồng/)
  })
})
