/** Rows between one who pushes them and one who pulls them. */
export interface Queue<T> {
  readonly push: (row: T) => void
  /** Resolves when few rows are waiting. */
  readonly ready: () => Promise<void>
  readonly end: () => void
  /** Ends, and nobody wants what still waits. */
  readonly drop: () => void
  readonly rows: () => AsyncGenerator<T>
}

const few = 4096

/** Makes an empty queue. */
export function rowQueue<T>(): Queue<T> {
  let waiting: T[] = []
  let ended = false
  let wakePuller: (() => void) | undefined
  let wakePusher: (() => void) | undefined
  async function* rows(): AsyncGenerator<T> {
    for (;;) {
      const batch = waiting
      waiting = []
      wakePusher?.()
      yield* batch
      if (waiting.length > 0) continue
      if (ended) return
      await new Promise<void>((resolve) => (wakePuller = resolve))
    }
  }
  const end = (): void => {
    ended = true
    wakePuller?.()
    wakePusher?.()
  }
  return {
    rows,
    push: (row) => {
      if (!ended) waiting.push(row)
      if (waiting.length > few) wakePuller?.()
    },
    ready: async () => {
      if (waiting.length <= few || ended) return
      wakePuller?.()
      await new Promise<void>((resolve) => (wakePusher = resolve))
    },
    end,
    drop: () => {
      waiting = []
      end()
    },
  }
}
