import type { Report, Statement } from '@neuguong/core'
import type { AuditContext } from './context.ts'
import type { ReportFinding } from './finding.ts'

/** One rule of arithmetic or consistency: it sees the whole report and what it is held against. */
export interface ReportRule {
  readonly id: string
  readonly check: (report: Report, context: AuditContext) => readonly ReportFinding[]
}

/** A statement of one kind. */
export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>

/**
 * The statements of one kind, in the order of the report.
 *
 * @example
 * ```ts
 * statementsOf(Report.parse({ id: 'mau', document: { kind: 'bao-cao', issuer: 'Đảng ủy xã' } }), 'share') // => []
 * ```
 */
export const statementsOf = <K extends Statement['kind']>(report: Report, kind: K): StatementOf<K>[] =>
  report.statements.filter((statement): statement is StatementOf<K> => statement.kind === kind)

/** The statement with an id, when it is of the kind asked for. */
export const statementIn = <K extends Statement['kind']>(
  report: Report,
  kind: K,
  id: string | undefined,
): StatementOf<K> | undefined => statementsOf(report, kind).find((statement) => statement.id === id)
