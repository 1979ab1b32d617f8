import type { Member } from '../workload/members.ts'
import type { Size } from '../workload/ruleSets.ts'

/** What an engine says of one member: a tier, or nothing where it leaves the member undecided. */
export type Verdict = string | null

/** Something that decides members one by one, built for one rule set. */
export interface Decider {
  /** Decides one member; a promise where the engine is asynchronous. */
  readonly decide: (member: Member) => Verdict | Promise<Verdict>
  /** Decides one member and keeps what an explanation needs. The result is what the engine gives. */
  readonly explain?: (member: Member) => unknown
}

/** One engine, one way to use it. */
export interface Contender {
  readonly id: string
  readonly label: string
  /** Whether `decide` answers at once. The measuring loop awaits only those that do not. */
  readonly asynchronous: boolean
  /** How many truth values it knows: only ours say that something is not known. */
  readonly truths: 2 | 3
  readonly build: (size: Size) => Decider | Promise<Decider>
}
