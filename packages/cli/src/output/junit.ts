import { visibleLine } from '@neuguong/core'
import type { Session } from '../app/session.ts'
import { sayFinding } from '../words/say.ts'
import { sayDays } from './days.ts'
import type { Finding } from './finding.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML, in which control characters have no form. */
const xml = (text: string): string => visibleLine(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

function caseOf(session: Session, finding: Finding): string {
  const { message, hint } = sayFinding(finding, session.lang)
  const more = [sayDays(session, finding), hint].filter((one) => one !== undefined).join('. ')
  const { file, line, column } = finding.place
  const place = `${file}:${line}:${column}`
  const inside =
    finding.level === 'error'
      ? `<failure message="${xml(message)}" type="${finding.code}">${xml(`${place} ${more}`)}</failure>`
      : `<system-out>${xml(`${message} ${more}`)}</system-out>`
  return `    <testcase name="${xml(`${finding.code} ${place}`)}" classname="${finding.code}">${inside}</testcase>`
}

/** Findings as JUnit XML, one case each; errors are failures. A file without findings is one case that passes. */
export function junit(session: Session, findings: readonly Finding[]): string {
  const failures = findings.filter(({ level }) => level === 'error').length
  const cases = findings.map((finding) => caseOf(session, finding))
  const all = cases.length > 0 ? cases : ['    <testcase name="check" classname="check"/>']
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="neuguong check" tests="${all.length}" failures="${failures}">`,
    ...all,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}
