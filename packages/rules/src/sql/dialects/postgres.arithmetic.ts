import type { NumberSql } from '../number.ts'

// PostgreSQL raises an error where the result of finite numbers is infinite, and where one that is not zero becomes zero. Where that
// may happen the operands are looked at first. They are named in a query of their own, so that the statement does not double with
// every step; OFFSET 0 keeps the planner from putting them in again.

const float = (value: number): string => `float8 '${value}'`

const bits = new BigInt64Array(1)
const numbers = new Float64Array(bits.buffer)

/** The number with these bits: positive numbers come in the order of their bits. */
const fromBits = (value: bigint): number => {
  bits[0] = value
  return numbers[0] ?? 0
}

/** The greatest positive number of which something holds that holds of all numbers below it. */
function lastWhere(holds: (value: number) => boolean): number {
  let [low, high] = [0n, 0x7fefffffffffffffn]
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    if (holds(fromBits(middle))) low = middle
    else high = middle - 1n
  }
  return fromBits(low)
}

const reach = ({ least, greatest }: NumberSql): number => Math.max(Math.abs(least), Math.abs(greatest))

const named = (expression: string, operands: Readonly<Record<string, string>>): string => {
  const inner = Object.entries(operands).map(([name, sql]) => `${sql} AS ${name}`)
  return `(SELECT ${expression} FROM (SELECT ${inner.join(', ')} OFFSET 0) AS operands)`
}

const infinity = (sign: string): string => `CASE WHEN ${sign} < 0 THEN ${float(-Infinity)} ELSE ${float(Infinity)} END`

/** A number times a weight that is not zero. */
function times(of: NumberSql, weight: number): string {
  const size = Math.abs(weight)
  const mayOverflow = size > 1 && !(Math.min(reach(of), Number.MAX_VALUE) * size < Infinity)
  const mayVanish = size < 1 && !of.whole
  const product = (x: string): string => `${float(weight)} * ${x}`
  if (!mayOverflow && !mayVanish) return product(of.sql)
  if (mayVanish)
    return named(
      `CASE WHEN abs(x) <= ${float(lastWhere((x) => x * size === 0))} THEN ${float(0)} ELSE ${product('x')} END`,
      {
        x: of.sql,
      },
    )
  const last = float(lastWhere((x) => x * size < Infinity))
  return named(`CASE WHEN abs(x) <= ${last} THEN ${product('x')} ELSE ${infinity(weight < 0 ? '-x' : 'x')} END`, {
    x: of.sql,
  })
}

/** Halves meet where the sum would overflow; what is below one cannot make a difference there. */
function plus(a: NumberSql, b: NumberSql): string {
  if (finite(a) + finite(b) < Infinity) return `${a.sql} + ${b.sql}`
  const half = float(Number.MAX_VALUE / 2)
  const expression = [
    `CASE WHEN abs(a) > ${float(Number.MAX_VALUE)} OR abs(b) > ${float(Number.MAX_VALUE)} OR abs(a) < 1 OR abs(b) < 1 THEN a + b`,
    `WHEN abs(a / 2 + b / 2) > ${half} THEN ${infinity('a')} ELSE a + b END`,
  ].join(' ')
  return named(expression, { a: a.sql, b: b.sql })
}

/** The greatest finite value that it may have: an infinite one raises no error. */
const finite = (of: NumberSql): number => Math.min(reach(of), Number.MAX_VALUE)

const isSafe = (of: NumberSql): boolean => of.whole && finite(of) <= Number.MAX_SAFE_INTEGER

/** Brings a number near to one by a power of two, which changes no digit. */
const near = (x: string): string =>
  `CASE WHEN abs(${x}) = ${float(Infinity)} OR ${x} = 0 THEN ${x} WHEN abs(${x}) > ${float(2 ** 300)} THEN ${x} * ${float(2 ** -600)} WHEN abs(${x}) < ${float(2 ** -300)} THEN ${x} * ${float(2 ** 600)} ELSE ${x} END`
const shift = (x: string): string =>
  `CASE WHEN abs(${x}) = ${float(Infinity)} OR ${x} = 0 THEN 0 WHEN abs(${x}) > ${float(2 ** 300)} THEN 1 WHEN abs(${x}) < ${float(2 ** -300)} THEN -1 ELSE 0 END`

/** A quotient by a number that is not zero. */
function quotient(a: NumberSql, b: NumberSql): string {
  if (isSafe(a) && isSafe(b)) return `(${a.sql}) / (${b.sql})`
  const back = [
    `CASE WHEN k = 0 OR q = 0 OR abs(q) = ${float(Infinity)} THEN q`,
    `WHEN k = 2 THEN CASE WHEN abs(q) >= ${float(2 ** -176)} THEN ${infinity('q')} ELSE q * ${float(2 ** 600)} * ${float(2 ** 600)} END`,
    `WHEN k = 1 THEN CASE WHEN abs(q) >= ${float(2 ** 424)} THEN ${infinity('q')} ELSE q * ${float(2 ** 600)} END`,
    `WHEN k = -1 THEN CASE WHEN abs(q) <= ${float(2 ** -475)} THEN ${float(0)} ELSE q * ${float(2 ** -600)} END`,
    `ELSE CASE WHEN abs(q) <= ${float(2 ** 125)} THEN ${float(0)} ELSE q * ${float(2 ** -600)} * ${float(2 ** -600)} END END`,
  ].join(' ')
  const scaled = `(SELECT ${near('a')} AS a, ${near('b')} AS b, ${shift('a')} - (${shift('b')}) AS k FROM (SELECT ${a.sql} AS a, ${b.sql} AS b OFFSET 0) AS operands OFFSET 0)`
  return `(SELECT ${back} FROM (SELECT a / b AS q, k FROM ${scaled} AS scaled OFFSET 0) AS quotient)`
}

/** Arithmetic as JavaScript does it. */
export const guarded = { times, plus, quotient }
