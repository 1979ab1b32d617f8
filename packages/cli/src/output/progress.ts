import type { Session } from '../app/session.ts'
import { showCount } from './number.ts'
import { acting } from './screen.ts'

/** Says on the screen how far long work has come. */
export interface Progress {
  /** So many rows are done, and this share of the whole as far as it is known. */
  readonly at: (rows: number, share?: number) => void
  /** The line disappears. */
  readonly end: () => void
}

const silent: Progress = { at: () => undefined, end: () => undefined }

/** Work that is over sooner says nothing. */
const patience = 1000
const between = 200

/** Rubs out what still stands behind. */
const endOfLine = acting('\u001b[K')

/** What is left of a span, as far as one can tell: nothing at the very beginning. */
function left({ words }: Session, spent: number, share: number | undefined): string | undefined {
  if (share === undefined || share < 0.01 || share > 1) return undefined
  const seconds = Math.ceil((spent / 1000) * (1 / share - 1))
  return words.engines.duration(Math.floor(seconds / 60), seconds % 60)
}

const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${Math.min(100, Math.floor(share * 100))} %`

/** A line on stderr where a person looks at it, after a second; elsewhere nothing. Nothing of it is ever in a result. */
export function startProgress(session: Session): Progress {
  const { io, words, lang } = session
  if (io.stderr.isTTY !== true) return silent
  const start = performance.now()
  let last = start + patience - between
  let shown = false
  return {
    at: (rows, share) => {
      const now = performance.now()
      if (now - last < between) return
      last = now
      shown = true
      const rate = showCount(Math.round((rows / (now - start)) * 1000), lang)
      const count = showCount(rows, lang)
      const text =
        rows === 0
          ? words.engines.working(percent(share), left(session, now - start, share))
          : words.engines.progress(count, percent(share), rate, left(session, now - start, share))
      io.stderr.write(`${acting('\r')}${text}${endOfLine}`)
    },
    end: () => {
      if (shown) io.stderr.write(`${acting('\r')}${endOfLine}`)
      shown = false
    },
  }
}
