import { extname } from 'node:path'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { isThrough } from './destination.ts'

/** The ending of a path that decides its format. */
export const endingOf = (path: string): string => extname(path).toLowerCase()

/**
 * Holds the name of a file to be written to the formats that there are. A device or a pipe has no name of ours.
 *
 * @throws UsageError when the file would be called what it is not
 */
export async function requireEnding(
  { words }: Session,
  path: string | undefined,
  ...endings: readonly string[]
): Promise<void> {
  if (path === undefined || endings.includes(endingOf(path)) || (await isThrough(path))) return
  throw new UsageError(words.outputs.badEnding(path, endings))
}
