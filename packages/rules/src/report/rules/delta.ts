import {
  addRatio,
  compareRatio,
  formatNumber,
  type Ratio,
  type Report,
  roundRatio,
  subtractRatio,
} from '@neuguong/core'
import { percentOf, readFigure, sizeOf } from '../figure.ts'
import { type ReportFinding, raise } from '../finding.ts'
import { type ReportRule, type StatementOf, statementsOf } from '../rule.ts'

/** A compared figure: as stated and, where its counts are given, exactly. */
interface Compared {
  readonly text: string
  readonly stated: Ratio
  readonly decimals: number
  readonly exact?: Ratio | undefined
  readonly isShare: boolean
}

function compared(report: Report, id: string | undefined): Compared | undefined {
  const statement = report.statements.find((each) => each.id === id)
  if (statement?.kind !== 'share' && statement?.kind !== 'count') return undefined
  const figure = readFigure(statement.value)
  if (!figure) return undefined
  const { value: stated, decimals } = figure
  if (statement.kind === 'count') return { text: statement.value, stated, decimals, exact: stated, isShare: false }
  const [of, among] = [readFigure(statement.of ?? ''), readFigure(statement.among ?? '')]
  return {
    text: statement.value,
    stated,
    decimals,
    exact: of && among && percentOf(of.value, among.value),
    isShare: true,
  }
}

interface Change {
  readonly statement: StatementOf<'change'>
  readonly value: Ratio
  readonly decimals: number
  readonly percent: boolean
  readonly to: Compared
}

const goes = (by: Ratio): 'up' | 'down' | 'same' => (by.n === 0n ? 'same' : by.n > 0n ? 'up' : 'down')
const isSize = (by: Ratio | undefined, value: Ratio, decimals: number): boolean =>
  by !== undefined && compareRatio(roundRatio(sizeOf(by), decimals), value) === 0
const standing = ({ statement }: Change) => ({ about: [statement.id, statement.of], cite: statement.cite })

function withoutBase(change: Change): ReportFinding {
  const { statement, value, decimals, to } = change
  const move = statement.direction === 'up' ? subtractRatio : addRatio
  const implied = formatNumber(move(to.stated, value), { decimals: to.decimals })
  const params = {
    stated: statement.value,
    value: to.text,
    implied: to.isShare ? `${implied}%` : implied,
    coarser: decimals < to.decimals,
  }
  return raise('change-base-missing', 'not-computable', standing(change), params)
}

function relativeChange(change: Change, from: Compared, by: Ratio): ReportFinding[] | undefined {
  const { statement, value, decimals, percent, to } = change
  const relative = percentOf(by, from.stated)
  if (!percent || !isSize(relative, value, decimals)) return undefined
  const points = formatNumber(sizeOf(by), { decimals: Math.max(to.decimals, from.decimals) })
  return to.isShare ? [raise('change-relative', 'suspect', standing(change), { stated: statement.value, points })] : []
}

/** Rounded figures are tried first, since reports subtract what they print; then the exact ones, then a rate of growth. */
function against(change: Change, from: Compared): ReportFinding[] {
  const { statement, value, decimals, to } = change
  const by = subtractRatio(to.stated, from.stated)
  const exactly = to.exact && from.exact ? subtractRatio(to.exact, from.exact) : undefined
  const sameWay = goes(by) === statement.direction
  const [roundedFits, exactFits] = [isSize(by, value, decimals), isSize(exactly, value, decimals)]
  if (sameWay && roundedFits && exactly && !exactFits) {
    const [rounded, exact] = [by, exactly].map((each) => formatNumber(sizeOf(each), { decimals }))
    const params = { stated: statement.value, rounded: rounded ?? '', exact: exact ?? '' }
    return [raise('change-rounded-only', 'suspect', standing(change), params)]
  }
  if (sameWay && (roundedFits || exactFits)) return []
  const growth = sameWay ? relativeChange(change, from, by) : undefined
  if (growth) return growth
  const size = formatNumber(sizeOf(by), { decimals: Math.max(to.decimals, from.decimals, decimals) })
  const figures = { stated: statement.value, from: from.text, to: to.text, computed: size }
  const params = { ...figures, direction: statement.direction, goes: goes(by) }
  return [raise('change-differs', 'wrong', standing(change), params)]
}

/**
 * A rise or fall against the two figures that it compares; without the earlier one it cannot be computed.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'share', label: 'A', unit: 'percent', value: '40%', cite: 'I', authority: 'illustrative' },
 *     { kind: 'share', label: 'A', unit: 'percent', id: 'b', value: '45%', cite: 'I', authority: 'illustrative' },
 *     { kind: 'change', label: 'A', unit: 'percent', id: 'c', value: '6%', direction: 'up', of: 'b', against: 'a',
 *       cite: 'I', authority: 'illustrative' },
 *   ],
 * })
 * deltaRule.check(report, standardContext).map(({ code }) => code) // => ['change-differs']
 * ```
 */
export const deltaRule: ReportRule = {
  id: 'delta',
  check: (report) =>
    statementsOf(report, 'change').flatMap((statement) => {
      const [figure, to] = [readFigure(statement.value), compared(report, statement.of)]
      if (!figure || !to) return []
      const { value, percent } = figure
      const change = { statement, value, percent, to, decimals: statement.precision ?? figure.decimals }
      const from = compared(report, statement.against)
      return from ? against(change, from) : [withoutBase(change)]
    }),
}
