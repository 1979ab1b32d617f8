import type { Day, OrganisationUnit } from '@neuguong/core'
import { type Diagnostic, hasErrors, parseUnits, type UnitTree, unitTree } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { printFindings } from '../output/printFindings.ts'
import { readAs } from './readAs.ts'

/** Says what was found in a file of units, and whether it can be used. */
function isUsable(session: Session, file: string, text: string, found: readonly Diagnostic[]): boolean {
  printFindings(session, session.io.stderr, found, new Map([[file, text]]))
  if (hasErrors(found)) endWithFindings(session)
  return !hasErrors(found)
}

/** Reads a file of units (`units.json`). `undefined` when it has errors, which are printed. */
export async function loadUnits(session: Session, file: string): Promise<readonly OrganisationUnit[] | undefined> {
  const { text } = await readAs(session, file, 'units')
  const { value, diagnostics } = parseUnits(text, file)
  return isUsable(session, file, text, diagnostics) ? value?.data : undefined
}

/** Reads the tree of units of a file as it stands on a day. `undefined` when it has errors, which are printed. */
export async function loadUnitTree(session: Session, file: string, on: Day): Promise<UnitTree | undefined> {
  const { text } = await readAs(session, file, 'units')
  const { value: units, diagnostics } = parseUnits(text, file)
  const tree = units && unitTree(units.data, on, units.source)
  const usable = isUsable(session, file, text, [...diagnostics, ...(tree?.diagnostics ?? [])])
  return usable ? tree?.value : undefined
}
