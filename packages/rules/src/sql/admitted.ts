import { gridOf } from '../resolve/grid.ts'
import type { FactOf } from '../resolve/ruleset.ts'
import type { NumberType } from './columnType.ts'
import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'
import { isValueSql, type NumberColumn, stepSql } from './steps.ts'

/** The days that `Day` of the core knows. */
const reach = { min: '1900-01-01', max: '2200-12-31' }

/** A column of a fact, and how it holds numbers. */
export interface FactColumn {
  readonly fact: FactOf
  readonly column: string
  readonly type: NumberType
}

/** A number column in steps of its fact. */
export const numbersOf = (dialect: DialectOf, { fact, column, type }: FactColumn): NumberColumn => ({
  dialect,
  column,
  type,
  grid: gridOf(fact),
})

/** When a column has a value that the declared domain of its fact has too: TRUE, else FALSE or NULL. */
export function isAdmitted(dialect: DialectOf, read: FactColumn): string {
  const { fact, column } = read
  const { type, min, max, options } = fact
  const texts = options.map(({ id }) => id)
  switch (type) {
    case 'boolean':
      return `${column} IS NOT NULL`
    case 'number':
      return isValueSql(numbersOf(dialect, read))
    case 'day':
      return `${column} BETWEEN DATE ${dialect.text(laterOf(min))} AND DATE ${dialect.text(earlierOf(max))}`
    case 'set':
      return dialect.isWithin(column, texts)
    default:
      return `${column} IN (${texts.map(dialect.text).join(', ')})`
  }
}

const laterOf = (min: unknown): string => (String(min ?? '') > reach.min ? String(min) : reach.min)
const earlierOf = (max: unknown): string => (max !== undefined && String(max) < reach.max ? String(max) : reach.max)

/**
 * A fact as conditions read it: NULL where the column says nothing that the declared domain has, as `admitterOf` of `evaluate`.
 * Numbers become their step; options of a choice and of a level become their place in the declaration, so that levels compare by rank.
 */
export function admittedSql(dialect: DialectOf, read: FactColumn, values: 'any' | 'declared' = 'any'): string {
  const { fact, column } = read
  if (fact.type === 'boolean') return column
  if (fact.type === 'choice' || fact.type === 'level')
    return caseOf(
      fact.options.map(({ id }, place) => ({ when: dialect.text(id), then: String(place) })),
      undefined,
      column,
    )
  const value = fact.type === 'number' ? stepSql(numbersOf(dialect, read)) : column
  return values === 'declared' ? value : caseOf([{ when: isAdmitted(dialect, read), then: value }])
}
