import type { Day } from '@neuguong/core'
import { hasErrors, parseUnits, type UnitTree, unitTree } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { readText } from '../files/readText.ts'
import { printFindings } from '../output/printFindings.ts'

/** Reads the tree of units (`units.json`) as it stands on a day. `undefined` when it has errors, which are printed. */
export async function loadUnits(session: Session, file: string, on: Day): Promise<UnitTree | undefined> {
  const { text } = await readText(session, file)
  const { value: units, diagnostics } = parseUnits(text, file)
  const tree = units && unitTree(units.data, on, units.source)
  const all = [...diagnostics, ...(tree?.diagnostics ?? [])]
  printFindings(session, session.io.stderr, all, new Map([[file, text]]))
  if (hasErrors(all)) endWithFindings(session)
  return tree?.value
}
