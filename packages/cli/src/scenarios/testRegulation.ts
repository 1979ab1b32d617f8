import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse, parseScenarios, type Regulation, runScenarios, type ScenarioReport } from '@neuguong/rules'
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
}

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
  }
}

/** Runs the scenarios that stand beside a regulation. A regulation without any is no failure. */
export async function testRegulation(session: Session, file: string, library: Library): Promise<Tested> {
  const { text } = await readText(session, file)
  const { value, diagnostics } = parse(text, file)
  const texts = new Map([...library.texts, [file, text]])
  const scenarios = join(dirname(file), 'scenarios.json')
  if (!value) return { file, results: [], findings: diagnostics, texts }
  if (!(await exists(scenarios))) return { file, regulation: value.data.id, results: [], findings: diagnostics, texts }
  const tested = await testScenarios(session, value, scenarios, library)
  const findings = [...diagnostics, ...tested.findings]
  return { file, ...tested, findings, texts: new Map([...texts, ...tested.texts]) }
}
