import type { Diagnostic, DiagnosticCode, Place } from '../language/diagnostic.ts'
import type { Edit } from '../language/edits.ts'
import { lettersOf } from '../language/letters.ts'
import { parse } from '../language/parse.ts'
import type { Problem } from '../language/slips/slip.ts'
import { readSource } from '../language/source.ts'
import { mendSigns } from './mendSigns.ts'
import { isOfWords, withMends, wordMends } from './mendWords.ts'
import { isRegulation, isWhole, readAny, twiceIn } from './whole.ts'

/** One mend: what stood there, and what stands there now. */
export interface Change {
  /** The finding that it mends. */
  readonly code: DiagnosticCode
  /** What was wrong with a sign; absent where words were changed. */
  readonly problem?: Problem
  /** Where it stood in the text before all mends. */
  readonly place: Place
  readonly from: string
  readonly to: string
}

/** A text with mends made, each of which is listed. */
export interface Mended {
  readonly text: string
  readonly changes: readonly Change[]
}

/** How a text is mended. */
export interface MendOptions {
  /** The name of the file in places. */
  readonly file?: string
  /** Looks at a text anew: what is found after some mends is mended, too. */
  readonly again?: (text: string) => readonly Diagnostic[]
}

interface Progress extends Mended {
  /** The position in the text before all mends. */
  readonly origin: (offset: number) => number
}

const mostRounds = 20

type At = (offset: number) => Place

function changeOf(text: string, edits: readonly Edit[], at: At): Pick<Change, 'place' | 'from' | 'to'> {
  const inOrder = [...edits].sort((a, b) => a.offset - b.offset)
  const written = ({ offset, length }: Edit): string => text.slice(offset, offset + length)
  // A comma that goes with what it parts is not worth a word.
  const telling = inOrder.filter((edit) => lettersOf(written(edit)) !== '')
  const told = telling.length > 0 ? telling : inOrder
  const from = told.map(written).join(' ')
  const start = (told[0]?.offset ?? 0) + (/^\s*/.exec(from)?.[0].length ?? 0)
  return {
    place: at(start),
    from: from.trim(),
    to: told
      .map((edit) => edit.text)
      .join(' ')
      .trim(),
  }
}

function signsMended(text: string, at: At): Progress | undefined {
  const mended = mendSigns(text)
  if (!mended) return undefined
  const changes = mended.mends.map(
    ({ problem, edits }): Change => ({ code: 'json-syntax', problem, ...changeOf(text, edits, at) }),
  )
  return { text: mended.text, origin: mended.origin, changes }
}

/** One round of mends of words; what would not stand as a regulation is not made. */
function wordsMended(
  { text, origin, changes }: Progress,
  findings: readonly Diagnostic[],
  at: At,
): Progress | undefined {
  const made = wordMends(
    text,
    findings.filter(({ code }) => isOfWords(code)),
  )
  const next = withMends(text, made)
  if (made.length === 0 || next.text === text || !isWhole(next.text) || twiceIn(next.text) > twiceIn(text))
    return undefined
  const fresh = made.map(
    ({ code, edits }): Change => ({ code, ...changeOf(text, edits, (offset) => at(origin(offset))) }),
  )
  return { text: next.text, origin: (offset) => origin(next.origin(offset)), changes: [...changes, ...fresh] }
}

/**
 * Makes the safe mends of some findings, all of them or none that depend on one another, and lists each.
 *
 * Signs (commas, brackets, quotation marks, the spelling of numbers) are mended only when every wrong sign of the text can be mended
 * in one way; every letter and digit stays in its order. Words (the form of a day, letters and marks apart) are changed only when no
 * sign is wrong. What cannot be read to its end afterwards, or is no regulation, is given back as it is. A guess at a misspelt name is
 * never made, no decision changes, and notes stay.
 *
 * @param text - the text that the findings are about
 * @param findings - of that very text
 */
export function mend(text: string, findings: readonly Diagnostic[], { file = '', again }: MendOptions = {}): Mended {
  const { placeAt } = readSource(file, text, { type: 'null', offset: 0, length: 0 })
  const at: At = (offset) => placeAt(offset)
  const isBroken = findings.some(({ code }) => code === 'json-syntax')
  const start: Progress = { text, changes: [], origin: (offset) => offset }
  const readable = isBroken ? signsMended(text, at) : isWhole(text) ? start : undefined
  if (!readable || !isRegulation(readAny(readable.text).data)) return { text, changes: [] }
  const look = again ?? (isBroken ? (one: string) => parse(one, file).diagnostics : undefined)
  let progress = readable
  let found = isBroken ? (look?.(readable.text) ?? []) : findings
  for (let round = 0; round < mostRounds; round++) {
    const next = settled(progress, found, at)
    if (next === progress) break
    progress = next
    found = look?.(next.text) ?? []
  }
  return { text: progress.text, changes: progress.changes }
}

/** Mends that reach into one another are made one after the other, from the inside: places further out stay what they are. */
function settled(start: Progress, findings: readonly Diagnostic[], at: At): Progress {
  let progress = start
  for (let next = wordsMended(start, findings, at); next; next = wordsMended(progress, findings, at)) progress = next
  return progress
}
