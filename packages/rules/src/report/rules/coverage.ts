import { foldText } from '@neuguong/core'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

const syllables = (label: string): string[] => foldText(label).match(/[\p{L}\d]+/gu) ?? []

/** A heading covers a content when it has all its words; "và", "về" and the like bind words and say nothing. */
const binding = new Set(['va', 've', 'cua', 'trong', 'voi'])
const covers = (heading: string, content: string): boolean => {
  const said = new Set(syllables(heading))
  return syllables(content).every((word) => binding.has(word) || said.has(word))
}

/**
 * The contents that a regulation prescribes against the headings of the report.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   outlines: [{ of: 'trung-uong/101-qd-tw', headings: [{ label: 'Tư tưởng', cite: 'I' }], cite: 'I' }],
 * })
 * coverageRule.check(report, standardContext).map(({ code }) => code) // => ['uncovered']
 * ```
 */
export const coverageRule: ReportRule = {
  id: 'coverage',
  check: ({ outlines }, { contents, registry }) =>
    outlines.flatMap(({ of, headings, cite }) => {
      const missing = (contents[of] ?? []).filter(({ label }) => !headings.some((each) => covers(each.label, label)))
      if (missing.length === 0) return []
      const document = registry.documents.find(({ id }) => id === of)?.number ?? of
      const params = { contents: missing.map(({ label }) => label), document }
      const rests = missing.some(({ authority }) => authority !== 'official') ? 'interpreted' : undefined
      return [raise('uncovered', 'suspect', { about: of, cite, rests }, params)]
    }),
}
