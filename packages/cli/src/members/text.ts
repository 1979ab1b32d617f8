import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { readChunks } from '../files/readChunks.ts'
import { type Encoding, encodingOf } from './encoding.ts'

/** A text that comes in pieces, and how it was found to be written. */
export interface TextPieces {
  readonly encoding: Encoding
  /** Enough of the beginning to see what it is. */
  readonly start: string
  readonly pieces: AsyncIterable<string>
}

/** So much is looked at before anything is read. */
const looked = 1 << 20

async function takeStart(chunks: AsyncIterator<Uint8Array>): Promise<{ start: Uint8Array; done: boolean }> {
  const taken: Uint8Array[] = []
  let size = 0
  while (size < looked) {
    const { value, done } = await chunks.next()
    if (done) return { start: Buffer.concat(taken), done: true }
    taken.push(value)
    size += value.length
  }
  return { start: Buffer.concat(taken), done: false }
}

/**
 * Opens a text: UTF-8 with or without byte order mark, UTF-16 as Excel writes “Unicode text”, or Windows-1258 where it
 * is sure to be that. Anything else would only be guessed at.
 *
 * @throws UsageError when there is no such file or it is none of these
 */
export async function openText(session: Session, file: string): Promise<TextPieces> {
  const chunks = readChunks(session, file)[Symbol.asyncIterator]()
  const { start, done } = await takeStart(chunks)
  const encoding = encodingOf(start)
  const { words } = session
  if (!('name' in encoding)) throw new UsageError(words.doctor.notText(file, encoding.looksLike))
  const decoder = new TextDecoder(encoding.name, { fatal: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new UsageError(words.files.notUnicode(file))
    }
  }
  const first = decode(start)
  async function* pieces(): AsyncGenerator<string> {
    yield first
    while (!done) {
      const next = await chunks.next()
      if (next.done) break
      yield decode(next.value)
    }
    yield decode()
  }
  return { encoding, start: first, pieces: pieces() }
}
