import { nfc } from '@neuguong/core'
import { format as formatJson, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { applyEdits, type Edit } from '../language/edits.ts'
import { beyondLimits, mostLimits } from '../language/limits.ts'
import { compactEdits } from './compact.ts'
import { sortOnce } from './sortKeys.ts'

const options = { insertSpaces: true, tabSize: 2, eol: '\n' }

/** The tree of a text without slips; a text with slips is left as it is. */
function treeOf(text: string): Node | undefined {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  return errors.length === 0 ? root : undefined
}

/** Of a line that begins with just 200 spaces jsonc-parser 3.3.1 gives no text: one more than it remembers. */
const lineOfTwoHundred = `\n${' '.repeat(200)}`

const edited = (text: string, edits: ReturnType<typeof formatJson>): string =>
  applyEdits(
    text,
    edits.map(
      ({ offset, length, content }): Edit => ({
        offset,
        length,
        text: (content as string | undefined) ?? lineOfTwoHundred,
      }),
    ),
  ).text

const strayMarks = /[\u00AD\u200B-\u200F\u2060]|(?!^)\uFEFF/g

/** Characters that are not what they look like: put right wherever they stand, since no regulation means them. */
const tidyLetters = (text: string): string =>
  nfc(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .replaceAll('\u00A0', ' ')
    .replace(strayMarks, '')

const withoutTrailingCommas = (text: string): string => {
  const { tokens } = {
    tokens: [
      ...text.matchAll(
        /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*[}\]])/g,
      ),
    ],
  }
  return applyEdits(
    text,
    tokens.flatMap(({ 0: token, index }) => (token === ',' ? [{ offset: index, length: 1, text: '' }] : [])),
  ).text
}

function sorted(text: string): string {
  for (let current = text; ; ) {
    const root = treeOf(current)
    const next = root && sortOnce(current, root)
    if (next === undefined) return current
    current = next
  }
}

function compacted(text: string): string {
  const root = treeOf(text)
  return root ? applyEdits(text, compactEdits(text, root)).text : text
}

/**
 * Writes a regulation file the way all of them are written: letters composed (form C), keys in order, two spaces, short things
 * on one line. Comments stay where they are; what the file says does not change. Doing it twice changes nothing more, and a
 * file with slips is given back as it is.
 */
export function format(text: string): string {
  const tidy = tidyLetters(text)
  if (beyondLimits(tidy, mostLimits) || !treeOf(tidy)) return text
  const ordered = sorted(withoutTrailingCommas(tidy))
  const spread = edited(ordered, formatJson(ordered, undefined, options))
  return `${compacted(spread).trimEnd()}\n`
}
