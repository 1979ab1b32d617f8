import { type Coding, MISSING } from '../compile/codes.ts'
import { EMPTY, SOME } from '../compile/layout.ts'
import type { Known } from '../language/operators.ts'
import { gridOf } from '../resolve/grid.ts'
import { type FactColumn, isAdmitted, numbersOf } from './admitted.ts'
import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'
import { atLeastSql } from './steps.ts'

/** A fact, and the column that it is read from. */
export interface Read extends FactColumn {
  /** Whether the column may hold values outside the declared domain of the fact. */
  readonly values: 'any' | 'declared'
}

const isNull = (column: string, otherwise: string): string =>
  caseOf([{ when: `${column} IS NULL`, then: String(MISSING) }], otherwise)

function booleanCode({ column }: Read, { codeOf }: Coding): string {
  const branches = [true, false].map((value) => ({
    when: value ? column : `NOT ${column}`,
    then: String(codeOf(value)),
  }))
  return caseOf(branches, String(MISSING))
}

/** The code of a text: of one that is no option, that of what is missing. Options that rules do not tell apart have one code. */
function optionCode(dialect: DialectOf, { fact, column, values }: Read, { codeOf }: Coding): string {
  const byCode = new Map<number, string[]>()
  for (const [rank, { id }] of fact.options.entries()) {
    const code = codeOf(fact.type === 'level' ? rank : id)
    byCode.set(code, [...(byCode.get(code) ?? []), dialect.text(id)])
  }
  const branches = [...byCode]
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([code, texts]) => ({
      when: texts.length === 1 ? `${column} = ${texts[0]}` : `${column} IN (${texts.join(', ')})`,
      then: String(code),
    }))
  const last = branches.at(-1)
  if (values === 'any' || !last) return caseOf(branches, String(MISSING))
  return isNull(column, caseOf(branches.slice(0, -1), last.then))
}

/** Values of an ordered fact side by side that have one code, and what is true of them and of all above, but of none below. */
interface Step {
  readonly code: number
  readonly from: string
}

/** Where the values of a number part, between two of them side by side that are told apart. */
function partAt(read: Read, compared: ReadonlySet<unknown>, before: number, value: number): number {
  const { power } = gridOf(read.fact)
  const [last, first] = [Math.round(before * power), Math.round(value * power)]
  return compared.has(value) ? first : last + 1
}

/** From where on the values of a fact are a value or above it, of two side by side that are told apart. One of them is a value that rules compare with. */
function fromSql(dialect: DialectOf, read: Read, compared: ReadonlySet<unknown>, before: Known, value: Known): string {
  const { fact, column } = read
  if (fact.type === 'number')
    return atLeastSql(numbersOf(dialect, read), partAt(read, compared, before as number, value as number))
  const literal = (day: Known): string => `DATE ${dialect.text(String(day))}`
  return compared.has(value) ? `${column} >= ${literal(value)}` : `${column} > ${literal(before)}`
}

/** The steps of an ordered fact, rising. */
function stepsOf(dialect: DialectOf, read: Read, { variable, codeOf }: Coding): readonly Step[] {
  const compared = new Set<unknown>(variable.comparisons.flatMap(({ value }) => value as Known | Known[]))
  const values = variable.cells.flatMap((cell) => cell.values).sort((a, b) => (a < b ? -1 : 1))
  return values.flatMap((value, index): Step | readonly [] => {
    const before = values[index - 1]
    const code = codeOf(value)
    if (before === undefined) return { code, from: 'TRUE' }
    return codeOf(before) === code ? [] : { code, from: fromSql(dialect, read, compared, before, value) }
  })
}

/** Up to so many steps are asked one after another; engines on columns then need fewer passes. */
const few = 6

/** Halves the steps until one is left. */
function halved(steps: readonly Step[]): string {
  const middle = steps.length >> 1
  const upper = steps.slice(middle)
  if (middle === 0) return String(steps[0]?.code ?? MISSING)
  return caseOf([{ when: upper[0]?.from ?? 'FALSE', then: halved(upper) }], halved(steps.slice(0, middle)))
}

/** Whole numbers of a narrow domain have their codes in a table with at most so many. */
const longestTable = 256

function tableCode(dialect: DialectOf, { fact, column }: Read, { codeOf }: Coding): string | undefined {
  if (fact.type !== 'number') return undefined
  const { declared, decimals, least, greatest } = gridOf(fact)
  if (!declared || decimals > 0 || greatest - least >= longestTable) return undefined
  const codes = Array.from({ length: greatest - least + 1 }, (_, index) => codeOf(least + index))
  return dialect.at(dialect.numbers(codes), `CAST(${column} AS INTEGER) + ${1 - least}`)
}

/** The code of an ordered fact. Where only declared values stand, NULL is asked for where it costs least. */
function orderedCode(dialect: DialectOf, read: Read, coding: Coding): string {
  const { column, values } = read
  const steps = stepsOf(dialect, read, coding)
  const [lowest, ...above] = steps
  const declared = values === 'declared'
  const known = (code: string): string => caseOf([{ when: isAdmitted(dialect, read), then: code }], String(MISSING))
  if (steps.length <= few) {
    const asked = above.map(({ code, from }) => ({ when: from, then: String(code) })).reverse()
    const missing = declared ? [{ when: `${column} IS NULL`, then: String(MISSING) }] : []
    const code = caseOf([...asked, ...missing], String(lowest?.code ?? MISSING))
    return declared ? code : known(code)
  }
  const table = tableCode(dialect, read, coding)
  if (!declared) return known(table ?? halved(steps))
  return table === undefined ? isNull(column, halved(steps)) : `coalesce(${table}, ${MISSING})`
}

/** The code of what a column holds, as `codeOf` of its coding gives it: a whole number, never NULL. */
export function codeSql(dialect: DialectOf, read: Read, coding: Coding): string {
  const { type } = read.fact
  if (type === 'boolean') return booleanCode(read, coding)
  return type === 'choice' || type === 'level' ? optionCode(dialect, read, coding) : orderedCode(dialect, read, coding)
}

/** Whether a set is missing, empty, or has options. */
export function setState(dialect: DialectOf, read: Read): string {
  const { column, values } = read
  const state = caseOf([{ when: `${dialect.size(column)} = 0`, then: String(EMPTY) }], String(SOME))
  if (values === 'declared') return isNull(column, state)
  return caseOf([{ when: isAdmitted(dialect, read), then: state }], String(MISSING))
}
