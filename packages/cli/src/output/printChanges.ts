import { type Change, sayChange } from '@neuguong/rules'
import type { Output } from '../app/io.ts'
import type { Session } from '../app/session.ts'
import { showCount } from './number.ts'
import { printLines } from './printLines.ts'

/** What was done to a file: each change, and where the file before is kept. */
export interface Rewritten {
  readonly changes: readonly Change[]
  /** Where the file before is kept. */
  readonly copy?: string | undefined
  /** Whether the file was written; else it was only looked at as it would be. */
  readonly written: boolean
}

/** Every place of a change; a sign that was wrong in many places is one line, which says how often. */
function linesOf({ words, lang }: Session, changes: readonly Change[]): readonly string[] {
  const groups = new Map<string, Change[]>()
  for (const [index, change] of changes.entries()) {
    const key = change.problem ?? String(index)
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const often = more.length > 0 ? `, ${words.mended.often(showCount(more.length + 1, lang))}` : ''
    return [`  ${first.place.line}:${first.place.column}  ${sayChange(first, lang)}${often}`]
  })
}

/** Prints what was changed in a file, and where the file before is. */
export function printChanges(
  session: Session,
  output: Output,
  file: string,
  { changes, copy, written }: Rewritten,
): void {
  if (changes.length === 0) return
  const { mended } = session.words
  const head = written ? mended.written(file) : mended.shown
  const kept = copy === undefined ? [] : [`  ${mended.kept(copy)}`]
  printLines(output, [head, ...linesOf(session, changes), ...kept, ''])
}
