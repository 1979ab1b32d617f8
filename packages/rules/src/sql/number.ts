import type { DialectOf } from './dialect.ts'

/** A number as SQL that is never NULL, and what is known of it whatever the row says. */
export interface NumberSql {
  readonly sql: string
  /** The least and the greatest value that it may have. */
  readonly least: number
  readonly greatest: number
  /** It has no fraction, so no multiple of it is too near to zero for a double. */
  readonly whole: boolean
}

/** SQL of a double; an infinite one is a text that every engine casts. */
export const doubleSql = (dialect: DialectOf, value: number): string =>
  Number.isFinite(value) ? dialect.double(value) : `CAST(${dialect.text(String(value))} AS ${dialect.types.number})`

/** A number that is the same for every row. */
export const constant = (dialect: DialectOf, value: number): NumberSql => ({
  sql: doubleSql(dialect, value),
  least: value,
  greatest: value,
  whole: !(Math.abs(value) < Infinity) || Number.isInteger(value),
})

const isConstant = ({ least, greatest }: NumberSql): boolean => least === greatest

const ordered = (dialect: DialectOf, sql: string, ends: readonly number[], whole: boolean): NumberSql => {
  const least = Math.min(...ends)
  const greatest = Math.max(...ends)
  const open = Number.isNaN(least)
  return least === greatest
    ? constant(dialect, least)
    : { sql, least: open ? -Infinity : least, greatest: open ? Infinity : greatest, whole }
}

/** A number times a weight that is not zero. */
export function times(dialect: DialectOf, of: NumberSql, weight: number): NumberSql {
  if (weight === 1) return of
  const sql = dialect.guarded?.times(of, weight) ?? `${dialect.double(weight)} * ${of.sql}`
  return ordered(dialect, sql, [of.least * weight, of.greatest * weight], of.whole && Number.isInteger(weight))
}

/** The sum of two numbers; not a number where infinities of both signs meet. */
export function plus(dialect: DialectOf, a: NumberSql, b: NumberSql): NumberSql {
  if (isConstant(a) && a.least === 0) return b
  const sql = dialect.guarded?.plus(a, b) ?? `${a.sql} + ${b.sql}`
  const ends = [a.least + b.least, a.greatest + b.greatest]
  if (mayMeet(a, b)) return { sql, least: -Infinity, greatest: Infinity, whole: a.whole && b.whole }
  return ordered(dialect, sql, ends, a.whole && b.whole)
}

/** Whether infinities of both signs may meet in a sum. */
export const mayMeet = (a: NumberSql, b: NumberSql): boolean =>
  (a.greatest === Infinity && b.least === -Infinity) || (a.least === -Infinity && b.greatest === Infinity)

/** A quotient by a number that is not zero where this is asked; not a number where both are infinite. */
export function quotient(dialect: DialectOf, a: NumberSql, b: NumberSql): string {
  if (isConstant(a) && isConstant(b)) return doubleSql(dialect, a.least / b.least)
  return dialect.guarded?.quotient(a, b) ?? `(${a.sql}) / (${b.sql})`
}

/** The least, or the greatest, of numbers. */
export function extreme(dialect: DialectOf, name: 'least' | 'greatest', terms: readonly NumberSql[]): NumberSql {
  const pick = name === 'least' ? Math.min : Math.max
  const ends = [pick(...terms.map(({ least }) => least)), pick(...terms.map(({ greatest }) => greatest))]
  const distinct = [...new Set(terms.map(({ sql }) => sql))]
  const sql = distinct.length === 1 ? (distinct[0] ?? '') : `${name}(${distinct.join(', ')})`
  return ordered(
    dialect,
    sql,
    ends,
    terms.every(({ whole }) => whole),
  )
}
