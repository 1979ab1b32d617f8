import { writeFile } from 'node:fs/promises'
import type { Session } from '../app/session.ts'
import { beginDraft } from './draft.ts'
import { writingFailure } from './failures.ts'

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes the name. Nobody reads
 * half a file, and nothing is left behind on failure.
 *
 * @throws UsageError when the path cannot be written to, FailedRun when the disk takes no more
 */
export async function writeWhole(
  session: Session,
  file: string,
  chunks: readonly (string | Uint8Array)[],
): Promise<void> {
  const draft = await beginDraft(session, file)
  try {
    await writeFile(draft.path, chunks)
  } catch (error) {
    await draft.discard()
    throw writingFailure(session.words, file, error)
  }
  await draft.keep()
}
