import { compare } from '../evaluate/compare.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import { settled } from '../evaluate/values.ts'
import type { Compare } from '../resolve/ruleset.ts'

/**
 * What is left to ask of a test once some variables are known. Equal residuals are one number. A residual is only ever simplified as
 * Kleene's logic allows, so what it says of a member with missing facts is exactly what the test says.
 */
export type Residual = number

/** Nothing is left to ask: the test holds. */
export const HOLDS: Residual = 0
/** Nothing is left to ask: the test does not hold. */
export const FAILS: Residual = 1

/** Nothing is left to ask: facts are missing, and nobody knows whether the test holds. */
export const UNSURE: Residual = 2

/** One comparison: its truth by the code of its variable (see `codes.ts`; 0 is the code of what is missing). */
export interface Atom {
  readonly kind: 'atom'
  readonly variable: number
  readonly truths: Uint8Array
}

/** A number of conditions compared: `base` of them are known to hold. */
export interface CountLeft {
  readonly kind: 'count'
  readonly base: number
  readonly of: readonly Residual[]
  readonly test: Compare
}

/** What a residual is made of. */
export type Part =
  | Atom
  | CountLeft
  | { readonly kind: 'all' | 'any'; readonly of: readonly Residual[] }
  | { readonly kind: 'not'; readonly of: Residual }

/** The residuals of one ruleset. */
export interface Residuals {
  readonly atom: (variable: number, truths: Uint8Array) => Residual
  readonly all: (of: readonly Residual[]) => Residual
  readonly any: (of: readonly Residual[]) => Residual
  readonly not: (of: Residual) => Residual
  /** `test` compares the number of these that hold with a known number. */
  readonly count: (test: Compare, of: readonly Residual[]) => Residual
  /** What is left when a variable, the first that the residual asks, has a code. */
  readonly restrict: (residual: Residual, variable: number, code: number) => Residual
  /** The first variable that a residual asks, in the order of the variables; infinite when it asks none. */
  readonly firstOf: (residual: Residual) => number
  readonly partOf: (residual: Residual) => Part | undefined
}

/** The truth of a count of which between `low` and `high` conditions hold. */
export const countTruth = ({ operator, value }: Compare, low: number, high: number): Truth =>
  compare(operator, settled({ low, high }), value as number)

/** The residuals of which nothing is left to ask. */
const settledOnes = [HOLDS, FAILS, UNSURE]
const residualOf: Readonly<Record<Truth, Residual>> = { [TRUE]: HOLDS, [FALSE]: FAILS, [UNKNOWN]: UNSURE }
const _truthOfSettled: readonly Truth[] = [TRUE, FALSE, UNKNOWN]
const byNumber = (a: number, b: number): number => a - b

/** Residuals over variables that are asked in rising order; every code of theirs is less than `codes`. */
export function makeResiduals(codes: number): Residuals {
  const parts: (Part | undefined)[] = settledOnes.map(() => undefined)
  const firsts: number[] = settledOnes.map(() => Infinity)
  const known = new Map<string, Residual>()
  const restricted = new Map<number, Residual>()

  const add = (key: string, part: Part, first: number): Residual => {
    const found = known.get(key)
    if (found !== undefined) return found
    const residual = parts.push(part) - 1
    firsts.push(first)
    known.set(key, residual)
    return residual
  }
  const firstOf = (residual: Residual): number => firsts[residual] ?? Infinity
  const firstAmong = (of: readonly Residual[]): number =>
    of.reduce((least, part) => Math.min(least, firstOf(part)), Infinity)

  const join = (kind: 'all' | 'any', of: readonly Residual[]): Residual => {
    const [decides, says] = kind === 'all' ? [FAILS, HOLDS] : [HOLDS, FAILS]
    if (of.includes(decides)) return decides
    const left = [...new Set(of)].filter((part) => part !== says).sort(byNumber)
    const [only] = left
    if (left.length < 2) return only ?? says
    return add(`${kind}${left.join()}`, { kind, of: left }, firstAmong(left))
  }
  const not = (of: Residual): Residual => {
    if (of === HOLDS) return FAILS
    if (of === FAILS) return HOLDS
    if (of === UNSURE) return UNSURE
    const part = parts[of]
    return part?.kind === 'not' ? part.of : add(`not${of}`, { kind: 'not', of }, firstOf(of))
  }
  const countFrom = (from: number, test: Compare, of: readonly Residual[]): Residual => {
    const base = from + of.filter((part) => part === HOLDS).length
    const left = of.filter((part) => part !== HOLDS && part !== FAILS).sort(byNumber)
    const truth = countTruth(test, base, base + left.length)
    if (truth !== UNKNOWN) return residualOf[truth]
    if (left.every((part) => part === UNSURE)) return UNSURE
    const key = `count${base}${test.fact}${test.operator}${JSON.stringify(test.value)}:${left.join()}`
    return add(key, { kind: 'count', base, of: left, test }, firstAmong(left))
  }
  const narrow = (part: Part, variable: number, code: number): Residual => {
    switch (part.kind) {
      case 'atom':
        return residualOf[part.truths[code] as Truth]
      case 'not':
        return not(restrict(part.of, variable, code))
      case 'count':
        return countFrom(
          part.base,
          part.test,
          part.of.map((of) => restrict(of, variable, code)),
        )
      default:
        return join(
          part.kind,
          part.of.map((of) => restrict(of, variable, code)),
        )
    }
  }
  const restrict = (residual: Residual, variable: number, code: number): Residual => {
    const part = parts[residual]
    if (!part || firstOf(residual) > variable) return residual
    // A part asks for nothing before its first variable, so the variable follows from the residual and need not be in the key.
    const key = residual * codes + code
    const found = restricted.get(key)
    if (found !== undefined) return found
    const left = narrow(part, variable, code)
    restricted.set(key, left)
    return left
  }
  return {
    atom: (variable, truths) => add(`atom${variable}:${truths.join('')}`, { kind: 'atom', variable, truths }, variable),
    all: (of) => join('all', of),
    any: (of) => join('any', of),
    not,
    count: (test, of) => countFrom(0, test, of),
    restrict,
    firstOf,
    partOf: (residual) => parts[residual],
  }
}
