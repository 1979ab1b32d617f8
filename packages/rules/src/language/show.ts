import { parseVietnameseDay } from '@neuguong/core'

/** How a value is shown in a message: short, on one line. */
export const show = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** The JSON name of a value's type. */
export const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value === undefined ? 'nothing' : typeof value

/** The day that a Vietnamese way of writing means, as `YYYY-MM-DD`, when it is a whole day. */
export const suggestDay = (written: string): string | undefined => {
  const day = parseVietnameseDay(written)
  return day?.length === 10 ? day : undefined
}

/** The words of a name in lower-case ASCII. Unlike a search key it keeps the spelling: `kỷ luật` gives `ky`, `luat`. */
const wordsOf = (written: string): string[] =>
  written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '')

const unlessSame = (suggestion: string, written: string): string | undefined =>
  suggestion === written || suggestion === '' ? undefined : suggestion

/** The id of an element that a name would have: `Kỷ luật Đảng` gives `ky-luat-dang`. */
export const suggestElementId = (written: string): string | undefined => unlessSame(wordsOf(written).join('-'), written)

/** The id of a fact that a name would have: `Kỷ luật Đảng` gives `kyLuatDang`. */
export const suggestFactId = (written: string): string | undefined => {
  const words = wordsOf(written.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replaceAll('.', ' '))
  return unlessSame(
    words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(''),
    written,
  )
}

/** The id of a regulation that a name would have: `Đồng Nai/272-QĐ/TU` gives `dong-nai/272-qd-tu`. */
export const suggestRegulationId = (written: string): string | undefined => {
  const [province = '', ...number] = written.split('/')
  return unlessSame(
    number.length > 0 ? [province, number.join('-')].map((part) => wordsOf(part).join('-')).join('/') : '',
    written,
  )
}
