import { stat } from 'node:fs/promises'
import {
  checkScenarios,
  type Days,
  type InspectedDays,
  type Inspection,
  inspect,
  isFixable,
  mend,
  parseScenarios,
} from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Finding } from '../output/finding.ts'
import type { Rewritten } from '../output/printChanges.ts'
import { foreignScenarios, scenariosFileOf } from '../scenarios/scenariosFile.ts'
import { isThrough } from './destination.ts'
import { findRegulation } from './findRegulation.ts'
import { type Library, type Loaded, type LoadOptions, loadLibrary } from './loadRuleset.ts'
import { readAs } from './readAs.ts'
import { STDIN } from './readText.ts'
import { rewrite } from './rewrite.ts'

/** A regulation as far as it could be read, and everything that can be said of it. */
export interface Inspected extends Loaded {
  /** The text that the findings are about. */
  readonly text: string
  /** The spans of days that were looked at. */
  readonly looked: readonly Days[]
  /** The same with the ruleset of each, where nothing is wrong with it. */
  readonly spans: readonly InspectedDays[]
  /** What is wrong with the scenarios beside it as they are written. */
  readonly beside: readonly Finding[]
  /** What was mended, where that was asked for; else what would be. */
  readonly mended: Rewritten
}

/** A regulation as far as it could be read, before anything is mended. */
type Looked = Omit<Inspected, 'mended'>

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

/** Scenarios that cannot be read, are those of another regulation, or say what no fact of this one has. */
function besideOf(scenarios: Scenarios, { regulation, ruleset }: Inspection, library: Library): readonly Finding[] {
  const located = scenarios?.located
  if (!located || !regulation) return scenarios?.diagnostics ?? []
  const foreign = foreignScenarios(located, regulation.data.id)
  // Of a regulation that is wrong itself nothing can be said of the scenarios; of another's, nothing need be.
  const given = ruleset && foreign.length === 0 ? checkScenarios(regulation, located, library.regulations) : []
  return [...scenarios.diagnostics, ...foreign, ...given]
}

function inspected(
  text: string,
  file: string,
  library: Library,
  scenarios: Scenarios,
  options: LoadOptions & Pick<Session, 'limits'>,
): Looked {
  const { limits } = options
  const own = {
    library: library.regulations,
    scenarios: scenarios?.located,
    limits,
    ...(options.on !== undefined && { on: options.on }),
  }
  const inspection = inspect(text, file, own)
  const { regulation, ruleset, diagnostics, looked, spans } = inspection
  const on = options.on ?? regulation?.data.inForce.from
  const texts = new Map([...library.texts, [file, text]])
  if (scenarios) texts.set(scenarios.beside, scenarios.text)
  return {
    ...{ file, text, texts, looked, spans, beside: besideOf(scenarios, inspection, library) },
    ...(on !== undefined && { on }),
    ...(regulation && { regulation }),
    ...(ruleset && { ruleset }),
    diagnostics: [...library.diagnostics, ...library.duplicates, ...diagnostics],
  }
}

/** What may be mended in the file itself. */
const mendable = ({ diagnostics, file }: Looked) =>
  diagnostics.filter(({ code, place }) => place.file === file && isFixable(code))

/**
 * Looks at a regulation from its signs to its proofs.
 *
 * @param path - the file of the regulation, its folder, or `-`
 * @param mend - whether to make the safe mends in the file first; the file before is kept beside it
 * @throws UsageError when a path leads nowhere, or the file is to be mended and cannot be written to
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
  let last = inspected(text, file, library, scenarios, { ...options, limits: session.limits })
  const again = (next: string) => {
    last = inspected(next, file, library, scenarios, { ...options, limits: session.limits })
    return mendable(last)
  }
  const { text: after, changes } = mend(text, mendable(last), options.mend ? { file, again } : { file })
  const isFile = file !== STDIN && !(await isThrough(file))
  if (!options.mend || after === text || !isFile) return { ...last, mended: { changes, written: false } }
  const copy = await rewrite(session, file, text, after, 'copy')
  return { ...last, mended: { changes, copy, written: true } }
}
