import { readFileSync } from 'node:fs'
import type { Report } from '@neuguong/core'
import { audit, parseReport, type ReportFinding, reportRules, standardContext } from '@neuguong/rules'

/** The reports encoded under `reports/`. */
export const reportNames = ['hau-giang-2023', 'tra-vinh-2012', 'binh-thuan-2014', 'dong-nai-2016'] as const

/** The name of a report's folder. */
export type ReportName = (typeof reportNames)[number]

/** A report of `reports/`; one that cannot be read is a failing test. */
export function reportIn(name: ReportName): Report {
  const file = new URL(`../reports/${name}/report.json`, import.meta.url)
  const { value, diagnostics } = parseReport(readFileSync(file, 'utf8'), `${name}/report.json`)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value.data
}

/** What one rule of the list raises about one statement, citation or place of a report; `*` is any. */
export function raisedBy(rule: string, name: ReportName, about: string): readonly ReportFinding[] {
  const rules = reportRules.filter(({ id }) => id === rule)
  if (rules.length === 0) throw new Error(`no rule ${rule}`)
  const isAbout = ({ about: ids, cite }: ReportFinding): boolean =>
    about === '*' || ids.includes(about) || cite === about
  return audit(reportIn(name), standardContext, rules).filter(isAbout)
}
