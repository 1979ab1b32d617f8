import manifest from '../../package.json' with { type: 'json' }
import type { Session } from '../app/session.ts'
import { sayFinding } from '../words/say.ts'
import { sayDays } from './days.ts'
import type { Finding } from './finding.ts'

const uriOf = (file: string): string => encodeURI(file.replaceAll('\\', '/'))

const resultOf = (session: Session, codes: readonly string[]) => (finding: Finding) => {
  const { message, hint } = sayFinding(finding, session.lang)
  const sentences = [message, sayDays(session, finding), hint].filter((one) => one !== undefined)
  const { file, line, column } = finding.place
  const artifactLocation = { uri: uriOf(file) }
  const region = { startLine: line, startColumn: column }
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: finding.level,
    message: { text: sentences.join('. ') },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(finding.days && { properties: { days: finding.days } }),
  }
}

/** Findings as SARIF 2.1.0, which code hosts show beside the lines. Columns are counted in UTF-16 units. */
export function sarif(session: Session, findings: readonly Finding[]): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  const driver = { name: 'neuguong', version: manifest.version, rules: codes.map((id) => ({ id })) }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(resultOf(session, codes)) }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
