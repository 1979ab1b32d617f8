import { decimalRatio } from '@neuguong/core'
import { type Branch, caseOf, joined } from './quote.ts'
import { type Arithmetic, isConstant, oneOf, productOf, sumOf, type Whole, wholeOf } from './whole.ts'

/**
 * An exact number as SQL: a numerator and a denominator, both whole, so that no engine rounds. The denominator is not negative; where it is 0
 * the number has no end, below or above as the sign of the numerator says.
 */
export interface Fraction {
  readonly n: Whole
  readonly d: Whole
}

/** The two ends of a number. */
export interface Range {
  readonly low: Fraction
  readonly high: Fraction
}

/** A number that is the same for every row. */
export function constant(arithmetic: Arithmetic, value: number): Fraction {
  const { n, d } = decimalRatio(value)
  return { n: wholeOf(arithmetic, n), d: wholeOf(arithmetic, d) }
}

/** Every number. */
export const everything = (arithmetic: Arithmetic): Range => ({
  low: { n: wholeOf(arithmetic, -1n), d: wholeOf(arithmetic, 0n) },
  high: { n: wholeOf(arithmetic, 1n), d: wholeOf(arithmetic, 0n) },
})

/** Whether a number may have no end. */
const mayBeEndless = ({ d }: Fraction): boolean => d.least <= 0n

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b))

/** Two numbers over one denominator, where theirs are the same for every row: their numerators, and it. */
function common(arithmetic: Arithmetic, a: Fraction, b: Fraction): readonly [Whole, Whole, Whole] | undefined {
  if (!isConstant(a.d) || !isConstant(b.d) || a.d.least === 0n || b.d.least === 0n) return undefined
  const d = (a.d.least / divisor(a.d.least, b.d.least)) * b.d.least
  const times = ({ n, d: own }: Fraction): Whole => productOf(arithmetic, n, wholeOf(arithmetic, d / own.least))
  return [times(a), times(b), wholeOf(arithmetic, d)]
}

/** Both numerators times the other denominator: they compare as the numbers do, unless neither has an end. */
const crosswise = (arithmetic: Arithmetic, a: Fraction, b: Fraction): readonly [Whole, Whole] => {
  const [left, right] = common(arithmetic, a, b) ?? []
  if (left && right) return [left, right]
  return [productOf(arithmetic, a.n, b.d), productOf(arithmetic, b.n, a.d)]
}

/** What the ends compare to, where that is the same for every row. */
function settled([a, b]: readonly [Whole, Whole], sign: Sign): boolean | undefined {
  const always = { '<': a.greatest < b.least, '<=': a.greatest <= b.least, '=': false }
  const never = {
    '<': a.least >= b.greatest,
    '<=': a.least > b.greatest,
    '=': a.least > b.greatest || a.greatest < b.least,
  }
  if (isConstant(a) && isConstant(b))
    return { '<': a.least < b.least, '<=': a.least <= b.least, '=': a.least === b.least }[sign]
  return always[sign] ? true : never[sign] ? false : undefined
}

/** How two numbers are compared. */
export type Sign = '<' | '<=' | '='

/** The sign of a number that has no end; 0 of any other. */
const endSign = ({ n, d }: Fraction): string =>
  caseOf([{ when: `${d.sql} = 0`, then: caseOf([{ when: `${n.sql} > 0`, then: '1' }], '-1') }], '0')

