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
  if (slips.some(isOfBrackets)) return parse(after, '', mostLimits).value !== undefined
  const { placeAt } = readSource('', before, NOTHING)
  const lines = new Set(slips.filter((slip) => !isInPlace(slip)).map(({ offset }) => placeAt(offset).line))
  return lines.size === 0 || !fit(RegulationFile, readAny(after)).misfits.some(({ place }) => lines.has(place.line))
}

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
