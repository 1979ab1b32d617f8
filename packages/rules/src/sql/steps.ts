import { ratio, ratioText } from '@neuguong/core'
import { edgeOf, type Grid, stepOf } from '../resolve/grid.ts'
import type { NumberType } from './columnType.ts'
import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'

/** A column of numbers, and the fact's values as steps. */
export interface NumberColumn {
  readonly dialect: DialectOf
  readonly column: string
  readonly type: NumberType
  readonly grid: Grid
}

/** The decimal that a float of 32 bits stands for: the shortest that reads back as it. */
function shortestFloat(value: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const number = Number(value.toPrecision(digits))
    if (Math.fround(number) === value) return number
  }
  return value
}

const bits = new Int32Array(1)
const floats = new Float32Array(bits.buffer)

/** The next float of 32 bits above, or below. */
function nextFloat(value: number, up: boolean): number {
  floats[0] = value
  if (value === 0) bits[0] = up ? 1 : -2147483647
  else bits[0] = (bits[0] as number) + (value > 0 === up ? 1 : -1)
  return floats[0]
}

/** The least float that reads as this step or one above it. */
function floatEdge(grid: Grid, step: number): number {
  const edge = edgeOf(grid, step)
  // Declared decimals are looked at apart: here every float is taken for the step that is nearest.
  const all: Grid = { ...grid, declared: false, from: -Infinity, below: Infinity }
  const isAtLeast = (value: number): boolean => (stepOf(all, shortestFloat(value)) ?? step) >= step
  let value = Math.fround(edge)
  while (isAtLeast(nextFloat(value, false))) value = nextFloat(value, false)
  while (!isAtLeast(value)) value = nextFloat(value, true)
  return value
}

/** An exact decimal as SQL: `n / 10^places`. */
const decimalLiteral = (n: bigint, places: number): string => ratioText(ratio(n, 10n ** BigInt(places)))

const ceiling = (n: bigint, d: bigint): bigint => (n > 0n ? (n + d - 1n) / d : n / d)

/** When a decimal column reads as this step or one above it. One with no more places than the fact has is not rounded. */
function decimalAtLeast({ column, grid }: NumberColumn, places: number | undefined, step: number): string {
  const { decimals } = grid
  if (places !== undefined && places <= decimals)
    return `${column} >= ${decimalLiteral(ceiling(BigInt(step), 10n ** BigInt(decimals - places)), places)}`
  // A half goes away from zero, so below zero the half itself belongs to the step before.
  return `${column} ${step > 0 ? '>=' : '>'} ${decimalLiteral(10n * BigInt(step) - 5n, decimals + 1)}`
}

/** When a column that is not NULL reads as this step of the fact or one above it. */
export function atLeastSql(numbers: NumberColumn, step: number): string {
  const { dialect, column, type, grid } = numbers
  switch (type.kind) {
    case 'double':
      // Where only steps are values of the fact, a threshold is as people write it.
      return `${column} >= ${grid.declared ? numberLiteral(dialect, step / grid.power) : dialect.double(edgeOf(grid, step))}`
    case 'float':
      return `${column} >= ${dialect.double(floatEdge(grid, step))}`
    case 'whole':
      return `${column} >= ${Math.ceil(step / grid.power)}`
    case 'decimal':
      return decimalAtLeast(numbers, type.places, step)
  }
}

/** Whole numbers are exact in every numeric type, so the column decides which one; other numbers are doubles. */
const numberLiteral = (dialect: DialectOf, value: number): string =>
  Number.isSafeInteger(value) ? String(value + 0) : dialect.double(value)

/** When it reads as a step below this one. */
export const belowSql = (numbers: NumberColumn, step: number): string =>
  atLeastSql(numbers, step).replace(/ (>=?) /, (_, sign) => (sign === '>=' ? ' < ' : ' <= '))

/** A double that is a column of doubles, or of floats. */
const asDouble = ({ dialect, column, type }: NumberColumn): string =>
  type.kind === 'float' ? `CAST(${column} AS ${dialect.types.number})` : column

/** A double in so many places, as the nearest whole number. */
const nearest = (numbers: NumberColumn, decimals: number): string =>
  `floor(${asDouble(numbers)} * ${numbers.dialect.double(10 ** decimals)} + ${numbers.dialect.double(0.5)})`

/** When a double has no more decimals than these. */
const hasDecimals = (numbers: NumberColumn, decimals: number): string => {
  if (decimals === 0) return `floor(${numbers.column}) = ${numbers.column}`
  const near = `${nearest(numbers, decimals)} / ${numbers.dialect.double(10 ** decimals)}`
  return numbers.type.kind === 'float' ? `CAST(${near} AS REAL) = ${numbers.column}` : `${near} = ${numbers.column}`
}

