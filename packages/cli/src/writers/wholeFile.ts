import type { Session } from '../app/session.ts'
import { beginDraft } from '../files/draft.ts'
import { writingFailure } from '../files/failures.ts'
import { openPen, type Pen } from './pen.ts'

/** A text file that is there whole or not at all, written piece by piece. */
export interface WholeFile {
  /** Where it is written meanwhile. */
  readonly path: string
  readonly write: (text: string) => void
  /** Everything is in the file, which has not its name yet. */
  readonly close: () => void
  readonly keep: () => Promise<void>
  readonly drop: () => Promise<void>
}

/**
 * Begins a text file.
 *
 * @throws UsageError when the path cannot be written to, FailedRun when the disk takes no more; so do its functions
 */
export async function beginFile(session: Session, target: string): Promise<WholeFile> {
  const draft = await beginDraft(session, target)
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw writingFailure(session.words, target, error)
    }
  }
  let pen: Pen
  try {
    pen = attempt(() => openPen(draft.path))
  } catch (error) {
    await draft.discard()
    throw error
  }
  const close = (): void => attempt(pen.close)
  return {
    path: draft.path,
    write: (text) => attempt(() => pen.write(text)),
    close,
    keep: async () => {
      close()
      await draft.keep()
    },
    drop: async () => {
      pen.drop()
      await draft.discard()
    },
  }
}
