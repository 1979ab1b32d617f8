import { formatSymbol } from '@neuguong/core'
import { raise } from '../finding.ts'
import { byPaper, type Cited, citedIn, restsOn } from '../papers.ts'
import type { ReportRule } from '../rule.ts'

/** Spaces are typography; letters are not. */
const spelt = ({ reference: { number = '' } }: Cited): string => number.replaceAll(/\s/g, '')

/** The letters of a symbol aside its number, so that a misprinted number is not a spelling. */
const lettersOf = (symbol: string): string => symbol.replace(/^\d+[a-z]?/, '')

/**
 * One paper has one symbol, spelt in one way.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   references: [{ id: 'a', cite: 'I', number: '08-Qđi/TW' }],
 * })
 * referenceSpellingRule.check(report, standardContext).map(({ code }) => code) // => ['reference-spelling']
 * ```
 */
export const referenceSpellingRule: ReportRule = {
  id: 'reference-spelling',
  check: (report, context) =>
    byPaper(citedIn(report, context).filter(({ symbol }) => symbol?.number)).flatMap((citations) => {
      const [first] = citations
      if (!first?.symbol) return []
      const spellings = [...new Map(citations.map((cited) => [lettersOf(spelt(cited)), spelt(cited)])).values()]
      const official = first.document?.number ?? formatSymbol(first.symbol)
      if (spellings.length === 1 && lettersOf(spellings[0] ?? '') === lettersOf(official)) return []
      const about = citations.map(({ reference }) => reference.id)
      const rests = first.document && restsOn(first.document)
      return [
        raise('reference-spelling', 'suspect', { about, cite: first.reference.cite, rests }, { spellings, official }),
      ]
    }),
}
