import { gridOf } from '@neuguong/rules'
import { type LookAtColumn, sight } from '../look.ts'

/** Trap 27: digits beyond the last place that counts, the dust of other programs' arithmetic. */
export const dust: LookAtColumn = ({ ruleset }, { target, read, name }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (fact?.type !== 'number') return undefined
  const { decimals } = gridOf(fact)
  let count = 0
  let first: string | undefined
  return {
    see: (text) => {
      if (!read(text).rounded) return []
      first ??= text
      count++
      return []
    },
    end: () =>
      first === undefined
        ? []
        : [sight({ code: 'number-dust', params: { heading: name, found: first, count, decimals } }, 'note')],
  }
}