/** When a column that is not NULL has no more decimals than the regulation says; nothing where it cannot have more. */
function declaredSql(numbers: NumberColumn): string | undefined {
  const { column, type, grid } = numbers
  if (!grid.declared || type.kind === 'whole') return undefined
  if (type.kind !== 'decimal') return hasDecimals(numbers, grid.decimals)
  return (type.places ?? Infinity) > grid.decimals ? `${column} = round(${column}, ${grid.decimals})` : undefined
}

/** When a column lies between the least and the greatest step. */
function withinSql(numbers: NumberColumn): string {
  const { dialect, column, type, grid } = numbers
  const { least, greatest, power } = grid
  if (type.kind === 'double' && grid.declared)
    return `${column} BETWEEN ${numberLiteral(dialect, least / power)} AND ${numberLiteral(dialect, greatest / power)}`
  return `${atLeastSql(numbers, least)} AND ${belowSql(numbers, greatest + 1)}`
}

/** When a column has a value of the fact: TRUE, else FALSE or NULL. */
export function isValueSql(numbers: NumberColumn): string {
  const { grid } = numbers
  const within = withinSql(numbers)
  const declared = declaredSql(numbers)
  if (declared === undefined) return within
  // What lies outside may be too large to be multiplied.
  return grid.decimals === 0 ? `${within} AND ${declared}` : caseOf([{ when: within, then: declared }], 'FALSE')
}

/** Up to so many steps no two decimals of one place more have one double between them. */
const tellingSteps = 2 ** 53 / 10

/** The step of a double that is the nearest one to a half: of so many digits it may have been written as another decimal, the shortest. */
function writtenStep(numbers: NumberColumn): string {
  const text = `CAST(${asDouble(numbers)} AS ${numbers.dialect.types.choice})`
  return decimalStep(`CAST(${text} AS DECIMAL(36, 18))`, numbers.grid)
}

/** The step of a decimal, a half going away from zero. */
const decimalStep = (decimal: string, { decimals, power }: Grid): string =>
  `CAST(CAST(round(${decimal}, ${decimals}) AS DECIMAL(28, ${decimals})) * ${power} AS BIGINT)`

/** The step of a double: the whole number below or the one above, by the half between them, which is exact. */
function doubleStep(numbers: NumberColumn): string {
  const { dialect, grid } = numbers
  const { double } = dialect
  const value = asDouble(numbers)
  const whole = `floor(${value} * ${double(grid.power)})`
  if (grid.declared) return `CAST(${nearest(numbers, grid.decimals)} AS BIGINT)`
  const half = `(${double(2)} * ${whole} + ${double(1)}) / ${double(2 * grid.power)}`
  const above =
    grid.least >= 0 ? `${value} >= ${half}` : `${value} > ${half} OR (${value} = ${half} AND ${value} > ${double(0)})`
  const step = `CAST(${whole} AS BIGINT) + ${caseOf([{ when: above, then: '1' }], '0')}`
  if (Math.max(-grid.least, grid.greatest) < tellingSteps) return step
  return caseOf([{ when: `${value} = ${half}`, then: writtenStep(numbers) }], step)
}

/** The step of a float: its own decimal is looked for, from the fewest places up. */
function floatStep(numbers: NumberColumn): string {
  const { decimals } = numbers.grid
  const exact = Array.from({ length: decimals + 1 }, (_, places) => ({
    when: hasDecimals(numbers, places),
    then: `CAST(${nearest(numbers, places)} AS BIGINT) * ${10 ** (decimals - places)}`,
  }))
  if (numbers.grid.declared) return exact.at(-1)?.then ?? 'NULL'
  // One decimal more may be a half, which goes away from zero; below that the float itself is as near as its decimal.
  const tenth = `${nearest(numbers, decimals + 1)} / ${numbers.dialect.double(10)}`
  const half = numbers.dialect.double(0.5)
  const rounded = caseOf(
    [{ when: `${numbers.column} < 0`, then: `-floor(${half} - ${tenth})` }],
    `floor(${tenth} + ${half})`,
  )
  const halves = { when: hasDecimals(numbers, decimals + 1), then: `CAST(${rounded} AS BIGINT)` }
  return caseOf([...exact, halves], doubleStep(numbers))
}

/** The step of a column that has a value of the fact, as a whole number of 64 bits. */
export function stepSql(numbers: NumberColumn): string {
  const { column, type, grid } = numbers
  switch (type.kind) {
    case 'double':
      return grid.declared && grid.power === 1 ? `CAST(${column} AS BIGINT)` : doubleStep(numbers)
    case 'float':
      return floatStep(numbers)
    case 'whole':
      return grid.power === 1 ? `CAST(${column} AS BIGINT)` : `CAST(${column} AS BIGINT) * ${grid.power}`
    case 'decimal':
      return decimalStep(column, grid)
  }
}
