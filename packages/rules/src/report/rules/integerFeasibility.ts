import { formatNumber, type Report, ratio } from '@neuguong/core'
import { type Distribution, distributionsOf, isWhole } from '../distribution.ts'
import { readFigure } from '../figure.ts'
import { type ReportFinding, raise } from '../finding.ts'
import {
  countsAmong,
  countsOf,
  isCountable,
  type Shares,
  searchLimit,
  smallestPopulations,
  tellingLimit,
} from '../population.ts'
import type { Rounding } from '../rounding.ts'
import { type ReportRule, type StatementOf, statementIn, statementsOf } from '../rule.ts'

const plain = (value: number): string => formatNumber(ratio(value), { decimals: 0 })

function sharesOf({ parts, decimals }: Distribution, rounding: Rounding): Shares {
  const units = parts.map(({ read }) => Number((read.value.n * 10n ** BigInt(decimals)) / read.value.d))
  return { units, decimals, rounding }
}

/** How many of what a count statement gives, when it can be read. */
function countIn(report: Report, id: string | undefined): number | undefined {
  const figure = readFigure(statementIn(report, 'count', id)?.value ?? '')
  return figure && Number(figure.value.n / figure.value.d)
}

/** A population that the report gives: the shares must be possible among so many. */
function amongKnown(distribution: Distribution, population: number): ReportFinding[] {
  const rounded = countsAmong(sharesOf(distribution, 'half-up'), population)
  if (rounded) return []
  const { statement, parts } = distribution
  const isCut = countsAmong(sharesOf(distribution, 'truncated'), population) !== undefined
  const params = {
    population: plain(population),
    rounding: isCut ? ('half-up' as const) : ('none' as const),
    parts: parts.map(({ value }) => value),
  }
  const standing = { about: statement.id, cite: statement.cite }
  return [raise('population-impossible', isCut ? 'suspect' : 'wrong', standing, params)]
}

/**
 * No population is given: the smallest for which the figures can have been rounded, against the smallest for which
 * they can have been cut off. The second is telling when so small a population would hardly fit by chance (under 5%).
 */
function amongUnknown(distribution: Distribution): ReportFinding[] {
  const { statement, parts, decimals } = distribution
  const cut = sharesOf(distribution, 'truncated')
  const [truncated] = smallestPopulations(cut, 1, tellingLimit({ parts: parts.length, decimals }))
  if (truncated === undefined) return []
  const canRound = isWhole(parts, decimals, 'half-up')
  const rounded = canRound ? smallestPopulations(sharesOf(distribution, 'half-up'), 1)[0] : undefined
  if (rounded !== undefined && rounded <= truncated) return []
  const next = smallestPopulations(cut, 2)[1]
  const counts = (countsAmong(cut, truncated) ?? []).map(plain)
  const params = {
    truncated: plain(truncated),
    next: next === undefined ? undefined : plain(next),
    rounded: rounded === undefined ? undefined : plain(rounded),
    searched: plain(searchLimit),
    counts: parts.map(({ label }, at) => ({ label, value: counts[at] ?? '' })),
  }
  return [raise('population-truncated', 'suspect', { about: statement.id, cite: statement.cite }, params)]
}

function checkDistribution(report: Report, distribution: Distribution): ReportFinding[] {
  const { parts, decimals, statement } = distribution
  const addsUp = isWhole(parts, decimals, 'half-up') || isWhole(parts, decimals, 'truncated')
  // Parts that do not add up are another rule's; no population would fit them.
  if (!addsUp || statement.rounding === 'truncated') return []
  const population = countIn(report, statement.population)
  if (!isCountable(sharesOf(distribution, 'half-up'), population ?? searchLimit)) return []
  return population === undefined ? amongUnknown(distribution) : amongKnown(distribution, population)
}

/** A share whose denominator alone is given: some whole number must give it. */
function checkShare(statement: StatementOf<'share'>): ReportFinding[] {
  const [share, among] = [readFigure(statement.value), readFigure(statement.among ?? '')]
  if (!share || !among || statement.of !== undefined) return []
  const unit = Number((share.value.n * 10n ** BigInt(share.decimals)) / share.value.d)
  const population = Number(among.value.n / among.value.d)
  const { decimals } = share
  if (!isCountable({ units: [unit], decimals, rounding: 'half-up' }, population)) return []
  const range = (rounding: Rounding): [number, number] => countsOf(unit, population, { decimals, rounding })
  const [low, high] = range('half-up')
  if (low <= high) return []
  const [least, most] = range('truncated')
  const truncated = least <= most
  const params = { stated: statement.value, among: among.digits, truncated, below: plain(high), above: plain(low) }
  const standing = { about: statement.id, cite: statement.cite }
  return [raise('share-impossible', truncated ? 'suspect' : 'wrong', standing, params)]
}

/**
 * People and organisations are counted in whole numbers, so not every share is possible among so many.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'share', label: 'A', unit: 'percent', value: '45,0%', among: '7', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * integerFeasibilityRule.check(report, standardContext).map(({ code }) => code) // => ['share-impossible']
 * ```
 */
export const integerFeasibilityRule: ReportRule = {
  id: 'integer-feasibility',
  check: (report) => [
    ...distributionsOf(report).flatMap((distribution) => checkDistribution(report, distribution)),
    ...statementsOf(report, 'share').flatMap(checkShare),
  ],
}
