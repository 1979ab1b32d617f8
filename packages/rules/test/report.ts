import { Report } from '@neuguong/core'
import { type AuditContext, audit, type ReportFinding, reportRules, standardContext } from '@neuguong/rules'

type Keys = Readonly<Record<string, unknown>>

/** A report of ours about a party committee that does not exist, complete but for what a test puts in. */
export const reportWith = (keys: Keys): Report =>
  Report.parse({
    id: 'mau',
    document: {
      kind: 'bao-cao',
      number: '12-BC/TU',
      issuer: 'Ban Thường vụ Tỉnh ủy Mẫu',
      issuedOn: '2024-01-10',
      title: 'Mẫu',
    },
    ...keys,
  })

/** A statement with what every statement has. */
export const stated = (kind: string, id: string, keys: Keys): Keys => ({
  kind,
  id,
  label: id,
  cite: 'Báo cáo mẫu, I',
  authority: 'illustrative',
  ...(['count', 'share', 'distribution', 'change'].includes(kind) && { unit: 'percent' }),
  ...keys,
})

/** A report of statements. */
export const reportOf = (...statements: readonly Keys[]): Report => reportWith({ statements })

/** What one rule raises about a report. */
export function raised(
  rule: string,
  report: Report,
  context: AuditContext = standardContext,
): readonly ReportFinding[] {
  return audit(
    report,
    context,
    reportRules.filter(({ id }) => id === rule),
  )
}

/** As severity and code. */
export const verdicts = (findings: readonly ReportFinding[]): string[] =>
  findings.map(({ severity, code }) => `${severity} ${code}`)
