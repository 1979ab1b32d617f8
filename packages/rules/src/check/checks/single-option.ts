import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** A choice or a level with one option tells nobody apart. */
export const singleOption: Check = {
  code: 'single-option',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    Object.entries(data.facts ?? {}).flatMap(([id, fact]) => {
      if (!(fact.type === 'choice' || fact.type === 'level') || !fact.options) return []
      if (Object.keys(fact.options).length !== 1) return []
      return [finding('single-option', source.locate(['facts', id, 'options']), { fact: id }, 'warning')]
    }),
}
