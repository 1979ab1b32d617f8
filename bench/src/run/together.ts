import type { Size } from '../workload/ruleSets.ts'
import type { Effort } from './effort.ts'
import type { Built } from './order.ts'
import { startWorker, type Worker } from './workers.ts'

/** Nanoseconds for one member, round by round: of the processor, and on the clock. */
export interface Rounds {
  readonly processor: number[]
  readonly clock: number[]
}

/** What was measured of one entrant with one rule set. */
export interface Row {
  readonly id: string
  readonly size: Size
  readonly members: number
  /** Milliseconds of the processor until the first answer. */
  readonly build: number
  /** Bytes at the peak of its process. */
  readonly peak: number
  readonly courses: Readonly<Record<string, Rounds>>
}

/** Entrants that are measured together, on the same rules and members. */
export interface Field {
  readonly ids: readonly string[]
  readonly size: Size
  readonly members: number
}

interface Entered {
  readonly id: string
  readonly field: Field
  readonly worker: Worker
  readonly built: Built
  readonly courses: Record<string, Rounds>
}

/** Warmed up in the order of its courses, all members first: it has met every shape before it is timed on the complete. */
async function enter(id: string, field: Field, { warmUp }: Effort): Promise<Entered> {
  const { size, members } = field
  const worker = await startWorker(id, size, members)
  const built = await worker.build()
  if (warmUp > 0) for (const course of built.courses) await worker.spend(course, warmUp)
  const [first, ...others] = built.courses
  if (warmUp > 0 && first && others.length > 0) await worker.spend(first, warmUp / 2)
  return {
    id,
    field,
    worker,
    built,
    courses: Object.fromEntries(built.courses.map((c) => [c, { processor: [], clock: [] }])),
  }
}

async function round({ worker, courses }: Entered, slice: number): Promise<void> {
  for (const [course, rounds] of Object.entries(courses)) {
    const { processor, clock } = await worker.spend(course, slice)
    rounds.processor.push(processor)
    rounds.clock.push(clock)
  }
}

/** Measures the entrants of fields in interleaved rounds, A B C, A B C, …: whatever slows the machine for a while slows all of them. */
export async function measureTogether(fields: readonly Field[], effort: Effort): Promise<readonly Row[]> {
  const entered: Entered[] = []
  for (const field of fields) for (const id of field.ids) entered.push(await enter(id, field, effort))
  for (let count = 0; count < effort.rounds; count++) for (const entrant of entered) await round(entrant, effort.slice)
  const rows: Row[] = []
  for (const { id, field, worker, built, courses } of entered) {
    rows.push({
      id,
      size: field.size,
      members: field.members,
      build: built.milliseconds,
      peak: await worker.peak(),
      courses,
    })
    worker.stop()
  }
  return rows
}
