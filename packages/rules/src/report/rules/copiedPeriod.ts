import { compareRatio, type Report, subtractRatio } from '@neuguong/core'
import { capOf, usualOutlier } from '../anotherBase.ts'
import { type Distribution, distributionsOf, isWhole, type Part, siblingsOf, sumOf, whole } from '../distribution.ts'
import { percentText } from '../figure.ts'
import { type ReportFinding, raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

/** The period before, within the series. */
function periodBefore(distribution: Distribution, all: readonly Distribution[]): Distribution | undefined {
  const period = distribution.statement.period ?? ''
  return siblingsOf(distribution, all)
    .filter(({ statement }) => (statement.period ?? '') < period)
    .sort((a, b) => ((a.statement.period ?? '') < (b.statement.period ?? '') ? 1 : -1))[0]
}

const repeats = (part: Part, before: Distribution): boolean =>
  before.parts.some(({ label, read }) => label === part.label && compareRatio(read.value, part.read.value) === 0)

function check(report: Report, all: readonly Distribution[], distribution: Distribution): ReportFinding[] {
  const before = periodBefore(distribution, all)
  const copied = before ? distribution.parts.filter((part) => repeats(part, before)) : []
  // One equal figure is chance; two beside others that changed are a copy, and so is a whole period.
  if (!before || copied.length < 2) return []
  const { statement, parts, decimals } = distribution
  const apart = usualOutlier(distribution, all, capOf(report, distribution))?.label
  const counted = parts.filter(({ label }) => label !== apart)
  const fresh = counted.filter((part) => !copied.includes(part))
  const addsUp = isWhole(counted, decimals, 'half-up')
  const params = {
    parts: copied.map(({ label, value }) => ({ label, value })),
    period: statement.period ?? '',
    before: before.statement.period ?? '',
    expected: addsUp ? undefined : percentText(subtractRatio(whole, sumOf(fresh)), decimals),
  }
  const standing = { about: [statement.id, before.statement.id], cite: statement.cite }
  return [raise('copied-period', addsUp ? 'suspect' : 'wrong', standing, params)]
}

/**
 * Figures that repeat the period before. Where the parts then no longer add up, they were copied.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'distribution', label: 'A', unit: 'percent', parts: [{ label: '1', value: '60%' },
 *       { label: '2', value: '30%' }, { label: '3', value: '10%' }], period: '2021', series: 's', cite: 'I',
 *       authority: 'illustrative' },
 *     { kind: 'distribution', label: 'A', unit: 'percent', id: 'b', parts: [{ label: '1', value: '70%' },
 *       { label: '2', value: '30%' }, { label: '3', value: '10%' }], period: '2022', series: 's', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * copiedPeriodRule.check(report, standardContext).map(({ code }) => code) // => ['copied-period']
 * ```
 */
export const copiedPeriodRule: ReportRule = {
  id: 'duplicate-of-previous-period',
  check: (report) => {
    const all = distributionsOf(report)
    return all.flatMap((distribution) => check(report, all, distribution))
  },
}
