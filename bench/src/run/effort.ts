/** How long is measured. */
export interface Effort {
  readonly rounds: number
  /** Milliseconds of one contender in one round, and before the first. */
  readonly slice: number
  readonly warmUp: number
  /** Members that are decided one by one. */
  readonly members: number
}

/** For a first look: under two minutes. */
export const quick: Effort = { rounds: 5, slice: 60, warmUp: 300, members: 10_000 }
/** For figures that are told. */
export const thorough: Effort = { rounds: 11, slice: 200, warmUp: 1_500, members: 33_509 }
