import type { Lang } from '@neuguong/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf, stated } from '../../test/report.ts'
import { explainAudit, sayReportFinding } from '../explain/audit.ts'
import { explanationText } from '../explain/tokens.ts'
import { audit } from './audit.ts'
import { standardContext } from './context.ts'
import { raise } from './finding.ts'
import { countsAmong, smallestPopulations } from './population.ts'
import { oneDigitAway } from './repair.ts'
import { type ReportRule, statementsOf } from './rule.ts'
import { reportRules } from './rules.ts'

/** A rule that the library has not got: rates that are suspiciously round. */
const roundRateRule: ReportRule = {
  id: 'round-rate',
  check: (report) =>
    statementsOf(report, 'share').flatMap(({ id, cite, value }) => {
      const words = (message: string) => ({ message: `${message} ${value}`, suggestion: '…/…' })
      if (value !== '100%') return []
      return [raise('own-words', 'suspect', { about: id, cite }, { vi: words('Tròn trịa:'), en: words('Round:') })]
    }),
}

describe('A new rule', () => {
  const report = reportOf(stated('share', 'ty-le', { value: '100%' }))

  test('is one object in the list, with words of its own', () => {
    expect(audit(report)).toEqual([])
    const findings = audit(report, standardContext, [...reportRules, roundRateRule])
    expect(findings.map(({ code, about }) => [code, about])).toEqual([['own-words', ['ty-le']]])
    const said = (lang: Lang) => explanationText(explainAudit(findings, lang)).split('\n')[1]
    expect(said('vi')).toBe('? ty-le: Tròn trịa: 100% (mục I, Báo cáo mẫu)')
    expect(said('en')).toBe('? ty-le: Round: 100% (section I, Báo cáo mẫu)')
  })

  test('has an id that no other rule has', () => {
    expect(new Set(reportRules.map(({ id }) => id)).size).toBe(reportRules.length)
  })
})

describe('A finding', () => {
  test('reads as one sentence without a final period in both languages', () => {
    const wrong = reportOf(stated('share', 'ty-le', { value: '51%', of: '1', among: '2' }))
    for (const lang of ['vi', 'en'] as const)
      for (const finding of audit(wrong)) {
        const { message, suggestion = '' } = sayReportFinding(finding, lang)
        expect(`${message}${suggestion}`).not.toMatch(/\n|undefined|\.$/)
      }
  })
})

const counts = fc
  .array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 5 })
  .filter((list) => list.some((n) => n > 0))

describe('Shares computed from counts', () => {
  const whole = (list: readonly number[]): number => list.reduce((sum, count) => sum + count, 0)

  test('are found possible among as many, however they were cut', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('half-up', 'truncated'),
        (list, decimals, rounding) => {
          const [total, scale] = [BigInt(whole(list)), 100n * 10n ** BigInt(decimals)]
          const half = rounding === 'half-up' ? total : 0n
          const units = list.map((count) => Number((2n * BigInt(count) * scale + half) / (2n * total)))
          expect(countsAmong({ units, decimals, rounding }, Number(total))).toBeDefined()
        },
      ),
    )
  })

  test('need no more people than they were computed from', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = whole(list)
        const units = list.map((count) => Math.floor((2 * count * 10_000 + total) / (2 * total)))
        expect(smallestPopulations({ units, decimals: 2, rounding: 'half-up' }, 1)[0]).toBeLessThanOrEqual(total)
      }),
      { numRuns: 30 },
    )
  })

  test('raise nothing about their sums', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = whole(list)
        const shown = list.map((count) => {
          const digits = String(Math.floor((2 * count * 10_000 + total) / (2 * total))).padStart(3, '0')
          return `${digits.slice(0, -2)},${digits.slice(-2)}%`
        })
        const parts = shown.map((value, at) => ({ label: `Nhóm ${at}`, value }))
        const shares = shown.map((value, at) =>
          stated('share', `ty-le-${at}`, { value, of: String(list[at]), among: String(total) }),
        )
        const rules = reportRules.filter(({ id }) => ['ratio', 'category-sum'].includes(id))
        const report = reportOf(stated('distribution', 'xep-loai', { parts }), ...shares)
        expect(audit(report, standardContext, rules)).toEqual([])
      }),
    )
  })
})

test('Figures one digit away differ in one digit', () => {
  const apart = (a: string, b: string): number => [...a].filter((sign, at) => sign !== b[at]).length
  expect(oneDigitAway('32.558').map((figure) => apart(figure, '32.558'))).toEqual(Array.from({ length: 44 }, () => 1))
})
