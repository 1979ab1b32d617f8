import type { Session } from '../app/session.ts'
import { beginFile } from './wholeFile.ts'
import type { TextForm, Writer } from './writer.ts'

/** Writes a list as text into a file, whole or not at all. */
export async function textWriter(session: Session, target: string, form: TextForm): Promise<Writer> {
  const file = await beginFile(session, target)
  let count = 0
  file.write(form.begin)
  return {
    add: (member, decision) => file.write(form.piece(member, decision, count++)),
    finish: async () => {
      file.write(form.end(count))
      await file.keep()
    },
    abandon: file.drop,
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
