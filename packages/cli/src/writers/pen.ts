import { closeSync, openSync, writeSync } from 'node:fs'

const piece = 1 << 16

/** Writes text or bytes to a file in pieces, at once: there is no queue that could grow. */
export interface Pen {
  readonly write: (text: string) => void
  readonly bytes: (bytes: Uint8Array) => void
  /** Everything is in the file, and the file is closed. */
  readonly close: () => void
  /** Closes the file as it is. */
  readonly drop: () => void
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}

/** Opens a file to be written from its beginning. */
export function openPen(path: string): Pen {
  let file: number | undefined = openSync(path, 'w')
  let waiting = ''
  const flush = (): void => {
    if (file !== undefined && waiting !== '') writeAll(file, Buffer.from(waiting))
    waiting = ''
  }
  const drop = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length > piece) flush()
    },
    bytes: (bytes) => {
      if (file !== undefined) writeAll(file, bytes)
    },
    close: () => {
      flush()
      drop()
    },
    drop,
  }
}
