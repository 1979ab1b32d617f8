import type { MappedColumn } from '@neuguong/core'
import { type Ratio, ratio, tidyText } from '@neuguong/core'
import type { FactOf } from '@neuguong/rules'
import type { Problem } from '../output/finding.ts'
import type { ReadCell } from './cell.ts'
import { decimalCell } from './decimal.ts'
import { whyNoNumber } from './why/number.ts'

const vietnamese = /^[-\u2212+]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/
const twoReadings = /^[-\u2212+]?[1-9]\d{0,2}\.\d{3}$/
const decimalDot = /^[-\u2212+]?\d+\.\d+$/

/** More digits than the smallest double has in full are no figure; reading them would only cost time. */
export const longest = 400

/** A number as it was written, digit by digit, with a point before its decimals; or why a text is none. */
export type Written = { readonly digits: string } | { readonly problem: Problem }

const plainSign = (text: string): string => text.replace('\u2212', '-').replace('+', '')

/**
 * Reads a number of a table. The decimal sign is the comma: `0,5`. Dots between all groups of three are thousands when
 * only that reading exists (`1.234.567`, `1.234,5`), and a dot before any other number of digits is a decimal sign
 * (`0.5`, `12.25`, `0.125`), because programs write so. `33.509` has both readings and is refused.
 */
export function readNumber(text: string): Written {
  if (text.length > longest) return { problem: { code: 'number-unreadable', params: { found: text } } }
  if (twoReadings.test(text))
    return {
      problem: {
        code: 'number-ambiguous',
        params: { found: text, thousands: text.replace('.', ''), decimal: text.replace('.', ',') },
      },
    }
  if (vietnamese.test(text)) return { digits: plainSign(text).replaceAll('.', '').replace(',', '.') }
  return decimalDot.test(text) ? { digits: plainSign(text) } : { problem: whyNoNumber(text) }
}

const [one, hundred, hundredth] = [ratio(1), ratio(100), ratio(1, 100)]

/** What a number written in a column's unit is in the fact's: `share` and `percent` are stated, never found out. */
function unitFactor({ unit }: FactOf, written: MappedColumn['unit']): Ratio {
  const inPercent = unit === '%'
  if (written === 'share' && inPercent) return hundred
  return written === 'percent' && !inPercent ? hundredth : one
}

/**
 * The reader of a number fact's column. A percent sign is read where the fact is in percent, or the mapping says how the
 * column is written: anywhere else it could be wrong by a hundred.
 */
export function numberReader(column: string, fact: FactOf, { unit }: MappedColumn): ReadCell {
  const factor = unitFactor(fact, unit)
  const percent = fact.unit === '%' ? one : unit === undefined ? undefined : hundredth
  return (text) => {
    if (text.length > longest) return { problem: { code: 'number-unreadable', params: { found: text } } }
    const signed = percent !== undefined && text.endsWith('%')
    const written = readNumber(signed ? tidyText(text.slice(0, -1)) : text)
    if ('problem' in written) return signed ? { problem: whyNoNumber(text) } : written
    return decimalCell(column, fact, written.digits, { factor: signed ? percent : factor, found: text })
  }
}
