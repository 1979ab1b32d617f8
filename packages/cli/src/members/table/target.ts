import { foldText, tidyText } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'

/** What a column is for. */
export type Target =
  | { readonly kind: 'id' | 'unit' | 'year' | 'ignored' | 'unknown' }
  | { readonly kind: 'fact'; readonly fact: string }

/** Headings of lists as people write them, folded. */
const usual: Readonly<Record<'id' | 'unit' | 'year' | 'ignored', readonly string[]>> = {
  id: ['ma', 'ma so', 'so hieu', 'ma dang vien'],
  unit: ['don vi', 'chi bo', 'to chuc dang', 'ma don vi', 'ma chi bo'],
  year: ['nam', 'nam danh gia', 'nam xep loai'],
  ignored: ['stt', 'tt', 'so tt', 'so thu tu', '#'],
}

const nameKey = (name: string): string => foldText(name).replace(/\s*[:*]+$/, '')

/** Finds what a heading names: exactly by id, else by label or usual word whatever its case, marks and spacing. */
export interface TargetFinder {
  /** All that it may name: none, one, or several when two facts have one label. */
  readonly find: (heading: string) => readonly Target[]
}

/** The finder for the facts of a ruleset. */
export function targetFinder(ruleset: Ruleset): TargetFinder {
  const exact = new Map<string, Target>(Object.keys(ruleset.facts).map((fact) => [fact, { kind: 'fact', fact }]))
  for (const kind of ['id', 'unit', 'year'] as const) exact.set(kind, { kind })
  const folded = new Map<string, Target[]>()
  const add = (key: string, target: Target): void => void folded.set(key, [...(folded.get(key) ?? []), target])
  for (const kind of ['id', 'unit', 'year', 'ignored'] as const) for (const word of usual[kind]) add(word, { kind })
  for (const [fact, { label }] of Object.entries(ruleset.facts)) {
    add(nameKey(label), { kind: 'fact', fact })
    if (nameKey(fact) !== nameKey(label)) add(nameKey(fact), { kind: 'fact', fact })
  }
  return {
    find: (heading) => {
      const own = exact.get(tidyText(heading))
      return own ? [own] : (folded.get(nameKey(heading)) ?? [])
    },
  }
}

/** Whether two columns are for the same thing. */
export const sameTarget = (a: Target, b: Target): boolean =>
  a.kind === b.kind && (a.kind !== 'fact' || (b.kind === 'fact' && a.fact === b.fact))
