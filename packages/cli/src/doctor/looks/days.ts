import { formatDay, makeDay } from '@neuguong/core'
import { type LookAtColumn, sight } from '../look.ts'

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const parted = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const forms: readonly (readonly [string, RegExp])[] = [
  ['31/12/2017', slashed],
  ['31.12.2017', /^\d{1,2}\.\d{1,2}\.\d{4}$/],
  ['2017-12-31', /^\d{4}-\d{2}-\d{2}/],
  ['ngày 31 tháng 12 năm 2017', /^ngày/iu],
]

/** Whether the month must stand first, or may stand first as well as second. */
function orderOf(text: string): 'month-first' | 'either' | undefined {
  const [, first, second, year] = parted.exec(text) ?? []
  const readable = (month: string | undefined, day: string | undefined): boolean =>
    makeDay(Number(year), Number(month), Number(day)) !== undefined
  if (!readable(first, second)) return undefined
  if (!readable(second, first)) return 'month-first'
  return first === second ? undefined : 'either'
}

/** Traps 13, 14 and 15: days that are read, and columns whose days may be read in two ways. */
export const days: LookAtColumn = ({ ruleset }, { target, mapped, read }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (fact?.type !== 'day') return undefined
  const used = new Set<string>()
  let monthFirst = false
  let either: string | undefined
  return {
    text: (text) => {
      const { value } = read(text)
      if (typeof value !== 'string') return []
      const params = { found: text, day: formatDay(value) }
      if (/\d[ T]\d{2}:\d{2}/.test(text)) return [sight({ code: 'day-with-time', params }, 'warning')]
      return /^ngày/iu.test(text) ? [sight({ code: 'day-official', params }, 'note')] : []
    },
    see: (text) => {
      const form = forms.find(([, pattern]) => pattern.test(text))?.[0]
      if (form !== undefined) used.add(form)
      const order = orderOf(text)
      if (order === 'month-first') monthFirst = true
      else if (order === 'either') either ??= text
      return []
    },
    end: () => [
      ...(used.size > 1 ? [sight({ code: 'day-forms', params: { forms: [...used] } }, 'note')] : []),
      ...(monthFirst && either !== undefined && mapped.dates === undefined
        ? [sight({ code: 'day-order', params: { found: either } }, 'error')]
        : []),
    ],
  }
}
