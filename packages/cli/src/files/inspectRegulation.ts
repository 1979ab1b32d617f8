import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fix, inspect, isFixable, parseScenarios } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { findRegulation } from './findRegulation.ts'
import { type Library, type Loaded, type LoadOptions, loadLibrary } from './loadRuleset.ts'
import { readText, STDIN } from './readText.ts'
import { writeWhole } from './writeWhole.ts'

/** A regulation as far as it could be read, and everything that can be said of it. */
export interface Inspected extends Loaded {
  /** The text that the findings are about. */
  readonly text: string
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** The scenarios beside a regulation, where there are any that can be read. */
async function scenariosBeside(session: Session, file: string) {
  const beside = join(dirname(file), 'scenarios.json')
  if (file === STDIN || !(await isFile(beside))) return undefined
  const { text } = await readText(session, beside)
  return { beside, text, located: parseScenarios(text, beside).value }
}

type Scenarios = Awaited<ReturnType<typeof scenariosBeside>>

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
  const { regulation, ruleset, diagnostics } = inspect(text, file, own)
  const on = options.on ?? regulation?.data.inForce.from
  const texts = new Map([...library.texts, [file, text]])
  if (scenarios) texts.set(scenarios.beside, scenarios.text)
  return {
    ...{ file, text, texts },
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
  const { text } = await readText(session, file)
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
