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

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe

/**
 * The text of bytes: UTF-8 with or without byte order mark, or UTF-16 as Excel writes “Unicode text”. Anything else
 * would only be guessed at.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
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
  if (text === undefined) throw new UsageError(session.words.files.notUnicode(file))
  return { file, text }
}
