import { open, stat } from 'node:fs/promises'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { isKind, type Kind, type Seeming, seemsByBytes, seemsByText } from './kinds.ts'
import { readText, STDIN, type TextFile } from './readText.ts'
import { swappedWith } from './swapped.ts'

async function refuse(session: Session, file: string, kind: Kind, found: Kind | Seeming): Promise<UsageError> {
  const { outputs } = session.words
  const names: Readonly<Record<Kind | Seeming, string>> = { ...outputs.kinds, ...outputs.seems }
  const said = outputs.notKind(file, outputs.kinds[kind], names[found])
  const swapped = await swappedWith(session, file)
  return new UsageError(swapped ? `${said} ${outputs.swapped(swapped.command)}` : said)
}

/** The first bytes of a file, a sign each; nothing of a pipe, which can be read only once. */
async function startOf(path: string): Promise<string> {
  const found = path === STDIN ? undefined : await stat(path).catch(() => undefined)
  if (!found?.isFile()) return ''
  const file = await open(path).catch(() => undefined)
  try {
    const start = await file?.read(Buffer.alloc(8), 0, 8, 0)
    return start?.buffer.toString('latin1', 0, start.bytesRead) ?? ''
  } finally {
    await file?.close()
  }
}

/**
 * Reads the text of a file that is to be of a kind. A list of members in its place is refused by what it seems to be, without a word
 * of what it holds: what is wrong with the file may be shown only after that.
 *
 * @param kind - what the file is to be; of several, any of them
 * @throws UsageError when there is no such file, or it is something else
 */
export async function readAs(session: Session, file: string, ...kinds: readonly [Kind, ...Kind[]]): Promise<TextFile> {
  const seems = seemsByBytes(await startOf(file))
  if (seems !== undefined) throw await refuse(session, file, kinds[0], seems)
  const read = await readText(session, file)
  if (kinds.some((kind) => isKind(read.text, kind))) return read
  throw await refuse(session, file, kinds[0], seemsByText(read.text))
}
