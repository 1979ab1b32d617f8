import { type StatementPart, tidyText } from '@neuguong/core'
import type { Finder, Proposal } from './proposal.ts'
import { findAll } from './proposal.ts'

const figure = String.raw`(?<![\d/.,\-])(\d{1,3}(?:\.\d{3})+|\d{1,6})`

/** What reports count. A noun that is missing here is a count that is not proposed, never a wrong one. */
const nouns = [
  'đảng viên',
  'cán bộ',
  'cấp ủy viên',
  'tổ chức',
  'TCCSĐ',
  'trong tổng số',
  'đảng bộ',
  'chi bộ',
  'tập thể',
  'cá nhân',
  'đơn vị',
  'hội nghị',
  'cuộc',
  'lớp',
  'người',
  'đồng chí',
  'mô hình',
  'tấm gương',
  'biểu hiện',
  'nhiệm kỳ',
  'năm liền',
  'lần',
  'văn bản',
  'vụ',
  'lượt',
]
const counted = new RegExp(
  `${figure}\\s+((?:${nouns.join('|')})(?!\\p{L})[^,;.()\\n:\\d]{0,40})(\\s*\\([^()\\n]{3,400}\\))?`,
  'giu',
)
const part = /(?:^|[,;]|và)\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+([^,;]+)/gu

/** "(trong đó có 171 đảng bộ cơ sở, 327 chi bộ cơ sở)": the parts of a total. */
function partsOf(bracket: string): StatementPart[] {
  const inside = bracket.replace(/^\s*\(\s*(?:trong đó\s*)?(?:có|gồm)?/u, '').replace(/\)$/, '')
  return [...inside.matchAll(part)].map(([, value = '', label = '']) => ({ label: labelOf(label), value }))
}

/** The noun with what follows it, up to a whole word that is no "và" and no mark of a footnote. */
const labelOf = (words: string): string =>
  tidyText(words.replace(words.length >= 40 ? /\s\S*$/u : /$/u, '')).replace(/(?: và|\[)$/u, '')

/**
 * A number of people, organisations or things, with its parts where they follow in brackets.
 *
 * @example
 * ```ts
 * counts({ text: '12 đảng viên', isFree: () => true }).map(({ value }) => value) // => ['12']
 * ```
 */
export const counts: Finder = (reading) =>
  findAll(reading, counted, ({ 0: words, 1: value = '', 2: label = '', 3: bracket = '', index }): Proposal => {
    const parts = partsOf(bracket)
    // The brackets are left to the other finders: they may hold times and citations as well as parts.
    const quote = words.slice(0, words.length - bracket.length)
    return { kind: 'count', value, label: labelOf(label), index, quote, ...(parts.length > 1 && { parts }) }
  })

const kinds = [
  'nhóm',
  'mức',
  'giai đoạn',
  'nội dung',
  'tính chất',
  'hội nghị',
  'nhiệm vụ',
  'giải pháp',
  'bước',
  'tiêu chí',
]
const listed = new RegExp(`${figure}\\s+(${kinds.join('|')})(?!\\p{L})`, 'gu')
const bullet = /^\s*(?:[-+*•]|\(\d+\)|\d+[.)])\s*(\S.{0,160})/u

/** Items in brackets after the number, or the run of lines with one kind of bullet below it. */
function itemsAfter(text: string): string[] {
  const [, bracket] = /^[^.;:\n]{0,60}?\(([^()\n]{3,300})\)/u.exec(text) ?? []
  if (bracket !== undefined) return bracket.split(/[,;]/).map(tidyText)
  const [, ...lines] = text.slice(0, 4000).split('\n')
  const items: string[] = []
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const [, item] = bullet.exec(line) ?? []
    if (item === undefined) break
    items.push(tidyText(item))
  }
  return items
}

/**
 * "gồm 04 mức:" with the items that follow; none where they stand elsewhere.
 *
 * @example
 * ```ts
 * lists({ text: '03 tính chất (một, hai, ba)', isFree: () => true }).map(({ items }) => items.length) // => [3]
 * ```
 */
export const lists: Finder = (reading) =>
  findAll(reading, listed, ({ 0: quote, 1: value = '', 2: label = '', index }) => ({
    kind: 'list',
    value,
    label,
    items: itemsAfter(reading.text.slice(index + quote.length)),
    index,
    quote,
  }))

const inspected = new RegExp(`(?<=(?:kiểm tra|giám sát|kỷ luật)\\s)${figure}(?=\\s*[;.(])`, 'gu')

/**
 * "UBKT cơ sở kiểm tra 48": a number without a noun after what was done.
 *
 * @example
 * ```ts
 * bareCounts({ text: 'UBKT cơ sở kiểm tra 48.', isFree: () => true }).map(({ value }) => value) // => ['48']
 * ```
 */
export const bareCounts: Finder = (reading) =>
  findAll(reading, inspected, ({ 0: quote, 1: value = '', index }) => ({
    kind: 'count',
    value,
    label: tidyText(
      reading.text
        .slice(0, index)
        .split(/[;.\]\n]/)
        .at(-1) ?? '',
    ),
    index,
    quote,
  }))
