import { isNfc } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import { show } from '../../language/show.ts'
import type { Check } from '../check.ts'
import { stringsIn } from '../strings.ts'

/** A text whose letters and marks are apart in the file: it looks the same and is found by no search. */
export const notNfc: Check = {
  code: 'not-nfc',
  level: 'warning',
  run: ({ regulation: { source } }) =>
    stringsIn(source).flatMap(({ text, place }) =>
      isNfc(text) ? [] : [finding('not-nfc', place, { text: show(text) }, 'warning')],
    ),
}
