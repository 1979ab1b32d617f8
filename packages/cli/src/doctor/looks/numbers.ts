import { type LookAtColumn, type Sighting, sight } from '../look.ts'

const decimalDot = /^[-\u2212+]?\d+\.\d+$/
const twoReadings = /^[-\u2212+]?[1-9]\d{0,2}\.\d{3}$/
/** So many cells are kept until it is known what the column is written in. */
const mostKept = 1000

const shown = (value: number): string => String(value).replace('.', ',')

/** A cell such as `0,85` in a column of percentages: of which nobody knows whether it is 0,85 % or 85 %. */
const amongPercents = ({ found, value, line }: { found: string; value: number; line: number }): Sighting => ({
  ...sight(
    { code: 'share-among-percents', params: { found, percent: shown(Number((value * 100).toPrecision(12))) } },
    'error',
  ),
  line,
})

/** Traps 6, 8 and 9: numbers that are read, in a way that somebody may not have meant. */
export const numbers: LookAtColumn = ({ ruleset }, { target, mapped, read, name }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (fact?.type !== 'number') return undefined
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  // Cells that may be shares, should the others be percentages.
  const small: { readonly found: string; readonly value: number; readonly line: number }[] = []
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
    see: (text, { source }) => {
      const { value } = read(text)
      if (typeof value !== 'number' || text.endsWith('%')) return []
      if (value > 0 && value < 1 && small.length < mostKept) small.push({ found: text, value, line: source.line })
      least = Math.min(least, value)
      most = Math.max(most, value)
      return []
    },
    end: () => {
      const unsaid = fact.unit === '%' && mapped.unit === undefined
      const doubtful = unsaid && most > 0 && most <= 1
      return [
        ...(doubtful
          ? [sight({ code: 'share-or-percent', params: { least: shown(least), most: shown(most) } }, 'error')]
          : []),
        ...(unsaid && most > 1 ? small.map(amongPercents) : []),
        ...(/tăng|giảm|so với/iu.test(name.normalize('NFC'))
          ? [sight({ code: 'header-change', params: { heading: name } }, 'warning')]
          : []),
      ]
    },
  }
}
