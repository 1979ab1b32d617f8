import * as z from 'zod'
import { FactId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * What one column of a list is for. Exactly one of `fact`, `row` and `ignore` says it; a column that nobody has decided
 * about yet has `"fact": null`.
 *
 * @example
 * ```ts
 * MappedColumn.parse({ fact: 'banDangKy', values: { 'Đạt': 'cuThe' } }).fact // => 'banDangKy'
 * MappedColumn.parse({ ignore: true }).ignore // => true
 * ```
 */
export const MappedColumn = strict({
  /** The fact that the column holds. */
  fact: FactId.nullable().optional(),
  /** A column of the row itself: whose it is, of which unit, of which year. */
  row: z.enum(['id', 'unit', 'year']).optional(),
  /** The column is the list's own business. */
  ignore: z.literal(true).optional(),
  /** What the words of the list mean: `"Đạt": "dat"`, `"Có": true`. `null` says that a word means not known. */
  values: z.record(nfcText, z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])).optional(),
  /** How the column writes its numbers: as percent (`82,5`), or as shares of one (`0,825`). */
  unit: z.enum(['percent', 'share']).optional(),
  /** How the column writes its days: day first (`31/12/2017`) or month first (`12/31/2017`). */
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** What the column perhaps is; written by the doctor for a person to decide. */
  perhaps: nfcText.optional(),
})

/** A value that {@link MappedColumn} accepts. */
export type MappedColumn = z.infer<typeof MappedColumn>

/**
 * A mapping file (tệp khớp cột): the columns of somebody's list by their headings, those of two rows joined by ` / `.
 *
 * @example
 * ```ts
 * Mapping.parse({ columns: { 'Số hiệu': { row: 'id' } } }).columns['Số hiệu'] // => { row: 'id' }
 * ```
 */
export const Mapping = strict({
  $schema: z.string().optional(),
  /** What the regulation was when the file was written; for people. */
  regulation: nfcText.optional(),
  columns: z.record(nfcText, MappedColumn),
})

/** A value that {@link Mapping} accepts. */
export type Mapping = z.infer<typeof Mapping>
