import type { DialectOf } from './dialect.ts'

/** A whole number as SQL that is never NULL but where a fact is missing, and how far it reaches whatever the row says. */
export interface Whole {
  readonly sql: string
  readonly least: bigint
  readonly greatest: bigint
  /** It is of the engine's widest type, not of 64 bits. */
  readonly wide: boolean
}

/** How whole numbers are written for an engine, and who is told of one that it cannot hold. */
export interface Arithmetic {
  readonly dialect: DialectOf
  readonly tooWide: (digits: number) => void
  /** Hears of which fact or derived number comes next. */
  readonly turn?: (id: string) => void
}

/** Arithmetic of which nobody wants to hear: what is too wide was refused before. */
export const quietly = (dialect: DialectOf): Arithmetic => ({ dialect, tooWide: () => undefined })

const most = 2n ** 63n - 1n

const sizeOf = (least: bigint, greatest: bigint): bigint => (-least > greatest ? -least : greatest)

const isWide = (least: bigint, greatest: bigint): boolean => sizeOf(least, greatest) > most

/** Tells of a number that the widest type cannot hold. */
function check({ dialect, tooWide }: Arithmetic, least: bigint, greatest: bigint): void {
  const size = sizeOf(least, greatest)
  if (dialect.widest.digits !== undefined && size >= 10n ** BigInt(dialect.widest.digits)) tooWide(String(size).length)
}

/** A number that is the same for every row. */
export function wholeOf(arithmetic: Arithmetic, value: bigint): Whole {
  check(arithmetic, value, value)
  const { dialect } = arithmetic
  const wide = isWide(value, value)
  const sql = wide ? `CAST(${dialect.text(String(value))} AS ${dialect.widest.type})` : String(value)
  return { sql, least: value, greatest: value, wide }
}

/** Whether a number is the same for every row. */
export const isConstant = ({ least, greatest }: Whole): boolean => least === greatest

const isPlain = (sql: string): boolean => /^(?:-?\d+|"(?:[^"]|"")*"|`(?:[^`]|``)*`)$/.test(sql)

const inside = (sql: string): string => (isPlain(sql) ? sql : `(${sql})`)

/** The least and the greatest of numbers. */
function endsOf([first = 0n, ...rest]: readonly bigint[]): readonly [bigint, bigint] {
  let [least, greatest] = [first, first]
  for (const one of rest) {
    if (one < least) least = one
    if (one > greatest) greatest = one
  }
  return [least, greatest]
}

/** A result of two numbers: what may not fit into 64 bits is computed in the widest type from the first step on. */
function result(arithmetic: Arithmetic, [a, b]: readonly [Whole, Whole], sign: string, ends: readonly bigint[]): Whole {
  const [least, greatest] = endsOf(ends)
  if (least === greatest) return wholeOf(arithmetic, least)
  check(arithmetic, least, greatest)
  const wide = a.wide || b.wide || isWide(least, greatest)
  const left = wide && !a.wide && !b.wide ? `CAST(${a.sql} AS ${arithmetic.dialect.widest.type})` : inside(a.sql)
  return { sql: `${left} ${sign} ${inside(b.sql)}`, least, greatest, wide }
}

/** The sum. */
export function sumOf(arithmetic: Arithmetic, a: Whole, b: Whole): Whole {
  if (isConstant(a) && a.least === 0n) return b
  if (isConstant(b) && b.least === 0n) return a
  return result(arithmetic, [a, b], '+', [a.least + b.least, a.greatest + b.greatest])
}

/** The product. */
export function productOf(arithmetic: Arithmetic, a: Whole, b: Whole): Whole {
  if (isConstant(a) && a.least === 1n) return b
  if (isConstant(b) && b.least === 1n) return a
  const ends = [a.least, a.greatest].flatMap((x) => [x * b.least, x * b.greatest])
  return result(arithmetic, [a, b], '*', ends)
}

/** One of several numbers. */
export const oneOf = (sql: string, several: readonly Whole[]): Whole => ({
  // Numbers that are written out may be of a narrower type, which no product of theirs would fit into.
  sql:
    several.every(isConstant) && !isPlain(sql) && several.every(({ wide }) => !wide) ? `CAST(${sql} AS BIGINT)` : sql,
  least: endsOf(several.map(({ least }) => least))[0],
  greatest: endsOf(several.map(({ greatest }) => greatest))[1],
  wide: several.some(({ wide }) => wide),
})
