import { lstat, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { FailedRun } from '../app/failedRun.ts'
import type { Session } from '../app/session.ts'
import { writingFailure } from './failures.ts'
import { decode } from './readText.ts'
import { writeWhole } from './writeWhole.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** The bytes of a text, written as those of the file before were: in UTF-16 or UTF-8, with the mark of the beginning where it had one. */
function encodedLike(before: Uint8Array, text: string): Uint8Array {
  if (startsWith(before, 0xff, 0xfe)) return Buffer.from(`\uFEFF${text}`, 'utf16le')
  return Buffer.from(startsWith(before, 0xef, 0xbb, 0xbf) ? `\uFEFF${text}` : text)
}

/** The name of a copy that no older copy has. No reader of folders takes it for a regulation. */
const copyName = (file: string, count: number): string => (count === 1 ? `${file}.bak` : `${file}.${count}.bak`)

/** Keeps the bytes of a file beside it, under a name that is free. */
async function keepCopy(session: Session, file: string, bytes: Uint8Array): Promise<string> {
  for (let count = 1; ; count++) {
    const name = copyName(file, count)
    try {
      await writeFile(name, bytes, { flag: 'wx' })
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writingFailure(session.words, name, error)
    }
  }
}

/** The file itself where a path is a link to it: the copy stands beside the file. */
const endOf = async (file: string): Promise<string> => ((await lstat(file)).isSymbolicLink() ? realpath(file) : file)

/**
 * Writes a file anew, whole or not at all, as it was written: its encoding and the mark of its beginning stay.
 *
 * @param before - the text that was read; a file that somebody changed meanwhile is left alone
 * @param keep - `copy` leaves the file before beside it
 * @returns the name of the copy, where one is kept
 * @throws UsageError when the file or its folder cannot be written to, FailedRun when it has changed or the disk takes no more
 */
export async function rewrite(
  session: Session,
  file: string,
  before: string,
  after: string,
  keep: 'copy' | 'nothing',
): Promise<string | undefined> {
  const bytes = await readFile(file)
  if (decode(bytes) !== before) throw new FailedRun(session.words.engines.changed(file))
  const copy = keep === 'copy' ? await keepCopy(session, await endOf(file), bytes) : undefined
  try {
    await writeWhole(session, file, [encodedLike(bytes, after)])
  } catch (error) {
    if (copy !== undefined) await rm(copy, { force: true })
    throw error
  }
  return copy
}
