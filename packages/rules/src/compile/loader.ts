import type { Facts, FactValue } from '../language/value.ts'

/** Puts the digit of a value where it belongs: the part of loading that is not written out in a loader. */
export type LoadOther = (value: FactValue, slots: Uint16Array) => number

/**
 * Loads members for `compile`: a module that `loaderOf` wrote for a ruleset beforehand. It names each fact in the text of the program, so engines
 * read them as fast as in a function written by hand; no code is made while the program runs.
 */
export interface Loader {
  /** SHA-256 of what was written: it fits a ruleset that it would be written for again. */
  readonly written: string
  /** Puts a member into slots, and says whether the member is an object with nothing but its own properties; else nothing was loaded. */
  readonly load: (facts: Facts, slots: Uint16Array, others: readonly LoadOther[]) => boolean
}
