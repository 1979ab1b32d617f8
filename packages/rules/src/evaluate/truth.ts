/**
 * A truth value is the pair (certainly, possibly) as one number: 0 is (no, no), 1 is (no, yes), 2 is (yes, yes).
 * So `all` is the least, `any` the greatest and `not` the distance from 2: Kleene's strong logic.
 */
export type Truth = 0 | 1 | 2

/** Does not hold, whatever the missing facts are. */
export const FALSE = 0
/** May hold or not: a fact is missing. */
export const UNKNOWN = 1
/** Holds, whatever the missing facts are. */
export const TRUE = 2

/** The truth of a known comparison. */
export const truth = (holds: boolean): Truth => (holds ? TRUE : FALSE)
/** Kleene's negation: unknown stays unknown. */
export const negate = (value: Truth): Truth => (2 - value) as Truth
/** The truth that is certain when `certain`, and possible when `possible`. */
export const between = (certain: boolean, possible: boolean): Truth => (certain ? TRUE : possible ? UNKNOWN : FALSE)
