import type { Edit } from '../language/edits.ts'
import { mostLimits } from '../language/limits.ts'
import { RegulationFile } from '../language/regulation.ts'
import { readJson, type Syntax } from '../language/syntax.ts'

/** A text as read when everything is allowed that can be held out. */
export const readAny = (text: string): Syntax => readJson(text, '', mostLimits)

/** Whether a text can be read to its end: no sign is wrong, and it is not too much. */
export function isWhole(text: string): boolean {
  const { data, diagnostics } = readAny(text)
  return data !== undefined && !diagnostics.some(({ code }) => code === 'json-syntax')
}

/** How many keys stand twice. */
export const twiceIn = (text: string): number =>
  readAny(text).diagnostics.filter(({ code }) => code === 'duplicate-key').length

/** Whether a value was meant to be a regulation: most of its keys are those of one. */
export function isRegulation(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const keys = Object.keys(data)
  const known = keys.filter((key) => Object.hasOwn(RegulationFile.shape, key) && key !== '$schema')
  return known.length > 0 && known.length * 2 >= keys.length
}

const notes = /"(?:[^"\\\n]|\\.)*"|(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g

/** The notes of a text, in order. */
export const notesOf = (text: string): readonly string[] =>
  [...text.matchAll(notes)].flatMap(([, note]) => (note === undefined ? [] : [note.trimEnd()]))

/** Whether an edit keeps the notes that stand in what it replaces. */
export const keepsNotes = (text: string, { offset, length, text: next }: Edit): boolean =>
  notesOf(text.slice(offset, offset + length)).join('\n') === notesOf(next).join('\n')
