import { visit } from 'jsonc-parser'
import type { Place } from '../language/diagnostic.ts'
import type { Source } from '../language/source.ts'

/** A text in quotation marks, key or value, as the file writes it. */
export interface WrittenText {
  readonly text: string
  readonly place: Place
}

/** Every text in quotation marks of a file, as written: what parsing makes of it is already tidied. */
export function stringsIn({ text, placeAt }: Source): readonly WrittenText[] {
  const found: WrittenText[] = []
  visit(text, {
    onObjectProperty: (key, offset, _length, _line, _column, path) => {
      found.push({ text: key, place: placeAt(offset, [...path(), key]) })
    },
    onLiteralValue: (value, offset, _length, _line, _column, path) => {
      if (typeof value === 'string') found.push({ text: value, place: placeAt(offset, path()) })
    },
  })
  return found
}
