import { formatDay, type Lang } from '@neuguong/core'
import type { Person, Trait } from '../language/proof.ts'
import { numberText } from './numbers.ts'
import { en } from './words/en.ts'
import { vi } from './words/vi.ts'

const catalogues = { vi, en }

const anybody = { vi: 'một đảng viên bất kỳ', en: 'any member' }
const someone = { vi: 'một đảng viên', en: 'a member' }
const perhaps = { vi: ' (chưa tìm được một người cụ thể như vậy)', en: ' (no such person was found, nor ruled out)' }

function valueText({ type, value, unit }: Trait, lang: Lang): string {
  if (typeof value === 'boolean') return (value ? catalogues[lang].yes : catalogues[lang].no).toLowerCase()
  if (typeof value === 'number' || (type === 'number' && typeof value === 'string'))
    return `${numberText({ lang }, value)}${unit === undefined ? '' : ` ${unit}`}`
  if (typeof value !== 'string') return value.map((item) => `“${item}”`).join(', ') || catalogues[lang].noneValue
  return type === 'day' && lang === 'vi' ? formatDay(value) : value
}

/**
 * A made-up member in words: what matters, in the order of the regulation. Labels stay in Vietnamese in every language.
 *
 * @example
 * ```ts
 * // một đảng viên: Chức vụ: Cấp phó; Tình trạng công tác: Đang công tác
 * ```
 */
export function personText({ traits, confirmed }: Person, lang: Lang): string {
  const told = traits.map((trait) => `${trait.label}: ${valueText(trait, lang)}`).join('; ')
  const who = traits.length === 0 ? anybody[lang] : `${someone[lang]}: ${told}`
  return confirmed ? who : `${who}${perhaps[lang]}`
}
