import { readFile } from 'node:fs/promises'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { describeMissing } from './nearby.ts'
import { codeOf, reasonFor } from './reasons.ts'

/** What stands for standard input where a file is asked for. */
export const STDIN = '-'

/** A text and the name by which findings call it. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

async function readAll(stdin: AsyncIterable<Uint8Array | string> | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin ?? []) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** How the bytes of a text are to be read, by their first two. */
function encodingName([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Whether every second byte is nought, as in UTF-16 without a mark: read as UTF-8 it is a text full of invisible signs. */
function looksUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200)
  const noughts = start.filter((byte) => byte === 0).length
  return start.length > 3 && noughts * 3 > start.length
}

/**
 * The text of bytes: UTF-8 with or without byte order mark, or UTF-16 with one, as Excel and Notepad write “Unicode”. Anything else
 * would only be guessed at.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const name = encodingName(bytes)
  if (name === 'utf-8' && looksUtf16(bytes)) return undefined
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function readBytes({ words }: Session, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(await describeMissing(words, file))
    throw new UsageError(
      code === 'EISDIR' ? words.files.isFolder(file) : words.files.unreadable(file, reasonFor(words, error)),
    )
  }
}

/**
 * Reads a text file, or standard input for `-`.
 *
 * @throws UsageError when there is no such file (with the name that was probably meant) or it is no Unicode text
 */
export async function readText(session: Session, file: string): Promise<TextFile> {
  const bytes = file === STDIN ? await readAll(session.io.stdin) : await readBytes(session, file)
  const text = decode(bytes)
  if (text === undefined)
    throw new UsageError(session.words.files.otherEncoding(file, looksUtf16(bytes) ? 'UTF-16' : 'ANSI'))
  return { file, text }
}
