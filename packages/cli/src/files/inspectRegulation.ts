import { stat } from 'node:fs/promises'
import { type Days, fix, type InspectedDays, inspect, isFixable, parseScenarios } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Finding } from '../output/finding.ts'
import { foreignScenarios, scenariosFileOf } from '../scenarios/scenariosFile.ts'
import { findRegulation } from './findRegulation.ts'
import { type Library, type Loaded, type LoadOptions, loadLibrary } from './loadRuleset.ts'
import { readAs } from './readAs.ts'
import { STDIN } from './readText.ts'
import { writeWhole } from './writeWhole.ts'

/** A regulation as far as it could be read, and everything that can be said of it. */
export interface Inspected extends Loaded {
  /** The text that the findings are about. */
  readonly text: string
  /** The spans of days that were looked at. */
  readonly looked: readonly Days[]
  /** The same with the ruleset of each, where nothing is wrong with it. */
  readonly spans: readonly InspectedDays[]
  /** What is wrong with the scenarios beside it as a file: then nothing can be said of them. */
  readonly beside: readonly Finding[]
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** The scenarios beside a regulation, where there are any, and what is wrong with them as a file. */
async function scenariosBeside(session: Session, file: string) {
  const beside = scenariosFileOf(file)
  if (file === STDIN || !(await exists(beside))) return undefined
  const { text } = await readAs(session, beside, 'scenarios')
  const { value: located, diagnostics } = parseScenarios(text, beside)
  return { beside, text, located, diagnostics }
}

type Scenarios = Awaited<ReturnType<typeof scenariosBeside>>

/** Scenarios that cannot be read, or are those of another regulation. */
const besideOf = (scenarios: Scenarios, id: string | undefined): readonly Finding[] => [
  ...(scenarios?.diagnostics ?? []),
  ...(scenarios?.located && id !== undefined ? foreignScenarios(scenarios.located, id) : []),
]

function inspected(
  text: string,
  file: string,
  library: Library,
  scenarios: Scenarios,
  options: LoadOptions & Pick<Session, 'limits'>,
): Inspected {
  const { limits } = options
  const own = {
    library: library.regulations,
    scenarios: scenarios?.located,
    limits,
    ...(options.on !== undefined && { on: options.on }),
  }
  const { regulation, ruleset, diagnostics, looked, spans } = inspect(text, file, own)
  const on = options.on ?? regulation?.data.inForce.from
  const texts = new Map([...library.texts, [file, text]])
  if (scenarios) texts.set(scenarios.beside, scenarios.text)
  return {
    ...{ file, text, texts, looked, spans, beside: besideOf(scenarios, regulation?.data.id) },
    ...(on !== undefined && { on }),
    ...(regulation && { regulation }),
    ...(ruleset && { ruleset }),
    diagnostics: [...library.diagnostics, ...library.duplicates, ...diagnostics],
  }
}

const mostRounds = 5

/**
 * Looks at a regulation from its signs to its proofs.
 *
 * @param path - the file of the regulation, its folder, or `-`
 * @param mend - whether to make the safe fixes in the file first
 * @throws UsageError when a path leads nowhere
 */
export async function inspectRegulation(
  session: Session,
  path: string,
  options: LoadOptions & { readonly mend: boolean },
): Promise<Inspected> {
  const file = await findRegulation(session, path)
  const library = await loadLibrary(session, options.with ?? [], file)
  const scenarios = await scenariosBeside(session, file)
  const { text } = await readAs(session, file, 'regulation')
  let found = inspected(text, file, library, scenarios, { ...options, limits: session.limits })
  for (let round = 0; options.mend && round < mostRounds; round++) {
    const mended = fix(
      found.text,
      found.diagnostics.filter(({ code, place }) => place.file === file && isFixable(code)),
    )
    if (mended === found.text) break
    found = inspected(mended, file, library, scenarios, { ...options, limits: session.limits })
  }
  if (found.text !== text && file !== STDIN) await writeWhole(session, file, [found.text])
  return found
}
