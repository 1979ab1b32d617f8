import { compareRatio, formatNumber, type Ratio, type Report, subtractRatio } from '@neuguong/core'
import { baseReadings, capOf, type Outlier, outliersOf, usualOutlier } from '../anotherBase.ts'
import { type Distribution, distributionsOf, isWhole, type Part, siblingsOf, sumOf, whole } from '../distribution.ts'
import { percentText, readFigure, sizeOf } from '../figure.ts'
import type { Figured, Repair } from '../finding.figures.ts'
import { type ReportFinding, raise } from '../finding.ts'
import { oneDigitAway } from '../repair.ts'
import type { ReportRule } from '../rule.ts'

interface Case {
  readonly report: Report
  readonly all: readonly Distribution[]
  readonly distribution: Distribution
}

const figured = ({ label, value }: Part): Figured => ({ label, value })

const standing = ({ distribution: { statement } }: Case) => ({ about: statement.id, cite: statement.cite })

function repairs(parts: readonly Part[], decimals: number): Repair[] {
  return parts.flatMap((part, at) =>
    oneDigitAway(part.read.digits).flatMap((to) => {
      const read = readFigure(to)
      const restored = read && isWhole(parts.with(at, { ...part, read }), decimals, 'half-up')
      return restored ? [{ figure: { part: part.label }, from: part.read.digits, to }] : []
    }),
  )
}

const signed = (value: Ratio, decimals: number): string =>
  `${value.n > 0n ? '+' : ''}${formatNumber(value, { decimals })}`

/** The parts add up to what only figures that were cut off, not rounded, add up to. */
function truncated(found: Case): ReportFinding {
  const { parts, decimals } = found.distribution
  const sum = sumOf(parts)
  const short = formatNumber(sizeOf(subtractRatio(whole, sum)), { decimals })
  const params = { sum: percentText(sum, decimals), short, count: parts.length }
  return raise('shares-truncated', 'suspect', standing(found), params)
}

/** One part is stated on another base than the others: not a wrong number, but numbers that do not go together. */
function anotherBase(found: Case, outlier: Outlier): ReportFinding {
  const { parts, decimals } = found.distribution
  const cap = capOf(found.report, found.distribution)
  const series = siblingsOf(found.distribution, found.all).flatMap((sibling) =>
    outliersOf(sibling, cap).filter(({ part }) => part.label === outlier.part.label),
  )
  const params = {
    part: figured(outlier.part),
    host: figured(outlier.host),
    others: outlier.others.map(figured),
    sum: percentText(sumOf(outlier.others), decimals),
    sumOfAll: percentText(sumOf(parts), decimals),
    ...(cap && { cap: { max: cap.max, label: cap.label, cite: cap.cite } }),
    readings: baseReadings(outlier, [outlier, ...series], decimals, cap),
  }
  return raise('another-base', 'wrong', standing(found), params)
}

/** In other periods one part lies apart and the others make up the whole; here they do not. */
function offSeries(found: Case, label: string, periods: readonly string[]): ReportFinding[] {
  const { parts, decimals } = found.distribution
  const others = parts.filter((part) => part.label !== label)
  const sum = sumOf(others)
  return parts.flatMap((part) => {
    if (part.label !== label) return []
    const params = {
      part: figured(part),
      others: others.map(figured),
      sum: percentText(sum, decimals),
      difference: signed(subtractRatio(sum, whole), decimals),
      periods,
      repairs: repairs(others, decimals),
    }
    return [raise('shares-off-series', 'wrong', standing(found), params)]
  })
}

function offWhole(found: Case): ReportFinding {
  const { parts, decimals } = found.distribution
  const sum = sumOf(parts)
  const difference = signed(subtractRatio(sum, whole), decimals)
  const params = { sum: percentText(sum, decimals), difference, repairs: repairs(parts, decimals) }
  return raise('shares-off-whole', 'wrong', standing(found), params)
}

function diagnose(found: Case): readonly ReportFinding[] {
  const { distribution, all, report } = found
  const { parts, decimals, statement } = distribution
  if (isWhole(parts, decimals, statement.rounding ?? 'half-up')) return []
  if (isWhole(parts, decimals, 'truncated')) return [truncated(found)]
  const cap = capOf(report, distribution)
  const usual = usualOutlier(distribution, all, cap)
  const outliers = compareRatio(sumOf(parts), whole) > 0 ? outliersOf(distribution, cap) : []
  const outlier = outliers.find(({ part }) => part.label === usual?.label) ?? outliers[0]
  if (outlier) return [anotherBase(found, outlier)]
  return usual ? offSeries(found, usual.label, usual.periods) : [offWhole(found)]
}

/**
 * The shares of all levels against the whole, within what rounding allows. Before numbers are called wrong, it looks
 * for a part on another base: inside another part, in this period or in the other ones of the series.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'distribution', label: 'A', unit: 'percent', parts: [{ label: '1', value: '18%' },
 *       { label: '2', value: '90%' }, { label: '3', value: '10%' }], cite: 'I', authority: 'illustrative' },
 *   ],
 * })
 * categorySumRule.check(report, standardContext).map(({ code }) => code) // => ['another-base']
 * ```
 */
export const categorySumRule: ReportRule = {
  id: 'category-sum',
  check: (report) => {
    const all = distributionsOf(report)
    return all.flatMap((distribution) => diagnose({ report, all, distribution }))
  },
}
