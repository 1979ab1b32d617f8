import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { textsUnder } from '../written.ts'

/** Two words or more, and not one Vietnamese letter. */
const bare = /^(?=.*\p{Ll}\s+\p{Ll})[\p{ASCII}]+$/u

/** A label written without Vietnamese letters: people read it in explanations and reports. */
export const labelWithoutDiacritics: Check = {
  code: 'label-without-diacritics',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    textsUnder(data, ['label', 'duty', 'body'])
      .filter(({ text }) => bare.test(text))
      .map(({ text: label, path }) => finding('label-without-diacritics', source.locate(path), { label }, 'warning')),
}
