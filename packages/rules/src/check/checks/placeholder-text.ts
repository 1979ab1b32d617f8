import { foldText } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import { show } from '../../language/show.ts'
import type { Check } from '../check.ts'
import { textsUnder } from '../written.ts'

const dots = /^(?:\.{2,}|…+|\?+|-+|_+|x{2,})$/i
const words = /\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b/i

/** What forms and drafts leave to be written, marks and case folded away. */
const drafts =
  /^\(?\[?(?:chua (?:ghi|dien|nhap|dat|co|ro|biet|xac dinh)(?: (?:noi dung|ten|ten goi|co quan ban hanh|so|ngay|gi))?|dien (?:vao day|sau|noi dung|ten)|(?:viet|ghi|bo sung|cap nhat|nhap) (?:sau|vao day|noi dung|ten|tai day)|se (?:viet|ghi|bo sung|cap nhat)(?: sau)?|noi dung|ten (?:van ban|quy dinh)|van ban moi|quy dinh moi|khong ro)\]?\)?\.*$/

/** A dotted line to be written on: `ngày … tháng … năm …`, `Số .....`. */
const blank = /\.{4,}|…\s*…|_{3,}/

const isPlaceholder = (text: string): boolean =>
  dots.test(text.trim()) || words.test(text) || blank.test(text) || drafts.test(foldText(text))

/** What a number counts may be called so. */
const isCounted = (text: string, path: readonly (string | number)[]): boolean =>
  path.at(-1) === 'unit' && foldText(text) === 'noi dung'

const keys = [
  ...['label', 'labelEn', 'question', 'readings', 'why', 'duty', 'body', 'note', 'title', 'issuer', 'number', 'text'],
  ...['unit', 'by', 'options'],
]

/** A citation by its document: the point after the comma is not part of its name. */
const documentOf = (cite: string): string => cite.replace(/,[^,]*$/, '')

/** A text that somebody meant to write later. */
export const placeholderText: Check = {
  code: 'placeholder-text',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    [
      ...textsUnder(data, keys),
      // Of the regulation's own document its title says it, once.
      ...textsUnder(data, ['cite'])
        .map(({ text, path }) => ({ text: documentOf(text), path }))
        .filter(({ text }) => text !== data.document.title),
    ]
      .filter(({ text, path }) => isPlaceholder(text) && !isCounted(text, path))
      .map(({ text, path }) => finding('placeholder-text', source.locate(path), { text: show(text) }, 'warning')),
}