/** A comparison of two numbers. */
export function compareSql(arithmetic: Arithmetic, a: Fraction, sign: Sign, b: Fraction): string {
  const told: number[] = []
  const quiet: Arithmetic = { ...arithmetic, tooWide: (digits) => told.push(digits) }
  const sides = crosswise(quiet, a, b)
  const both = mayBeEndless(a) && mayBeEndless(b)
  const known = both ? undefined : settled(sides, sign)
  // What is settled beforehand is not computed, however wide it would be. A missing fact keeps it open all the same.
  if (known !== undefined && isConstant(a.n) && isConstant(b.n)) return known ? 'TRUE' : 'FALSE'
  if (known !== undefined) {
    const present = [a.n, b.n].flatMap((n) => (isConstant(n) ? [] : [`${n.sql} IS NOT NULL`]))
    return caseOf([{ when: joined(present, 'AND'), then: known ? 'TRUE' : 'FALSE' }])
  }
  for (const digits of told) arithmetic.tooWide(digits)
  const [left, right] = sides
  const plain = `${left.sql} ${sign} ${right.sql}`
  if (!both) return plain
  const endless = joined([`${a.d.sql} = 0`, `${b.d.sql} = 0`], 'OR')
  return `(${caseOf([{ when: endless, then: `${endSign(a)} ${sign} ${endSign(b)}` }], plain)})`
}

/** The sum. Of two without an end both have the same one. */
export function plus(arithmetic: Arithmetic, a: Fraction, b: Fraction): Fraction {
  const [left, right, d] = common(arithmetic, a, b) ?? []
  if (left && right && d) return { n: sumOf(arithmetic, left, right), d }
  const sum = sumOf(arithmetic, productOf(arithmetic, a.n, b.d), productOf(arithmetic, b.n, a.d))
  const n =
    mayBeEndless(a) && mayBeEndless(b)
      ? oneOf(
          caseOf(
            [
              { when: `${a.d.sql} = 0`, then: a.n.sql },
              { when: `${b.d.sql} = 0`, then: b.n.sql },
            ],
            sum.sql,
          ),
          [sum, a.n, b.n],
        )
      : sum
  return { n, d: productOf(arithmetic, a.d, b.d) }
}

/** The product with a weight that is not 0. */
export function times(arithmetic: Arithmetic, a: Fraction, weight: number): Fraction {
  if (weight === 1) return a
  const { n, d } = decimalRatio(weight)
  return {
    n: productOf(arithmetic, a.n, wholeOf(arithmetic, n)),
    d: productOf(arithmetic, a.d, wholeOf(arithmetic, d)),
  }
}

/** One end of a fraction by CASE; a single way needs none. */
function chosen(ways: readonly (readonly [when: string, value: Whole])[]): Whole {
  const [first, ...rest] = ways
  const values = ways.map(([, value]) => value)
  if (first && rest.every(([, { sql }]) => sql === first[1].sql)) return oneOf(first[1].sql, values)
  const branches = ways.slice(0, -1).map(([when, { sql }]): Branch => ({ when, then: sql }))
  return oneOf(caseOf(branches, ways.at(-1)?.[1].sql), values)
}

/** The least, or the greatest, of numbers. */
export function extreme(arithmetic: Arithmetic, name: 'least' | 'greatest', terms: readonly Fraction[]): Fraction {
  const [first = constant(arithmetic, 0), ...rest] = terms
  if (rest.length === 0) return first
  const shared = sharedDenominator(arithmetic, terms)
  if (shared) return { n: extremeWhole(arithmetic, name, shared.numerators), d: shared.d }
  const ways = terms.map((term, at) => {
    const others = terms.filter((_, other) => other !== at)
    const before = (other: Fraction): string =>
      name === 'least' ? compareSql(arithmetic, term, '<=', other) : compareSql(arithmetic, other, '<=', term)
    return [joined(others.map(before), 'AND'), term] as const
  })
  return {
    n: chosen(ways.map(([when, { n }]) => [when, n])),
    d: chosen(ways.map(([when, { d }]) => [when, d])),
  }
}

/** All terms over one denominator, where theirs are the same for every row. */
function sharedDenominator(arithmetic: Arithmetic, terms: readonly Fraction[]) {
  if (terms.some(({ d }) => !isConstant(d) || d.least === 0n)) return undefined
  const d = terms.reduce((all, { d: { least } }) => (all / divisor(all, least)) * least, 1n)
  const numerators = terms.map((term) => productOf(arithmetic, term.n, wholeOf(arithmetic, d / term.d.least)))
  return { numerators, d: wholeOf(arithmetic, d) }
}

