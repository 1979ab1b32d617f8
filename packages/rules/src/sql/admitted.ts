import type { FactOf } from '../resolve/ruleset.ts'
import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'

/** The days that `Day` of the core knows. */
const reach = { min: '1900-01-01', max: '2200-12-31' }

/** When a column has a value that the declared domain of its fact has too: TRUE, else FALSE or NULL. */
export function isAdmitted(dialect: DialectOf, { type, min, max, integer, options }: FactOf, column: string): string {
  const texts = options.map(({ id }) => id)
  switch (type) {
    case 'boolean':
      return `${column} IS NOT NULL`
    case 'number': {
      const [least = -Number.MAX_VALUE, greatest = Number.MAX_VALUE] = [min, max] as readonly (number | undefined)[]
      const within = `${column} BETWEEN ${dialect.double(least)} AND ${dialect.double(greatest)}`
      return integer ? `${within} AND ${dialect.isWhole(column)}` : within
    }
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
 * Options of a choice and of a level become their place in the declaration, so that levels compare by rank.
 */
export function admittedSql(
  dialect: DialectOf,
  fact: FactOf,
  column: string,
  values: 'any' | 'declared' = 'any',
): string {
  if (fact.type === 'boolean') return column
  if (fact.type === 'choice' || fact.type === 'level')
    return caseOf(
      fact.options.map(({ id }, place) => ({ when: dialect.text(id), then: String(place) })),
      undefined,
      column,
    )
  if (values === 'declared') return column
  return caseOf([{ when: isAdmitted(dialect, fact, column), then: column }])
}
