import type { Element, Mention } from '@neuguong/core'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'
import { syllablesOf, termKey } from '../spelling.ts'

/** How many syllables differ, or `undefined` when the terms are not of one length. */
function apart(a: string, b: string): number | undefined {
  const [left, right] = [syllablesOf(a), syllablesOf(b)]
  if (left.length !== right.length) return undefined
  return left.filter((syllable, at) => syllable !== right[at]).length
}

/** Set terms that differ by one syllable; those that stand beside it in the same place are not meant twice. */
function meant({ text, cite }: Mention, terms: readonly Element[], mentions: readonly Mention[]): string[] {
  const near = terms.map(({ label }) => label).filter((label) => apart(label, text) === 1)
  const beside = mentions.filter((other) => other.cite === cite).map((other) => termKey(other.text))
  const free = near.filter((label) => !beside.includes(termKey(label)))
  return free.length > 0 ? free : near
}

/**
 * Set terms in their official spelling.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   terms: [{ text: 'tự chuyến hóa', cite: 'I' }],
 * })
 * termSpellingRule.check(report, standardContext).map(({ code }) => code) // => ['term-misspelt']
 * ```
 */
export const termSpellingRule: ReportRule = {
  id: 'term-dictionary',
  check: ({ terms: mentions }, { terms }) => {
    const known = new Set(terms.map(({ label }) => termKey(label)))
    return mentions.flatMap((mention) => {
      const suggestions = known.has(termKey(mention.text)) ? [] : meant(mention, terms, mentions)
      if (suggestions.length === 0) return []
      const params = { term: mention.text, suggestions }
      return [raise('term-misspelt', 'wrong', { about: [], cite: mention.cite }, params)]
    })
  },
}
