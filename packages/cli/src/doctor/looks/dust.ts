import { gridOf } from '@neuguong/rules'
import { type LookAtColumn, sight } from '../look.ts'

/** Trap 27: digits beyond the last place that counts, or beyond those that Excel shows: the dust of other programs' arithmetic. */
export const dust: LookAtColumn = ({ ruleset }, { target, read, name, index }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (fact?.type !== 'number') return undefined
  const { decimals } = gridOf(fact)
  let count = 0
  let first: string | undefined
  return {
    see: (text, { source }) => {
      const inFull = source.notes?.get(index)?.inFull
      const { rounded, value } = read(text)
      // Digits of a number that is refused are told with it.
      if (value === undefined || (inFull === undefined && !rounded)) return []
      first ??= inFull ?? text
      count++
      return []
    },
    end: () =>
      first === undefined
        ? []
        : [sight({ code: 'number-dust', params: { heading: name, found: first, count, decimals } }, 'note')],
  }
}
