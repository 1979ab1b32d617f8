import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

/**
 * A target that cannot be computed from the report, with what is missing.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   targets: [{ id: 'a', label: 'A', cite: 'I', authority: 'illustrative', inputs: [{ label: 'Số bị kỷ luật' }] }],
 * })
 * missingInputsRule.check(report, standardContext).map(({ code }) => code) // => ['inputs-missing']
 * ```
 */
export const missingInputsRule: ReportRule = {
  id: 'target-inputs-missing',
  check: ({ targets, statements }) => {
    const given = new Set(statements.map(({ id }) => id))
    return targets.flatMap(({ id, cite, label, authority, inputs }) => {
      const has = ({ statement }: (typeof inputs)[number]): boolean => statement !== undefined && given.has(statement)
      const missing = inputs.filter((input) => !has(input))
      if (missing.length === 0) return []
      const params = {
        target: label,
        given: inputs.filter(has).map((input) => input.label),
        missing: missing.map((input) => input.label),
      }
      const rests = authority === 'official' ? undefined : authority
      return [raise('inputs-missing', 'not-computable', { about: id, cite, rests }, params)]
    })
  },
}
