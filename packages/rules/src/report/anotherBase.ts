import { compareRatio, type Ratio, type Report, type StatedCap, subtractRatio } from '@neuguong/core'
import { type Distribution, isWhole, type Part, siblingsOf } from './distribution.ts'
import { percentOf, percentText, readFigure } from './figure.ts'
import type { BaseReading, CapFit } from './finding.figures.ts'

/** A part that is stated on another base, with the part that it most likely lies within. */
export interface Outlier {
  readonly part: Part
  readonly host: Part
  readonly others: readonly Part[]
}

const hostOf = (part: Part, others: readonly Part[], cap: StatedCap | undefined): Part | undefined => {
  const capped = cap?.of === part.label ? others.find(({ label }) => label === cap.among) : undefined
  const roomy = others.filter(({ read }) => compareRatio(read.value, part.read.value) >= 0)
  return capped ?? [...roomy].sort((a, b) => compareRatio(b.read.value, a.read.value))[0]
}

/**
 * The limit that the report gives for the series of a distribution.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [{
 *     id: 'a', kind: 'distribution', label: 'A', unit: 'percent', cite: 'I', authority: 'illustrative',
 *     parts: [{ label: 'Tốt', value: '90%' }, { label: 'Khá', value: '10%' }],
 *   }],
 * })
 * distributionsOf(report).map((distribution) => capOf(report, distribution)) // => [undefined]
 * ```
 */
export const capOf = (report: Report, { statement }: Distribution): StatedCap | undefined =>
  report.caps.find(({ series }) => series === statement.series)

/**
 * The parts without which the others make up the whole, and which fit into one of the others.
 *
 * @example
 * ```ts
 * const parts = [['Xuất sắc', '18%'], ['Tốt', '90%'], ['Yếu', '10%']].map(([label, value]) => ({ label, value }))
 * const statement = { id: 'a', kind: 'distribution', label: 'A', unit: 'percent', cite: 'I', authority: 'official', parts }
 * outliersOf(readDistribution(statement), undefined).map(({ part, host }) => [part.label, host.label]) // => [['Xuất sắc', 'Tốt']]
 * ```
 */
export function outliersOf(distribution: Distribution, cap: StatedCap | undefined): Outlier[] {
  const { parts, decimals } = distribution
  if (parts.length < 3) return []
  return parts.flatMap((part) => {
    const others = parts.filter((other) => other !== part)
    const host = hostOf(part, others, cap)
    return host && isWhole(others, decimals, 'half-up') ? [{ part, host, others }] : []
  })
}

/** The label whose part lies apart in most of the other periods, at least two. */
export function usualOutlier(
  distribution: Distribution,
  all: readonly Distribution[],
  cap: StatedCap | undefined,
): { label: string; periods: string[] } | undefined {
  const found = siblingsOf(distribution, all).flatMap((sibling) =>
    outliersOf(sibling, cap).map(({ part }) => ({ label: part.label, period: sibling.statement.period ?? '' })),
  )
  return distribution.parts
    .map(({ label }) => ({ label, periods: found.filter((one) => one.label === label).map(({ period }) => period) }))
    .filter(({ periods }) => periods.length >= 2)
    .sort((a, b) => b.periods.length - a.periods.length)[0]
}

interface Size {
  readonly base: BaseReading['base']
  readonly ofWhole: Ratio
  readonly ofHost: Ratio
  readonly ofRest: Ratio
}

/** The figure `x` over a host `t`: as stated, the share would be of `t` with or without the part itself. */
function sizes({ part, host }: Outlier): Size[] {
  const [x, t] = [part.read.value, host.read.value]
  const of = (base: Size['base'], ofWhole: Ratio, hostSize: Ratio): Size[] => {
    const [ofHost, ofRest] = [percentOf(ofWhole, hostSize), percentOf(ofWhole, subtractRatio(hostSize, ofWhole))]
    return ofHost && ofRest ? [{ base, ofWhole, ofHost, ofRest }] : []
  }
  const inHost = percentOf({ n: x.n * t.n, d: x.d * t.d }, { n: 10000n, d: 1n })
  const inRest = percentOf({ n: x.n * t.n, d: x.d * t.d }, { n: 10000n * x.d + 100n * x.n, d: x.d })
  return [
    ...of('whole-within', x, t),
    ...(inHost ? of('host', inHost, t) : []),
    ...(inRest ? of('rest-of-host', inRest, t) : []),
  ]
}

const within = (value: Ratio, max: Ratio): boolean => compareRatio(value, max) <= 0

function capFit(size: Size, series: readonly Size[][], max: Ratio, by: 'ofHost' | 'ofRest'): CapFit {
  const same = series.flatMap((each) => each.filter(({ base }) => base === size.base))
  return { holds: within(size[by], max), holdsAlways: same.every((other) => within(other[by], max)) }
}

/**
 * What a part on another base can mean: a share of the whole beside the others (impossible, since they make up the
 * whole without it), a share of the whole inside its host, a share of the host, or of the rest of the host.
 */
export function baseReadings(
  outlier: Outlier,
  series: readonly Outlier[],
  decimals: number,
  cap: StatedCap | undefined,
): BaseReading[] {
  const max = cap && readFigure(cap.max)?.value
  const all = series.map(sizes)
  const show = (value: Ratio): string => percentText(value, decimals)
  const inside = sizes(outlier).map((size): BaseReading => {
    const { base, ofWhole, ofHost, ofRest } = size
    const fits = max && { host: capFit(size, all, max, 'ofHost'), rest: capFit(size, all, max, 'ofRest') }
    const possible = compareRatio(ofWhole, outlier.host.read.value) <= 0
    return {
      base,
      ofWhole: show(ofWhole),
      ofHost: show(ofHost),
      ofRest: show(ofRest),
      possible,
      ...(fits && { cap: fits }),
    }
  })
  const stated = outlier.part.value
  return [{ base: 'whole-apart', ofWhole: stated, ofHost: '', ofRest: '', possible: false }, ...inside]
}
