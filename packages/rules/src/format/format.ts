import { format as formatJson, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { applyEdits, type Edit } from '../language/edits.ts'
import { lettersOf } from '../language/letters.ts'
import { compactEdits } from './compact.ts'
import { letterChanges, tidyLetters } from './letterChanges.ts'
import type { Mended } from './mend.ts'
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

/** A text laid out, without the marks of line ends and of the beginning; the very text where that cannot be. */
function tidied(body: string): string {
  const tidy = tidyLetters(body)
  if (!isWhole(body) || !isWhole(tidy) || treeOf(tidy)?.type !== 'object' || twiceIn(tidy) > twiceIn(body)) return body
  const next = laidOut(tidy)
  return saysTheSame(tidy, next) ? next : body
}

/**
 * Writes a regulation file the way all of them are written (see `format`) and lists the words whose letters are put right.
 *
 * @param file - the name of the file in places
 */
export function layOut(text: string, file = ''): Mended {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const body = text.slice(mark.length).replaceAll('\r\n', '\n')
  const next = tidied(body)
  if (next === body) return { text, changes: [] }
  const isWindows = text.includes('\r\n')
  return { text: `${mark}${isWindows ? next.replaceAll('\n', '\r\n') : next}`, changes: letterChanges(text, file) }
}

/**
 * Writes a regulation file the way all of them are written: letters composed (form C), keys in order, two spaces, short things
 * on one line. Notes stay with what they speak of, and marks of line ends and of the beginning stay as they were; what the file says
 * does not change. Doing it twice changes nothing more, and a file with slips, or one that is no object, is given back as it is.
 */
export const format = (text: string): string => layOut(text).text