function extremeWhole(arithmetic: Arithmetic, name: 'least' | 'greatest', terms: readonly Whole[]): Whole {
  const isLeast = name === 'least'
  const pick = (a: bigint, b: bigint): bigint => (a < b === isLeast ? a : b)
  const [least, greatest] = [
    terms.map((term) => term.least).reduce(pick),
    terms.map((term) => term.greatest).reduce(pick),
  ]
  if (least === greatest) return wholeOf(arithmetic, least)
  const distinct = [...new Set(terms.map(({ sql }) => sql))]
  const sql = distinct.length === 1 ? (distinct[0] ?? '') : `${name}(${distinct.join(', ')})`
  return { sql, least, greatest, wide: terms.some(({ wide }) => wide) }
}

/** A quotient by a number above zero. What is divided by something without an end comes to 0. */
function over(arithmetic: Arithmetic, a: Fraction, b: Fraction): Fraction {
  const [times, parts] = lowest(arithmetic, b.d, a.d)
  return { n: productOf(arithmetic, a.n, times), d: productOf(arithmetic, parts, b.n) }
}

/** Two denominators without what both have in common. */
function lowest(arithmetic: Arithmetic, a: Whole, b: Whole): readonly [Whole, Whole] {
  if (!isConstant(a) || !isConstant(b) || a.least === 0n || b.least === 0n) return [a, b]
  const shared = divisor(a.least, b.least)
  return [wholeOf(arithmetic, a.least / shared), wholeOf(arithmetic, b.least / shared)]
}

const opposite = (arithmetic: Arithmetic, { low, high }: Range): Range => ({
  low: times(arithmetic, high, -1),
  high: times(arithmetic, low, -1),
})

/** What is left of the reach of a number that is asked for only where it is above zero. */
const positive = ({ n, d }: Fraction): Fraction => ({ n: { ...n, least: n.least > 1n ? n.least : 1n }, d })

/** Quotients by a range above zero: what is negative leads farthest with the small divisor, everything else with the great one. */
function overPositive(arithmetic: Arithmetic, of: Range, among: Range): Range {
  const [small, great] = [positive(among.low), positive(among.high)]
  const end = (value: Fraction, ifNegative: Fraction, otherwise: Fraction): Fraction => {
    const [a, b] = [over(arithmetic, value, ifNegative), over(arithmetic, value, otherwise)]
    if (value.n.least >= 0n) return b
    if (value.n.greatest < 0n) return a
    const when = `${value.n.sql} < 0`
    return {
      n: chosen([
        [when, a.n],
        ['', b.n],
      ]),
      d: chosen([
        [when, a.d],
        ['', b.d],
      ]),
    }
  }
  return { low: end(of.low, small, great), high: end(of.high, great, small) }
}

/** The quotient of two ranges; every number where the divisor may be zero. */
export function quotient(arithmetic: Arithmetic, of: Range, among: Range): Range {
  const [mayBeAbove, mayBeBelow] = [
    among.high.n.greatest > 0n && among.low.n.greatest > 0n,
    among.low.n.least < 0n && among.high.n.least < 0n,
  ]
  const isAbove = among.low.n.least > 0n
  const isBelow = among.high.n.greatest < 0n
  const ways = [
    ...(mayBeAbove ? [[`${among.low.n.sql} > 0`, overPositive(arithmetic, of, among)] as const] : []),
    ...(mayBeBelow
      ? [
          [
            `${among.high.n.sql} < 0`,
            overPositive(arithmetic, opposite(arithmetic, of), opposite(arithmetic, among)),
          ] as const,
        ]
      : []),
    ...(isAbove || isBelow ? [] : [['', everything(arithmetic)] as const]),
  ]
  const end = (side: keyof Range): Fraction => ({
    n: chosen(ways.map(([when, range]) => [when, range[side].n])),
    d: chosen(ways.map(([when, range]) => [when, range[side].d])),
  })
  return { low: end('low'), high: end('high') }
}
