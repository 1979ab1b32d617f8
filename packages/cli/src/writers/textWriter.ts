import type { Session } from '../app/session.ts'
import { beginDraft } from '../files/draft.ts'
import { writingFailure } from '../files/failures.ts'
import { openPen, type Pen } from './pen.ts'
import type { TextForm, Writer } from './writer.ts'

/** Does something with a file that may fail as files do. */
function attempt<T>(session: Session, target: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw writingFailure(session.words, target, error)
  }
}

/** Writes a list as text into a file, whole or not at all. */
export async function textWriter(session: Session, target: string, form: TextForm): Promise<Writer> {
  const draft = await beginDraft(session, target)
  let count = 0
  let pen: Pen
  try {
    pen = attempt(session, target, () => openPen(draft.path))
  } catch (error) {
    await draft.discard()
    throw error
  }
  pen.write(form.begin)
  return {
    add: (member, decision) => attempt(session, target, () => pen.write(form.piece(member, decision, count++))),
    finish: async () => {
      attempt(session, target, () => {
        pen.write(form.end(count))
        pen.close()
      })
      await draft.keep()
    },
    abandon: async () => {
      pen.drop()
      await draft.discard()
    },
  }
}

/** Prints a list as it comes. Output that nobody takes as quickly as it is made is waited for. */
export function textPrinter({ io }: Session, form: TextForm): Writer {
  let count = 0
  let waiting = form.begin
  let full = false
  const flush = (): void => {
    if (waiting !== '' && io.stdout.write(waiting) === false) full = true
    waiting = ''
  }
  return {
    add: (member, decision) => {
      waiting += form.piece(member, decision, count++)
      if (waiting.length > 1 << 16) flush()
    },
    ready: async () => {
      const { once } = io.stdout
      if (full && once) await new Promise<void>((resolve) => void once.call(io.stdout, 'drain', () => resolve()))
      full = false
    },
    finish: async () => {
      waiting += form.end(count)
      flush()
    },
    abandon: async () => flush(),
  }
}
