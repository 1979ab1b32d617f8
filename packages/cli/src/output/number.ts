import { formatNumber, type Lang, ratio } from '@neuguong/core'

/** A count with dots (vi) or commas (en) between thousands. */
export function showCount(count: number, lang: Lang): string {
  const text = formatNumber(ratio(count), { decimals: 0 })
  return lang === 'vi' ? text : text.replaceAll('.', ',')
}

/** A share of a whole in percent with two decimals: `85,00 %`; a dash of nothing. */
export function showShare(part: number, whole: number, lang: Lang): string {
  if (whole === 0) return '–'
  const text = formatNumber(ratio(part * 100, whole), { decimals: 2 })
  return lang === 'vi' ? `${text} %` : `${text.replace(',', '!').replace('.', ',').replace('!', '.')}%`
}
