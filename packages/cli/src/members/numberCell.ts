import type { MappedColumn } from '@neuguong/core'
import { tidyText } from '@neuguong/core'
import type { FactOf } from '@neuguong/rules'
import type { ReadCell } from './cell.ts'
import { whyNoNumber } from './why/number.ts'

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
  return { problem: whyNoNumber(text) }
}

/** Times or by a hundred without the dust of binary fractions: 0,57 is 57 %. */
const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(15))

/** What a number written in a column's unit is in the fact's: `share` and `percent` are stated, never found out. */
function unitFactor({ unit }: FactOf, written: MappedColumn['unit']): number {
  const inPercent = unit === '%'
  if (written === 'share' && inPercent) return 100
  return written === 'percent' && !inPercent ? 0.01 : 1
}

/**
 * The reader of a number fact's column. A percent sign is read where the fact is in percent, or the mapping says how the
 * column is written: anywhere else it could be wrong by a hundred.
 */
export function numberReader(fact: FactOf, { unit }: MappedColumn): ReadCell {
  const factor = unitFactor(fact, unit)
  const percent = fact.unit === '%' ? 1 : unit === undefined ? undefined : 0.01
  return (text) => {
    const signed = percent !== undefined && text.endsWith('%')
    const cell = readNumber(signed ? tidyText(text.slice(0, -1)) : text)
    if ('problem' in cell) return signed ? { problem: whyNoNumber(text) } : cell
    if (typeof cell.value !== 'number') return cell
    return { value: scaled(cell.value, signed && percent !== undefined ? percent : factor) }
  }
}
