import type { Lang } from '@neuguong/core'
import type { Change } from '../format/mend.ts'
import { changesEn } from './words/changes.en.ts'
import { changesVi } from './words/changes.vi.ts'

const catalogues = { vi: changesVi, en: changesEn }

const longest = 80

/** A part of a file on one line, shortened in the middle of nothing. */
function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** What a mend is, in a language: of a sign what was wrong, of words the old and the new. */
export function sayChange({ code, problem, from, to }: Change, lang: Lang): string {
  const words = catalogues[lang]
  if (problem !== undefined) return words.signs[problem]
  return words.changed(shown(from), shown(to), words.reasons[code])
}
