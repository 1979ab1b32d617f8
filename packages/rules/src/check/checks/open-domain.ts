import { finding } from '../../language/diagnostic.ts'
import { gridOf } from '../../resolve/grid.ts'
import type { FactOf } from '../../resolve/ruleset.ts'
import type { Check } from '../check.ts'

/** With fewer places what people write is rounded, and not only the dust of programs. */
const fewPlaces = 2

/** Which end of its domain a fact leaves open, or that its bounds leave too little room for decimals. */
function openEnd(fact: FactOf): 'min' | 'max' | 'both' | 'wide' | undefined {
  const { min, max } = fact
  if (min === undefined) return max === undefined ? 'both' : 'min'
  if (max === undefined) return 'max'
  const { declared, decimals } = gridOf(fact)
  return !declared && decimals < fewPlaces ? 'wide' : undefined
}

/** A number without bounds: it is read only as far as its decimals leave room, typing errors pass, and proofs speak of members that cannot exist. */
export const openDomain: Check = {
  code: 'open-domain',
  level: 'warning',
  run: ({ regulation: { data, source }, ruleset }) =>
    Object.keys(data.facts ?? {}).flatMap((id) => {
      const fact = ruleset.facts[id]
      const open = fact?.type === 'number' ? openEnd(fact) : undefined
      if (!fact || !open) return []
      const { decimals, declared, power } = gridOf(fact)
      const params = { fact: id, open, reach: 10 ** 15 / power, decimals, declared }
      return [finding('open-domain', source.locate(['facts', id], 'key'), params, 'warning')]
    }),
}
