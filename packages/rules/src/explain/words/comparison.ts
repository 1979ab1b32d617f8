import type { Lang } from '@neuguong/core'
import { formatDay } from '@neuguong/core'
import type { SaidComparison } from '../../language/proof.ts'
import { numberText } from '../numbers.ts'
import type { Words } from './words.ts'

/** A comparison in words: `Số việc làm: từ 5 việc trở lên`. */
export function comparisonText(lang: Lang, words: Words, said: SaidComparison): string {
  const { label, operator, isDay, unit, values } = said
  const unitAfter = unit === undefined ? '' : unit === '%' ? unit : ` ${unit}`
  const texts = values.map((value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (typeof value === 'number') return `${numberText({ lang }, value)}${unitAfter}`
    return isDay && lang === 'vi' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value
  })
  const templates: Partial<Words['operators']> = { ...words.operators, ...(isDay && words.dayOperators) }
  return `${label}: ${(templates[operator] ?? '{value}').replace('{value}', () => texts.join(', '))}`
}
