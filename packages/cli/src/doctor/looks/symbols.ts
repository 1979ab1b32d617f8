import { formatSymbol, parseSymbol } from '@neuguong/core'
import { type LookAtColumn, sight } from '../look.ts'

/** Trap 19: numbers of documents that are written in a way of their own. */
export const symbols: LookAtColumn = (_, { target }) => {
  if (target.kind !== 'unknown') return undefined
  return {
    text: (found) => {
      const symbol = /[/]/.test(found) ? parseSymbol(found) : undefined
      const proper = symbol && formatSymbol(symbol)
      return proper === undefined || proper === found
        ? []
        : [sight({ code: 'symbol-spelling', params: { found, symbol: proper } }, 'note')]
    },
  }
}
