import { OrganisationUnit } from '@neuguong/core'
import { hasErrors, parseWith } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { printFindings } from '../output/printFindings.ts'
import { readText } from './readText.ts'

/** Reads a file of units, a JSON array. `undefined` when it has errors, which are printed. */
export async function loadUnits(session: Session, file: string): Promise<readonly OrganisationUnit[] | undefined> {
  const { text } = await readText(session, file)
  const { value, diagnostics } = parseWith(OrganisationUnit.array(), text, file)
  printFindings(session, session.io.stderr, diagnostics, new Map([[file, text]]))
  if (hasErrors(diagnostics)) endWithFindings(session)
  return value?.data
}
