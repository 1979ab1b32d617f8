import { stat } from 'node:fs/promises'
import {
  type Located,
  parse,
  parseScenarios,
  type Regulation,
  runScenarios,
  type Scenario,
  type ScenarioFile,
  type ScenarioReport,
} from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Library } from '../files/loadRuleset.ts'
import { readAs } from '../files/readAs.ts'
import type { Finding } from '../output/finding.ts'
import { foreignScenarios, scenariosFileOf } from './scenariosFile.ts'

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

/** Why nothing was tested: there are no scenarios, or none that expects more than that nothing can be decided. */
export type Idle = 'none' | 'undecided'

/** Whether a scenario expects more than that, with what is known, no rule decides: which facts are missing or what is possible counts. */
const asksSomething = ({ expect: { outcome, ...more } }: Scenario): boolean =>
  !['undecided', 'unruled'].includes(outcome) || Object.keys(more).length > 0

/** Why the scenarios of a regulation say nothing of it, where they do; one that fails says something. */
export function idleOf(tested: Tested): Idle | undefined {
  if (tested.regulation === undefined || failed(tested)) return undefined
  const all = tested.scenarios?.data.scenarios ?? []
  return all.length === 0 ? 'none' : all.some(asksSomething) ? undefined : 'undecided'
}

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
  const { text } = await readAs(session, scenarios, 'scenarios')
  const texts = new Map([[scenarios, text]])
  const { value, diagnostics } = parseScenarios(text, scenarios)
  if (!value) return { regulation: id, results: [], findings: diagnostics, texts }
  const foreign = foreignScenarios(value, id)
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
  const { text } = await readAs(session, file, 'regulation')
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
