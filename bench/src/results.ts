import type { Row } from './run/together.ts'
import type { Size } from './workload/ruleSets.ts'

/** Where it was measured. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  /** Bytes. */
  readonly memory: number
  readonly system: string
  readonly node: string
  /** How many processes wanted to run, on average, when the run began and when it ended. */
  readonly load: readonly [number, number]
}

/** A part of the benchmark that a run left out. */
export interface LeftOut {
  readonly part: 'postgres' | 'duckdb'
  readonly size?: Size
}

/** Everything that one run found out. */
export interface Results {
  readonly effort: 'quick' | 'thorough'
  /** The day, as YYYY-MM-DD. */
  readonly date: string
  /** Seconds that the run took. */
  readonly seconds: number
  readonly machine: Machine
  /** Versions of the engines, by package. */
  readonly versions: Readonly<Record<string, string>>
  /** Comparisons with the reference, all of which agreed. */
  readonly agreed: number
  /** Members decided one by one. */
  readonly objects: readonly Row[]
  /** Tables and columns. */
  readonly tables: readonly Row[]
  /** Populations of growing size, decided in one pass. */
  readonly passes: readonly Row[]
  /** What was not measured: a part, and with which rules where it was measured with others. */
  readonly leftOut: readonly LeftOut[]
  /** What was found before the last change that could have cost time (`bench/before.json`). */
  readonly before?: Before
}

/** An earlier run: its day, and what it found of each aim, by the aim and its number of rules. */
export interface Before {
  readonly date: string
  readonly found: Readonly<Record<string, number>>
}
