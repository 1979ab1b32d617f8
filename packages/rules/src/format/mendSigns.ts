import type { DiagnosticCode } from '../language/diagnostic.ts'
import { applyEdits, type Edit, type Edited } from '../language/edits.ts'
import { lettersOf } from '../language/letters.ts'
import { beyondLimits, mostLimits } from '../language/limits.ts'
import { fit, parse } from '../language/parse.ts'
import { RegulationFile } from '../language/regulation.ts'
import { findSlips } from '../language/slips/findSlips.ts'
import { isInPlace, isMendable, isOfBrackets, type Problem, type Slip } from '../language/slips/slip.ts'
import { readSource } from '../language/source.ts'
import { isRegulation, isWhole, notesOf, readAny } from './whole.ts'

/** The mend of a sign. */
export interface SignMend {
  readonly problem: Problem
  readonly offset: number
  readonly edits: readonly Edit[]
}

/** A text whose signs were mended. */
export interface SignsMended extends Edited {
  readonly mends: readonly SignMend[]
}

/**
 * Whether the parts around mended signs have the form that a regulation has there: a sign in the wrong place makes keys that are none.
 * A bracket decides what belongs to what, so then the whole text must have it. Mends leave every line where it is.
 */
function fitsAround(before: string, after: string, slips: readonly Slip[]): boolean {
  const { placeAt } = readSource('', before, NOTHING)
  const moved = slips.filter((slip) => !isInPlace(slip))
  const lineOf = ({ offset }: Slip): number => placeAt(offset).line
  const lines = new Set(moved.map(lineOf))
  const written = before.split('\n')
  // A note with signs of the file in it may hide what was meant to stand.
  if ([...lines].some((line) => notesOf(written[line - 1] ?? '').some((note) => /["{}[\]]/.test(note)))) return false
  // Beside another slip a bracket may be the one sign that was mistyped.
  const ofOthers = new Set(moved.filter((slip) => !isOfBrackets(slip)).map(lineOf))
  if (moved.some((slip) => isOfBrackets(slip) && ofOthers.has(lineOf(slip)))) return false
  if (slips.some(isOfBrackets)) return parse(after, '', mostLimits).value !== undefined
  const { misfits } = lines.size === 0 ? { misfits: [] } : fit(RegulationFile, readAny(after))
  return !misfits.some(({ code, place }) => !ofOtherCauses.has(code) && lines.has(place.line))
}

/** What no sign in the wrong place makes. */
const ofOtherCauses: ReadonlySet<DiagnosticCode> = new Set(['missing-key', 'bad-day'])

/** The tree of a text of which only lines are asked for. */
const NOTHING = { type: 'null', offset: 0, length: 0 } as const

/**
 * Whether a text with mended signs may be written: it keeps every letter and digit of the one before in their order, can be read to
 * its end, and is a regulation.
 */
function mayStand(before: string, after: string, slips: readonly Slip[]): boolean {
  if (lettersOf(before) !== lettersOf(after) || !isWhole(after)) return false
  if (notesOf(after).length < notesOf(before).length || !isRegulation(readAny(after).data)) return false
  return fitsAround(before, after, slips)
}

/** Mends the signs of a text where each can be mended in one way only; all of them, or none. */
export function mendSigns(text: string): SignsMended | undefined {
  if (beyondLimits(text, mostLimits)) return undefined
  const slips = findSlips(text.replace(/^\uFEFF/, ' '))
  if (slips.length === 0 || !slips.every(isMendable)) return undefined
  const edited = applyEdits(
    text,
    slips.flatMap(({ edits }) => edits),
  )
  return mayStand(text, edited.text, slips) ? { ...edited, mends: slips } : undefined
}
