import type { Results } from '../results.ts'
import { type Measured, measured, ratio } from '../run/statistics.ts'
import type { Rounds, Row } from '../run/together.ts'
import type { Size } from '../workload/ruleSets.ts'

/** Parts of the results that have rows. */
export type Part = 'objects' | 'tables' | 'passes'

/** The row of an entrant with a rule set, if it was measured. */
export const rowOf = (results: Results, part: Part, id: string, size: Size): Row | undefined =>
  results[part].find((row) => row.id === id && row.size === size)

/** The rounds of a course of an entrant, if it was measured. */
export const roundsOf = (results: Results, part: Part, id: string, size: Size, course: string): Rounds | undefined =>
  rowOf(results, part, id, size)?.courses[course]

/** Nanoseconds of the processor for one member. */
export function timeOf(results: Results, id: string, size: Size, course: string): Measured | undefined {
  const rounds = roundsOf(results, 'objects', id, size, course)
  return rounds && measured(rounds.processor)
}

/** How many times as long as another, one by one and round by round. */
export function timesAs(results: Results, id: string, other: string, size: Size, course: string): Measured | undefined {
  const [one, two] = [id, other].map((name) => roundsOf(results, 'objects', name, size, course))
  return one && two && ratio(one.processor, two.processor)
}
