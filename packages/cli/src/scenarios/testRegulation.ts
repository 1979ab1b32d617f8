import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Located,
  parse,
  parseScenarios,
  type Regulation,
  runScenarios,
  type ScenarioFile,
  type ScenarioReport,
} from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Library } from '../files/loadRuleset.ts'
import { readText } from '../files/readText.ts'
import { at, type Finding } from '../output/finding.ts'

/** How the scenarios of one regulation came out. */
export interface Tested {
  readonly file: string
  readonly regulation?: string
  readonly results: ScenarioReport['results']
  readonly findings: readonly Finding[]
  readonly texts: ReadonlyMap<string, string>
  /** The regulation, where it could be read. */
  readonly parsed?: Regulation
  /** Its scenarios, where there are any and they could be read. */
  readonly scenarios?: Located<ScenarioFile>
}

/** The file that holds the scenarios of a regulation. */
export const scenariosFileOf = (file: string): string => join(dirname(file), 'scenarios.json')

/** Whether something is wrong with the regulation or its scenarios. */
export const failed = ({ findings }: Tested): boolean => findings.some(({ level }) => level === 'error')

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

async function testScenarios(
  session: Session,
  regulation: Regulation,
  scenarios: string,
  { regulations }: Library,
): Promise<Omit<Tested, 'file'>> {
  const id = regulation.data.id
  const { text } = await readText(session, scenarios)
  const texts = new Map([[scenarios, text]])
  const { value, diagnostics } = parseScenarios(text, scenarios)
  if (!value) return { regulation: id, results: [], findings: diagnostics, texts }
  const found = value.data.regulation
  const place = value.source.locate(['regulation'])
  const foreign = found === id ? [] : [at({ code: 'scenarios-of-other', params: { expected: id, found } }, place)]
  const report = runScenarios(regulation, value, regulations)
  return {
    regulation: id,
    results: report.results,
    findings: [...diagnostics, ...foreign, ...report.diagnostics],
    texts,
    scenarios: value,
  }
}

/** Runs the scenarios that stand beside a regulation. A regulation without any is no failure. */
export async function testRegulation(session: Session, file: string, library: Library): Promise<Tested> {
  const { text } = await readText(session, file)
  const { value, diagnostics } = parse(text, file, session.limits)
  const texts = new Map([...library.texts, [file, text]])
  const scenarios = scenariosFileOf(file)
  if (!value) return { file, results: [], findings: diagnostics, texts }
  const known = { file, regulation: value.data.id, parsed: value }
  if (!(await exists(scenarios))) return { ...known, results: [], findings: diagnostics, texts }
  const tested = await testScenarios(session, value, scenarios, library)
  const findings = [...diagnostics, ...tested.findings]
  return { ...known, ...tested, findings, texts: new Map([...texts, ...tested.texts]) }
}
