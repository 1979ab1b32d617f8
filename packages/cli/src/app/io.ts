/** Where a command writes: `process.stdout`, or anything that takes text. */
export interface Output {
  readonly write: (text: string) => unknown
  /** Whether a person is looking: only then is there colour. */
  readonly isTTY?: boolean | undefined
  /** How a stream that is full says that it takes more. */
  readonly once?: (event: 'drain', then: () => void) => unknown
}

/** What the command line needs of the world. Nothing else is read: no settings, no log, no network but a database that is named. */
export interface Io {
  /** Results. */
  readonly stdout: Output
  /** Everything that is not a result: findings about the input of a command, notes. */
  readonly stderr: Output
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  readonly env?: Readonly<Record<string, string | undefined>>
}
