import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** A number without bounds: typing errors pass, and proofs speak of members that cannot exist. */
export const openDomain: Check = {
  code: 'open-domain',
  level: 'note',
  run: ({ regulation: { data, source } }) =>
    Object.entries(data.facts ?? {}).flatMap(([id, fact]) => {
      if (fact.type !== 'number' || (fact.min !== undefined && fact.max !== undefined)) return []
      return [finding('open-domain', source.locate(['facts', id], 'key'), { fact: id }, 'note')]
    }),
}
