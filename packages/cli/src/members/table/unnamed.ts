import { at } from '../../output/finding.ts'
import { type Column, isUnnamed } from '../columns.ts'
import type { Reader } from '../member.ts'
import { cellPlace, type Places } from './places.ts'
import { columnLetter, type SheetRow } from './sheetRow.ts'

/** Positions of the columns that have no heading and are for nothing. */
export const unnamedOf = (columns: readonly Column[]): Set<number> =>
  new Set(columns.filter(({ name, target }) => target.kind === 'unknown' && isUnnamed(name)).map(({ index }) => index))

/** Tells of each column without a heading where something first stands in it. What stands there is not said. */
export function tellUnnamed(
  unnamed: Set<number>,
  source: SheetRow,
  { reader, ...places }: Places & { readonly reader: Reader },
): void {
  for (const index of unnamed) {
    if ((source.cells[index] ?? '').trim() === '') continue
    unnamed.delete(index)
    const place = cellPlace(places, source.line, { name: '', index })
    reader.table(at({ code: 'column-unnamed', params: { column: columnLetter(index) } }, place, 'warning'))
  }
}
