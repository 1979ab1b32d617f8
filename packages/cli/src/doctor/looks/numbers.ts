import { type LookAtColumn, sight } from '../look.ts'

const decimalDot = /^[-\u2212+]?\d+\.\d+$/
const twoReadings = /^[-\u2212+]?[1-9]\d{0,2}\.\d{3}$/
const shown = (value: number): string => String(value).replace('.', ',')

/** Traps 6, 8 and 9: numbers that are read, in a way that somebody may not have meant. */
export const numbers: LookAtColumn = ({ ruleset }, { target, mapped, read, name }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (fact?.type !== 'number') return undefined
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  return {
    text: (text, kind) => {
      const { value } = read(text)
      if (typeof value !== 'number') return []
      if (text.endsWith('%') && kind !== 'percent')
        return [sight({ code: 'percent-read', params: { found: text, value: shown(value) } }, 'note')]
      if (kind === 'text') return [sight({ code: 'number-as-text', params: { found: text } }, 'note')]
      const dotted = decimalDot.test(text) && !twoReadings.test(text)
      return dotted
        ? [sight({ code: 'decimal-dot', params: { found: text, value: text.replace('.', ',') } }, 'warning')]
        : []
    },
    see: (text) => {
      const { value } = read(text)
      if (typeof value !== 'number' || text.endsWith('%')) return []
      least = Math.min(least, value)
      most = Math.max(most, value)
      return []
    },
    end: () => {
      const doubtful = fact.unit === '%' && mapped.unit === undefined && most > 0 && most <= 1
      return [
        ...(doubtful
          ? [sight({ code: 'share-or-percent', params: { least: shown(least), most: shown(most) } }, 'error')]
          : []),
        ...(/tăng|giảm|so với/iu.test(name.normalize('NFC'))
          ? [sight({ code: 'header-change', params: { heading: name } }, 'warning')]
          : []),
      ]
    },
  }
}
