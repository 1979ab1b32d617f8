import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes the name. Nobody reads
 * half a file, and nothing is left behind on failure.
 *
 * @throws UsageError when the folder cannot be written to
 */
export async function writeWhole({ words }: Session, file: string, chunks: readonly string[]): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    await writeFile(draft, chunks)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new UsageError(words.files.unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
}
