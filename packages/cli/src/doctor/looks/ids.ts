import { type LookAtColumn, sight } from '../look.ts'

/** Fewer ids of one length say nothing about the others. */
const enough = 3

/** Traps 11 and 12: what Excel does to long numbers and to zeros before numbers. */
export const ids: LookAtColumn = (_, { target }) => {
  if (target.kind !== 'id') return undefined
  const lengths = new Map<number, number>()
  let zeros = false
  return {
    text: (found, kind) => {
      if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(found)) return [sight({ code: 'id-exponent', params: { found } }, 'error')]
      return kind === 'number' ? [sight({ code: 'id-is-number', params: { found } }, 'warning')] : []
    },
    see: (text) => {
      if (!/^\d+$/.test(text)) return []
      zeros ||= text.startsWith('0')
      lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
      return []
    },
    end: () => {
      const digits = Math.max(0, ...lengths.keys())
      const count = [...lengths].reduce((sum, [length, many]) => (length < digits ? sum + many : sum), 0)
      const most = lengths.get(digits) ?? 0
      // Ids of one length with zeros before them, and a few that are shorter: numbers that were counted have no zeros.
      if (!zeros || most < enough || count === 0 || count > most) return []
      return [sight({ code: 'id-zeros-lost', params: { digits, count } }, 'error')]
    },
  }
}
