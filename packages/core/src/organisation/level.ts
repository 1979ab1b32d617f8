import * as z from 'zod'
import type { DatedElement } from './validity.ts'

/**
 * The levels of the Party organisation that the sources tell apart, from the centre down to one person.
 *
 * @example
 * ```ts
 * Level.options[0] // => 'trung-uong'
 * ```
 */
export const Level = z.enum(['trung-uong', 'tinh', 'huyen-va-tuong-duong', 'co-so', 'chi-bo-truc-thuoc', 'ca-nhan'])

/** A value that {@link Level} accepts. */
export type Level = z.infer<typeof Level>

const level = (id: Level, label: string): DatedElement & { id: Level } => ({
  id,
  label,
  cite: '15-KH/TU, IV',
  authority: 'interpreted',
})

/**
 * The levels with their names and periods; the partition is ours, the names are those of the sources.
 *
 * The district level ended on 30/6/2025 (60-NQ/TW). What is equivalent to it without being a district, such as a
 * Party committee directly under the province, goes on at the level of its own unit.
 *
 * @example
 * ```ts
 * levels.find(({ id }) => id === 'huyen-va-tuong-duong')?.validTo // => '2025-06-30'
 * ```
 */
export const levels: readonly (DatedElement & { id: Level })[] = [
  level('trung-uong', 'Trung ương'),
  level('tinh', 'Cấp tỉnh'),
  { ...level('huyen-va-tuong-duong', 'Cấp huyện và tương đương'), validTo: '2025-06-30', cite: '60-NQ/TW' },
  level('co-so', 'Cấp cơ sở'),
  level('chi-bo-truc-thuoc', 'Chi bộ trực thuộc đảng ủy cơ sở'),
  level('ca-nhan', 'Cá nhân'),
]

/**
 * The level directly above, or `undefined` at the top: superiors review themselves first (15-KH/TU, IV.2).
 *
 * @example
 * ```ts
 * levelAbove('co-so') // => 'huyen-va-tuong-duong'
 * levelAbove('trung-uong') // => undefined
 * ```
 */
export function levelAbove(below: Level): Level | undefined {
  return Level.options[Level.options.indexOf(below) - 1]
}
