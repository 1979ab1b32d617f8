import {
  audit as auditReport,
  explainAudit,
  explanationText,
  type ReportFinding,
  sayReportFinding,
} from '@neuguong/rules'
import { command } from '../app/command.ts'
import { flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { loadReport } from '../files/loadReport.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { auditPage } from '../output/auditPage.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly html?: string
  readonly json: boolean
  readonly lang?: string
}

const toJson = (report: string, findings: readonly ReportFinding[], { lang }: Session) => ({
  report,
  findings: findings.map((finding) => ({ ...finding, ...sayReportFinding(finding, lang) })),
})

async function audit(this: Session, flags: Flags, path: string): Promise<void> {
  await requireEnding(this, flags.html, '.html', '.htm')
  await requireApart(this, { folders: [path], outputs: [flags.html] })
  const report = await loadReport(this, path)
  if (!report) return
  const { words, lang, io } = this
  const findings = auditReport(report)
  // What cannot be computed is no mistake of the report.
  if (findings.some(({ severity }) => severity !== 'not-computable')) endWithFindings(this)
  if (flags.html !== undefined) {
    await writeWhole(this, flags.html, [auditPage({ report, findings, words, lang })])
    io.stderr.write(`${words.files.written(flags.html)}\n`)
  }
  if (flags.json) io.stdout.write(`${JSON.stringify(toJson(report.id, findings, this), null, 2)}\n`)
  else if (flags.html === undefined) io.stdout.write(`${explanationText(explainAudit(findings, lang))}\n`)
}

/** `neuguong audit`: do the figures and citations of a report agree with themselves and with what is known? */
export function auditCommand(words: Words) {
  const { json, lang } = flagsFor(words)
  const { flags, placeholders, commands } = words
  const parse = (input: string): string => input
  return command<Flags, [string]>(words, {
    func: audit,
    parameters: {
      flags: {
        html: { kind: 'parsed', parse, brief: flags.auditHtml, placeholder: placeholders.file, optional: true },
        json,
        lang,
      },
      positional: {
        kind: 'tuple',
        parameters: [{ parse, brief: words.arguments.report, placeholder: placeholders.report }],
      },
    },
    docs: { brief: commands.audit.brief, fullDescription: commands.audit.description },
  })
}
