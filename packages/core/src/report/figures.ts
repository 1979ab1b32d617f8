import * as z from 'zod'
import { Authority } from '../document/authority.ts'
import { Citation } from '../document/citation.ts'
import { ElementId, FactId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

const count = z.int().min(0)

/**
 * One published figure: counts, the rate as written, or both.
 *
 * @example
 * ```ts
 * Figure.parse({ of: 516, among: 520, stated: '99,23%', cite: 'Báo cáo sơ kết 05 năm, fn6' }).stated // => '99,23%'
 * ```
 */
export const Figure = strict({
  /** The numerator. */
  of: count.optional(),
  /** The denominator. */
  among: count.optional(),
  /** The rate as written, decimal comma and trailing zeros included: they say how it was rounded. */
  stated: nfcText.optional(),
  cite: Citation,
  authority: Authority.optional(),
})

/** A value that {@link Figure} accepts. */
export type Figure = z.infer<typeof Figure>

/**
 * The figures published for one year, of a province or of one unit.
 *
 * @example
 * ```ts
 * FigureSeries.parse({ year: 2023, figures: {}, opening: 33509 }).opening // => 33509
 * ```
 */
export const FigureSeries = strict({
  year: z.int(),
  /** Id of the unit; absent: the whole province. */
  unit: ElementId.optional(),
  /** By id of the target that they measure, or an id of their own. */
  figures: z.record(z.union([ElementId, FactId]), Figure),
  /** Members at the start of the year ("tổng số đảng viên đầu năm"). */
  opening: count.optional(),
})

/** A value that {@link FigureSeries} accepts. */
export type FigureSeries = z.infer<typeof FigureSeries>

/**
 * The file `figures.json` beside a regulation: what a document published, year by year.
 *
 * @example
 * ```ts
 * PublishedFigures.parse({ document: 'tra-vinh/15-kh-tu', cite: '15-KH/TU, I', series: [] }).series // => []
 * ```
 */
export const PublishedFigures = strict({
  document: nfcText,
  cite: Citation,
  authority: Authority.optional(),
  series: z.array(FigureSeries),
})

/** A value that {@link PublishedFigures} accepts. */
export type PublishedFigures = z.infer<typeof PublishedFigures>
