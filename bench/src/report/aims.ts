import type { Results } from '../results.ts'
import { measured, ratio } from '../run/statistics.ts'
import { type Size, sizes } from '../workload/ruleSets.ts'
import { roundsOf, rowOf, timeOf, timesAs } from './find.ts'

/** What an aim is about; its words stand in `words.vi.ts` and `words.en.ts`. */
export type AimId =
  | 'complete'
  | 'complete-loader'
  | 'missing'
  | 'tuned-engine'
  | 'fastest-peer'
  | 'explained'
  | 'columns-hand'
  | 'columns-duckdb'
  | 'sql-hand'
  | 'build'
  | 'flat'

/** An aim set before anything was measured, and what was found. */
export interface Aim {
  readonly id: AimId
  readonly size: Size
  readonly sense: 'at-most' | 'at-least'
  readonly bound: number
  readonly unit: 'times' | 'microseconds' | 'seconds'
  /** Nothing where it was not measured. */
  readonly found?: number | undefined
}

/** Whether an aim is met; nothing where it was not measured. */
export const isMet = ({ sense, bound, found }: Aim): boolean | undefined =>
  found === undefined ? undefined : sense === 'at-most' ? found <= bound : found >= bound

/** The engines of others that decide one by one. */
export const peers = [
  'json-rules-engine',
  'json-rules-engine-tuned',
  'zen-table',
  'zen-expression',
  'json-logic-interpreted',
  'json-logic-built',
]

const times = (
  id: AimId,
  sense: Aim['sense'],
  bounds: Readonly<Record<Size, number>>,
  find: (size: Size) => number | undefined,
) => sizes.map((size): Aim => ({ id, size, sense, bound: bounds[size], unit: 'times', found: find(size) }))

/** How many times our time the fastest peer takes. */
function fastestPeer(results: Results, size: Size): number | undefined {
  const found = peers.flatMap((id) => timesAs(results, id, 'compile', size, 'complete')?.median ?? [])
  return found.length > 0 ? Math.min(...found) : undefined
}

function tableTimes(results: Results, size: Size, one: readonly [string, string], two: readonly [string, string]) {
  const [a, b] = [one, two].map(([id, course]) => roundsOf(results, 'tables', id, size, course))
  return a && b && ratio(a.processor, b.processor).median
}

/** The longest time for each member over the shortest, in populations of growing size, round by round. */
function flatness({ passes }: Results): number | undefined {
  const [first, ...others] = passes
    .filter(({ id }) => id === 'compile pass')
    .flatMap(({ courses }) => courses.pass ?? [])
  if (!first || others.length === 0) return undefined
  const spread = first.processor.map((time, round) => {
    const all = [time, ...others.flatMap(({ processor }) => processor[round] ?? [])]
    return Math.max(...all) / Math.min(...all)
  })
  return measured(spread).median
}

const inSeconds = (milliseconds: number | undefined) => milliseconds && milliseconds / 1_000
const inMicroseconds = (nanoseconds: number | undefined) => nanoseconds && nanoseconds / 1_000

/** The aims with what the run found. */
export function aimsOf(results: Results): readonly Aim[] {
  const buildOf = (size: Size) => inSeconds(rowOf(results, 'objects', 'compile', size)?.build)
  return [
    ...times(
      'complete',
      'at-most',
      { 5: 1.3, 40: 1.3, 400: 1.3 },
      (size) => timesAs(results, 'compile', 'hand', size, 'complete')?.median,
    ),
    ...times(
      'complete-loader',
      'at-most',
      { 5: 1.3, 40: 1.3, 400: 1.3 },
      (size) => timesAs(results, 'compile-loader', 'hand', size, 'complete')?.median,
    ),
    ...times(
      'missing',
      'at-most',
      { 5: 2.5, 40: 2.5, 400: 6 },
      (size) => timesAs(results, 'compile', 'hand', size, 'all')?.median,
    ),
    ...times(
      'tuned-engine',
      'at-least',
      { 5: 100, 40: 250, 400: 1_200 },
      (size) => timesAs(results, 'json-rules-engine-tuned', 'compile', size, 'all')?.median,
    ),
    ...times('fastest-peer', 'at-least', { 5: 1, 40: 1, 400: 1 }, (size) => fastestPeer(results, size)),
    {
      id: 'explained',
      size: 40,
      sense: 'at-most',
      bound: 8,
      unit: 'microseconds',
      found: inMicroseconds(timeOf(results, 'compile', 40, 'explained')?.median),
    },
    ...times(
      'columns-hand',
      'at-most',
      { 5: 0.5, 40: 0.5, 400: 0.5 },
      (size) => timesAs(results, 'columns', 'hand', size, 'all')?.median,
    ),
    ...times('columns-duckdb', 'at-most', { 5: 1, 40: 1, 400: 1 }, (size) =>
      tableTimes(results, size, ['columns', 'all'], ['duckdb', size === 400 ? 'hand, 1' : 'hand compact, 1']),
    ),
    ...times('sql-hand', 'at-most', { 5: 1.3, 40: 1.3, 400: 1.3 }, (size) =>
      tableTimes(results, size, ['duckdb', 'ours, 1'], ['duckdb', 'hand, 1']),
    ),
    { id: 'build', size: 40, sense: 'at-most', bound: 0.5, unit: 'seconds', found: buildOf(40) },
    { id: 'build', size: 400, sense: 'at-most', bound: 3, unit: 'seconds', found: buildOf(400) },
    { id: 'flat', size: 40, sense: 'at-most', bound: 1.5, unit: 'times', found: flatness(results) },
  ]
}
