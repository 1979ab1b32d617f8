import type { Size } from '../workload/ruleSets.ts'
import type { Task } from './task.ts'

/** What is measured of an entrant, by name. */
export type Courses = ReadonlyMap<string, Task>

/** Something that is measured, with its rules and its members. */
export interface Entrant {
  /** Builds what decides, up to the first answer: this is timed. */
  readonly build: () => Promise<Courses>
}

/** Brings members and rules into the form that an entrant wants them in: this is not timed. */
export type Enter = (size: Size, members: number) => Promise<Entrant>
