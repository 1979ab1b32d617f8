import type { Size } from '../workload/ruleSets.ts'
import type { Effort } from './effort.ts'
import { type Measured, measured, ratio } from './statistics.ts'
import type { Built, Course } from './work.ts'
import { startWorker, type Worker } from './workers.ts'

/** Nanoseconds for one member, and how many times the hand-written function that is, round by round. */
export interface Timing {
  readonly time: Measured
  readonly ratio: Measured
}

/** What was measured of one contender with one rule set. */
export interface Row {
  readonly id: string
  readonly size: Size
  /** Milliseconds until the first answer. */
  readonly build: number
  /** Bytes at the peak. */
  readonly peak: number
  readonly courses: Readonly<Partial<Record<Course, Timing>>>
}

interface Entered {
  readonly id: string
  readonly worker: Worker
  readonly built: Built
  readonly rounds: Map<Course, number[]>
}

/** Warmed up on everybody: an engine meets the shapes of all members before it is timed on those who are complete. */
async function enter(id: string, size: Size, { members, warmUp }: Effort): Promise<Entered> {
  const worker = await startWorker(id, size, members)
  const built = await worker.build()
  await worker.spend('all', warmUp)
  for (const course of built.courses) if (course !== 'all') await worker.spend(course, warmUp / 3)
  return { id, worker, built, rounds: new Map(built.courses.map((course) => [course, []])) }
}

const timing = (rounds: readonly number[], hand: readonly number[]): Timing => ({
  time: measured(rounds),
  ratio: ratio(rounds, hand),
})

/** The rounds to compare with: by hand on the same members. Nobody writes explanations by hand, so those count against all. */
const handRounds = (hand: Entered | undefined, course: Course): readonly number[] =>
  hand?.rounds.get(course === 'explained' ? 'all' : course) ?? []

/** Measures contenders on one rule set in interleaved rounds: A B C, A B C, … and `hand` among them. */
export async function measureObjects(size: Size, ids: readonly string[], effort: Effort): Promise<readonly Row[]> {
  const entered: Entered[] = []
  for (const id of ids) entered.push(await enter(id, size, effort))
  for (let round = 0; round < effort.rounds; round++)
    for (const { worker, rounds } of entered)
      for (const [course, times] of rounds) times.push((await worker.spend(course, effort.slice)).processor)
  const hand = entered.find(({ id }) => id === 'hand')
  const rows: Row[] = []
  for (const { id, worker, built, rounds } of entered) {
    const courses = [...rounds].map(([course, times]) => [course, timing(times, handRounds(hand, course))])
    rows.push({ id, size, build: built.milliseconds, peak: await worker.peak(), courses: Object.fromEntries(courses) })
    worker.stop()
  }
  return rows
}
