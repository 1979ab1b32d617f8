import { formatCitation, type Lang, type Report, visibleText } from '@neuguong/core'
import { type ReportFinding, type Severity, sayReportFinding } from '@neuguong/rules'
import type { Words } from '../words/words.ts'

/** Text as HTML: what a report says may hold any sign. */
const html = (text: string): string => visibleText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `
:root{color-scheme:light dark;--wrong:#b3261e;--suspect:#8a5a00;--open:#3d5a80}
body{font:16px/1.55 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin-bottom:.25rem}h2{font-size:1.15rem;margin-top:2rem}
article{border-left:.3rem solid;padding:.1rem 0 .1rem 1rem;margin:1rem 0;break-inside:avoid}
.wrong{border-color:var(--wrong)}.suspect{border-color:var(--suspect)}.not-computable{border-color:var(--open)}
p{margin:.3rem 0}ul{margin:.3rem 0}.place,.basis,footer{font-size:.9rem;opacity:.8}
table{border-collapse:collapse}td,th{padding:.15rem .8rem .15rem 0;text-align:left}
@media print{body{max-width:none;margin:0}}
`

const severities: readonly Severity[] = ['wrong', 'suspect', 'not-computable']

interface Page {
  readonly report: Report
  readonly findings: readonly ReportFinding[]
  readonly words: Words
  readonly lang: Lang
}

function article(finding: ReportFinding, { lang, words: { audit } }: Page): string {
  const { message, details = [], suggestion } = sayReportFinding(finding, lang)
  const items = details.map((detail) => `<li>${html(detail)}</li>`).join('')
  const subject = finding.subject === undefined ? '' : `${finding.subject} · `
  return [
    `<article class="${finding.severity}">`,
    `<p class="place">${html(`${subject}${formatCitation(finding.cite, lang)}`)}</p>`,
    `<p>${html(message)}.</p>`,
    items === '' ? '' : `<ul>${items}</ul>`,
    suggestion === undefined ? '' : `<p><strong>${html(audit.suggestion)}</strong> ${html(suggestion)}</p>`,
    finding.rests === undefined ? '' : `<p class="basis">${html(audit.rests[finding.rests])}</p>`,
    '</article>',
  ].join('')
}

function section(severity: Severity, page: Page): string {
  const some = page.findings.filter((finding) => finding.severity === severity)
  if (some.length === 0) return ''
  const title = `<h2>${html(page.words.audit.severities[severity])} (${some.length})</h2>`
  return `<section>${title}${some.map((finding) => article(finding, page)).join('')}</section>`
}

function summary({ findings, words: { audit } }: Page): string {
  const row = (severity: Severity): string => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return `<tr><th scope="row">${html(audit.severities[severity])}</th><td>${count}</td></tr>`
  }
  return `<table><tbody>${severities.map(row).join('')}</tbody></table>`
}

/** The findings of a report as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export function auditPage(page: Page): string {
  const { report, words, lang } = page
  const { title = report.id, issuer, number = '' } = report.document
  const name = html(words.audit.title(title))
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${name}</title><style>${style}</style></head><body><main>`,
    `<h1>${name}</h1><p>${html([issuer, number].filter((part) => part !== '').join(' · '))}</p>`,
    summary(page),
    ...severities.map((severity) => section(severity, page)),
    `</main><footer><p>${html(words.audit.proposal)}</p></footer></body></html>\n`,
  ].join('\n')
}
