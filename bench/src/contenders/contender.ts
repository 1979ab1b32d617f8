import type { Member } from '../workload/members.ts'
import type { Size } from '../workload/ruleSets.ts'

/** What an engine says of one member: a tier, or nothing where it leaves the member undecided. */
export type Verdict = string | null

/** Something that decides members one by one, built for one rule set. */
export interface Decider {
  /** Decides one member; a promise where the engine is asynchronous. */
  readonly decide: (member: Member) => Verdict | Promise<Verdict>
  /** Decides one member and keeps what an explanation needs: whatever the engine gives. */
  readonly explain?: (member: Member) => unknown
}

/** One engine, one way to use it. */
export interface Contender {
  readonly id: string
  readonly label: string
  /** Whether answers are promised. The measuring loop awaits only those. */
  readonly asynchronous: boolean
  /** How many truth values it knows: only ours say that something is not known. */
  readonly truths: 2 | 3
  /** Loads the engine and reads the rules, which is not measured; what it returns builds the decider, which is. */
  readonly load: (size: Size) => Promise<() => Decider>
}
