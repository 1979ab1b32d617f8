import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { endingOf } from '../files/endings.ts'
import { summaryPrinter, summaryWriter } from '../summary/summaryWriter.ts'
import { csvForm, jsonForm, ndjsonForm } from './forms.ts'
import { parquetWriter } from './parquetWriter.ts'
import { textPrinter, textWriter } from './textWriter.ts'
import type { Writer } from './writer.ts'
import { xlsxWriter } from './xlsxWriter.ts'

/** What was asked for: a file, and whether a program reads what is printed. */
export interface Wanted {
  readonly json: boolean
  readonly out?: string
}

type Open = (session: Session, ruleset: Ruleset, target: string) => Promise<Writer>

/** The formats of `--out` by ending. */
const formats: Readonly<Record<string, Open>> = {
  '.csv': (session, ruleset, target) => textWriter(session, target, csvForm(session, ruleset)),
  '.json': (session, _, target) => textWriter(session, target, jsonForm),
  '.ndjson': (session, _, target) => textWriter(session, target, ndjsonForm),
  '.jsonl': (session, _, target) => textWriter(session, target, ndjsonForm),
  '.parquet': parquetWriter,
  '.xlsx': xlsxWriter,
}

/** What a list of decisions may be called at its end. */
export const outEndings: readonly string[] = Object.keys(formats)

/**
 * What is made of the decisions: a list of all members for an `--out` whose ending names a format, with the counts printed besides; into
 * a device or a pipe, which has no ending, goes what would have been printed.
 */
export async function writersFor(
  session: Session,
  ruleset: Ruleset,
  { json, out }: Wanted,
): Promise<readonly Writer[]> {
  const open = out === undefined ? undefined : formats[endingOf(out)]
  if (open && out !== undefined)
    return [await open(session, ruleset, out), ...(json ? [] : [summaryPrinter(session, ruleset)])]
  if (out !== undefined) return [json ? await textWriter(session, out, jsonForm) : summaryWriter(session, ruleset, out)]
  return [json ? textPrinter(session, jsonForm) : summaryPrinter(session, ruleset)]
}
