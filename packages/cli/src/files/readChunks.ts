import { createReadStream } from 'node:fs'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { describeMissing } from './nearby.ts'
import { STDIN } from './readText.ts'
import { codeOf, reasonFor } from './reasons.ts'

const pieceSize = 1 << 18

async function* stdinPieces({ io }: Session): AsyncGenerator<Uint8Array> {
  for await (const piece of io.stdin ?? []) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}

/**
 * The bytes of a file, or of standard input for `-`, piece by piece: a list of any size never stands in memory whole.
 *
 * @throws UsageError when there is no such file, with the name that was probably meant
 */
export async function* readChunks(session: Session, file: string): AsyncGenerator<Uint8Array> {
  if (file === STDIN) return yield* stdinPieces(session)
  const { words } = session
  try {
    yield* createReadStream(file, { highWaterMark: pieceSize })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(await describeMissing(words, file))
    throw new UsageError(
      code === 'EISDIR' ? words.files.isFolder(file) : words.files.unreadable(file, reasonFor(words, error)),
    )
  }
}
