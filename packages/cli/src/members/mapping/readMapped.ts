import type { MappedColumn } from '@neuguong/core'
import { foldText } from '@neuguong/core'
import type { FactOf, FactValue } from '@neuguong/rules'
import type { Cell, ReadCell } from '../cell.ts'

type Values = NonNullable<MappedColumn['values']>

/** What a mapped word means: an option by its id or label as in a cell, anything else as it stands. */
function meaningOf({ type }: FactOf, value: Values[string], read: ReadCell): Cell {
  const listed = type === 'choice' || type === 'level' || type === 'day'
  return listed && typeof value === 'string' ? read(value) : { value: value as FactValue }
}

/** Reads the words that the mapping knows, whatever their case and marks, and every other cell as without it. */
export function readMapped(fact: FactOf, values: Values, read: ReadCell): ReadCell {
  const known = new Map(Object.entries(values).map(([word, value]) => [foldText(word), meaningOf(fact, value, read)]))
  return (text) => known.get(foldText(text)) ?? read(text)
}
