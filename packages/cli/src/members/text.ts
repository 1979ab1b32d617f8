import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { readChunks } from '../files/readChunks.ts'
import { type Encoding, encodingOf } from './encoding.ts'
import type { ListLimits } from './limits.ts'
import { holdTo } from './overLimit.ts'

/** A text that comes in pieces, and how it was found to be written. */
export interface TextPieces {
  readonly encoding: Encoding
  /** Enough of the beginning to see what it is. */
  readonly start: string
  readonly pieces: AsyncIterable<string>
}

/** How a page of the web begins, which programs offer as a list. */
const page = /^[\s\uFEFF]{0,100}<(?:!doctype|html|head|body|table|\?xml)\b/i

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

const linesIn = (text: string): number => text.split('\n').length - 1

/** The line on which bytes first are no UTF-8, counted from 0. */
const badLine = (bytes: Uint8Array): number =>
  linesIn(new TextDecoder('utf-8').decode(bytes, { stream: true }).split('\uFFFD', 1)[0] ?? '')

/** Decodes pieces one after another and knows the line of bytes that are no letter. */
function decoderFor({ words }: Session, file: string, { name }: Encoding): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(name, { fatal: true })
  let lines = 1
  return (bytes) => {
    try {
      const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
      lines += linesIn(text)
      return text
    } catch {
      const line = lines + (bytes && name === 'utf-8' ? badLine(bytes) : 0)
      throw new UsageError(words.doctor.badLetter(file, line))
    }
  }
}

/** The sign by which programs of old ended a text. */
const oldEnd = String.fromCharCode(26)
const ends = new Set([oldEnd, '\r', '\n'])

/** Where the end mark of old programs stands, behind which is nothing but ends of lines; the end of the text where there is none. */
function endOf(text: string): number {
  let from = text.length
  while (from > 0 && ends.has(text[from - 1] ?? '')) from--
  const at = text.indexOf(oldEnd, from)
  return at < 0 ? text.length : at
}

/** The pieces without the end mark of old programs, which is no letter of the last row. */
async function* withoutOldEnd(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    // A whole file of such marks is not gathered.
    const end = held.length > looked ? text.length : endOf(text)
    held = text.slice(end)
    yield text.slice(0, end)
  }
}

async function* heldChunks(session: Session, file: string, limits: ListLimits): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of readChunks(session, file)) {
    size += chunk.length
    holdTo(session, file, limits, 'listBytes', size)
    yield chunk
  }
}

/**
 * Opens a text: UTF-8 with or without byte order mark, UTF-16 as Excel writes “Unicode text”, or Windows-1258 where it
 * is sure to be that. Anything else would only be guessed at.
 *
 * @throws UsageError when there is no such file or it is none of these
 */
export async function openText(
  session: Session,
  file: string,
  limits: ListLimits = session.limits,
): Promise<TextPieces> {
  const chunks = heldChunks(session, file, limits)[Symbol.asyncIterator]()
  const { start, done } = await takeStart(chunks)
  const encoding = encodingOf(start)
  const { words } = session
  if (!('name' in encoding)) {
    if (encoding.looksLike === 'UTF-8') throw new UsageError(words.doctor.badLetter(file, badLine(start) + 1))
    throw new UsageError(words.doctor.notText(file, encoding.looksLike))
  }
  const decode = decoderFor(session, file, encoding)
  const first = decode(start)
  if (page.test(first)) throw new UsageError(words.limits.pageCalledText(file))
  async function* pieces(): AsyncGenerator<string> {
    yield first
    while (!done) {
      const next = await chunks.next()
      if (next.done) break
      yield decode(next.value)
    }
    yield decode()
  }
  return { encoding, start: first.slice(0, endOf(first)), pieces: withoutOldEnd(pieces()) }
}
