import type { MappedColumn } from '@neuguong/core'
import { type Day, makeDay, parseVietnameseDay } from '@neuguong/core'
import type { ReadCell } from './cell.ts'
import { whyNoDay } from './why/day.ts'

/** A day as programs write it, perhaps with a time of day, which says nothing about the day. */
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/
const slashedDay = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/

function slashed(text: string, dates: MappedColumn['dates']): Day | undefined {
  const [, first, , second, year] = slashedDay.exec(text) ?? []
  const [day, month] = dates === 'month-first' ? [second, first] : [first, second]
  return makeDay(Number(year), Number(month), Number(day))
}

function official(text: string): Day | undefined {
  const day = text.length < 100 && /^ngày/i.test(text.normalize('NFC')) ? parseVietnameseDay(text) : undefined
  return day?.length === 10 ? day : undefined
}

/** The reader of a day column: `2017-12-31`, `31/12/2017` (day first unless the mapping says otherwise), or in words. */
export function dayReader({ dates }: MappedColumn): ReadCell {
  return (text) => {
    const [, year, month, day] = isoDay.exec(text) ?? []
    const value =
      year === undefined ? (slashed(text, dates) ?? official(text)) : makeDay(Number(year), Number(month), Number(day))
    return value === undefined ? { problem: whyNoDay(text) } : { value }
  }
}
