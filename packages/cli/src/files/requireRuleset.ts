import { hasErrors, type Ruleset } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { printFindings } from '../output/printFindings.ts'
import { type LoadOptions, loadRuleset } from './loadRuleset.ts'

/**
 * The ruleset for a command that works with one. What is wrong with the regulation goes to stderr, as with a list of
 * members; `undefined` when it cannot be used, which `check` explains in full.
 */
export async function requireRuleset(
  session: Session,
  path: string,
  options: LoadOptions,
): Promise<Ruleset | undefined> {
  const { ruleset, diagnostics, texts } = await loadRuleset(session, path, options)
  printFindings(session, session.io.stderr, diagnostics, texts)
  if (hasErrors(diagnostics)) endWithFindings(session)
  return ruleset
}
