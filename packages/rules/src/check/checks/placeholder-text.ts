import { finding } from '../../language/diagnostic.ts'
import { show } from '../../language/show.ts'
import type { Check } from '../check.ts'
import { textsUnder } from '../written.ts'

const placeholder = /^(?:\.{2,}|…|\?+|-+|x{2,})$|\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b/i

/** A text that somebody meant to write later. */
export const placeholderText: Check = {
  code: 'placeholder-text',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    textsUnder(data, ['label', 'cite', 'question', 'readings', 'why', 'duty', 'body', 'note'])
      .filter(({ text }) => placeholder.test(text))
      .map(({ text, path }) => finding('placeholder-text', source.locate(path), { text: show(text) }, 'warning')),
}
