import type { ReadCell } from './cell.ts'

const vietnamese = /^[-\u2212+]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/
const twoReadings = /^[-\u2212+]?[1-9]\d{0,2}\.\d{3}$/
const decimalDot = /^[-\u2212+]?\d+\.\d+$/

const toNumber = (text: string): number => Number(text.replace('\u2212', '-'))

/**
 * Reads a number of a table. The decimal sign is the comma: `0,5`. Dots between all groups of three are thousands when
 * only that reading exists (`1.234.567`, `1.234,5`), and a dot before any other number of digits is a decimal sign
 * (`0.5`, `12.25`, `0.125`), because programs write so. `33.509` has both readings and is refused.
 */
export const readNumber: ReadCell = (text) => {
  if (twoReadings.test(text))
    return {
      problem: {
        code: 'number-ambiguous',
        params: { found: text, thousands: text.replace('.', ''), decimal: text.replace('.', ',') },
      },
    }
  if (vietnamese.test(text)) return { value: toNumber(text.replaceAll('.', '').replace(',', '.')) }
  if (decimalDot.test(text)) return { value: toNumber(text) }
  return { problem: { code: 'number-unreadable', params: { found: text } } }
}
