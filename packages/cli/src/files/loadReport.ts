import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@neuguong/core'
import { hasErrors, parseReport } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { printFindings } from '../output/printFindings.ts'
import { readAs } from './readAs.ts'

/** The name of the file that holds a report in its folder. */
const REPORT = 'report.json'

/**
 * The report of a file, or of `report.json` in a folder; `undefined` when it is written wrong, which is then printed.
 *
 * @throws UsageError when there is no such file
 */
export async function loadReport(session: Session, path: string): Promise<Report | undefined> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true
  const { file, text } = await readAs(session, isFolder ? join(path, REPORT) : path, 'report')
  const { value, diagnostics } = parseReport(text, file)
  printFindings(session, session.io.stderr, diagnostics, new Map([[file, text]]))
  if (hasErrors(diagnostics)) endWithFindings(session)
  return value?.data
}
