import type { Ruleset } from '@neuguong/rules'
import { wordsOf } from '../words/words.ts'
import type { Recognised } from './columns.ts'

/** What a file is that was given as a list and is none. */
export type NotList = 'regulation' | 'results'

/** The file is none of members; whoever opened it says what it is. */
export class NotListError extends Error {
  override readonly name = 'NotListError'
  readonly kind: NotList

  constructor(kind: NotList) {
    super(kind)
    this.kind = kind
  }
}

/** Parts of a regulation. A member has no such objects, unless a fact is called so. */
const parts = ['document', 'inForce', 'interpretations', 'facts', 'conditions', 'scopes', 'groups', 'tiers', 'phases']

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Refuses a value that is a regulation, or what this command wrote about a member.
 *
 * @throws NotListError
 */
export function requireMember({ facts }: Ruleset, row: Readonly<Record<string, unknown>>): void {
  const has = (key: string): boolean => isObject(row[key]) && !Object.hasOwn(facts, key)
  if (parts.filter(has).length > 1) throw new NotListError('regulation')
  if (has('decision') && Object.hasOwn(row.decision as object, 'outcome')) throw new NotListError('results')
}

/**
 * Refuses a table with the headings that this command writes, in either language. Where somebody added facts it is a list.
 *
 * @throws NotListError
 */
export function requireNoResults(columns: readonly Recognised[]): void {
  if (columns.some(({ target }) => target.kind === 'fact')) return
  const names = new Set(columns.map(({ heading }) => heading.name))
  for (const lang of ['vi', 'en'] as const) {
    const { conclusion, possible, missing, rule } = wordsOf(lang).evaluate.columns
    if ([conclusion, possible, missing, rule].every((name) => names.has(name))) throw new NotListError('results')
  }
}
