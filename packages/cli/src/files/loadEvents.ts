import { EventLog } from '@neuguong/core'
import { hasErrors, parseWith, type Ruleset } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { printFindings } from '../output/printFindings.ts'
import { readAs } from './readAs.ts'

/**
 * Reads a log of events (`events.json`). `undefined` when the file has errors, which are printed.
 *
 * @throws UsageError when the log is one of another regulation
 */
export async function loadEvents(session: Session, file: string, ruleset: Ruleset): Promise<EventLog | undefined> {
  const { text } = await readAs(session, file, 'events')
  const { value, diagnostics } = parseWith(EventLog, text, file, session.limits)
  printFindings(session, session.io.stderr, diagnostics, new Map([[file, text]]))
  if (hasErrors(diagnostics)) endWithFindings(session)
  const { regulation } = ruleset.identity
  if (value && value.data.regulation !== regulation)
    throw new UsageError(session.words.agenda.otherRegulation(file, value.data.regulation, regulation))
  return value?.data
}
