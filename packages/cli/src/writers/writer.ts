import type { Decision } from '@neuguong/rules'
import type { Member } from '../members/member.ts'

/** What decisions are written to, one after another. */
export interface Writer {
  readonly add: (member: Member, decision: Decision) => void
  /** Resolves when more can be taken; absent where that is always so. Who reads quickly waits for it from time to time. */
  readonly ready?: () => Promise<void>
  /** All are in: what was asked for is there, whole. */
  readonly finish: () => Promise<void>
  /** Nothing more will come, and nothing is to be left behind. */
  readonly abandon: () => Promise<void>
}

/** A text that lists decisions: what stands in front, a piece for each member, what stands behind. */
export interface TextForm {
  readonly begin: string
  readonly piece: (member: Member, decision: Decision, index: number) => string
  readonly end: (count: number) => string
}
