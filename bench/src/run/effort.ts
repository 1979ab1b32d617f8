import type { Size } from '../workload/ruleSets.ts'

/** How long is measured, and on how many members. */
export interface Effort {
  readonly name: 'quick' | 'thorough'
  readonly rounds: number
  /** Milliseconds of one course in one round, and before the first round. */
  readonly slice: number
  readonly warmUp: number
  /** Members who are decided one by one. */
  readonly members: number
  /** Rows of the tables that SQL and columns decide; 0 leaves a rule set out. */
  readonly rows: Readonly<Record<Size, number>>
  /** Rows of PostgreSQL's table. */
  readonly postgres: number
  /** How many members are decided in one pass, to see whether the time for each stays the same. */
  readonly passes: readonly number[]
  /** Members on whom everybody must agree before anything is timed. */
  readonly agreeing: Readonly<Record<Size, number>>
}

/** For a first look: under two minutes. */
export const quick: Effort = {
  name: 'quick',
  rounds: 5,
  slice: 30,
  warmUp: 300,
  members: 4_000,
  rows: { 5: 100_000, 40: 50_000, 400: 0 },
  postgres: 0,
  passes: [1_000, 33_509, 200_000],
  agreeing: { 5: 300, 40: 300, 400: 40 },
}

/** For figures that are told. */
export const thorough: Effort = {
  name: 'thorough',
  rounds: 7,
  slice: 80,
  warmUp: 500,
  members: 33_509,
  rows: { 5: 200_000, 40: 200_000, 400: 33_509 },
  postgres: 33_509,
  passes: [1_000, 33_509, 1_000_000, 5_600_000],
  agreeing: { 5: 1_000, 40: 1_000, 400: 150 },
}
