import type { Statement } from '@neuguong/core'
import { readFigure } from '../figure.ts'
import { raise } from '../finding.ts'
import type { ReportRule } from '../rule.ts'

function figuresOf(statement: Statement): string[] {
  switch (statement.kind) {
    case 'share':
      return statement.value.includes('/') ? [] : [statement.value, statement.of ?? '0', statement.among ?? '0']
    case 'distribution':
      return statement.parts.map(({ value }) => value)
    case 'count':
      return [statement.value, ...(statement.parts ?? []).map(({ value }) => value)]
    case 'change':
    case 'list':
      return [statement.value]
    default:
      return []
  }
}

/**
 * Figures that are no Vietnamese numbers, so that no rule can take them in: better said than passed over.
 *
 * @example
 * ```ts
 * const report = Report.parse({
 *   id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' },
 *   statements: [
 *     { id: 'a', kind: 'share', label: 'A', unit: 'percent', value: 'gần hết', cite: 'I',
 *       authority: 'illustrative' },
 *   ],
 * })
 * readableRule.check(report, standardContext).map(({ code }) => code) // => ['figure-unreadable']
 * ```
 */
export const readableRule: ReportRule = {
  id: 'readable',
  check: ({ statements }) =>
    statements.flatMap((statement) =>
      figuresOf(statement)
        .filter((figure) => readFigure(figure) === undefined)
        .map((figure) =>
          raise('figure-unreadable', 'not-computable', { about: statement.id, cite: statement.cite }, { figure }),
        ),
    ),
}
