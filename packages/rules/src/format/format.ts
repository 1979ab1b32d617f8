import { nfc } from '@neuguong/core'
import { format as formatJson, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { applyEdits, type Edit } from '../language/edits.ts'
import { lettersOf } from '../language/letters.ts'
import { compactEdits } from './compact.ts'
import { lookAlikes } from './lookAlikes.ts'
import { sortOnce } from './sortKeys.ts'
import { isWhole, notesOf, twiceIn } from './whole.ts'

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

/** Characters that are not what they look like: put right wherever they stand, since no regulation means them. */
export const tidyLetters = (text: string): string => nfc(lookAlikes(text))

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

function laidOut(tidy: string): string {
  const ordered = sorted(withoutTrailingCommas(tidy))
  const spread = edited(ordered, formatJson(ordered, undefined, options))
  return `${compacted(spread).trimEnd()}\n`
}

const inAnyOrder = (parts: Iterable<string>): string => [...parts].sort().join('\n')

/** Whether a text may stand for another: it can be read, and has the same letters, digits and notes, in whatever order. */
const saysTheSame = (before: string, after: string): boolean =>
  isWhole(after) &&
  inAnyOrder(lettersOf(before)) === inAnyOrder(lettersOf(after)) &&
  inAnyOrder(notesOf(before)) === inAnyOrder(notesOf(after))

/**
 * Writes a regulation file the way all of them are written: letters composed (form C), keys in order, two spaces, short things
 * on one line. Notes stay with what they speak of, and marks of line ends and of the beginning stay as they were; what the file says
 * does not change. Doing it twice changes nothing more, and a file with slips, or one that is no object, is given back as it is.
 */
export function format(text: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const body = text.slice(mark.length)
  const tidy = tidyLetters(body.replaceAll('\r\n', '\n'))
  if (!isWhole(text) || !isWhole(tidy) || treeOf(tidy)?.type !== 'object' || twiceIn(tidy) > twiceIn(text)) return text
  const next = laidOut(tidy)
  if (!saysTheSame(tidy, next)) return text
  return `${mark}${body.includes('\r\n') ? next.replaceAll('\n', '\r\n') : next}`
}
