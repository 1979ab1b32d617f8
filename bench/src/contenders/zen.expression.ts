import { type Comparison, type Condition, fold, otherwise, type Rule } from '../workload/conditions.ts'

/** A value as ZEN's expression language writes it. */
export const literal = (value: unknown): string => JSON.stringify(value)

const signs = {
  greaterThan: '>',
  greaterThanInclusive: '>=',
  lessThan: '<',
  lessThanInclusive: '<=',
} as const

/** The comparisons of order, which ZEN refuses for `null`: what missing means must be said. */
export const defaultFor = (operator: keyof typeof signs): string => (operator.startsWith('greater') ? '-1' : '1000')
export const signOf = (operator: Comparison['operator']) =>
  operator in signs ? (operator as keyof typeof signs) : null

function compare({ fact, operator, value }: Comparison): string {
  const ordered = signOf(operator)
  if (ordered) return `(${fact} ?? ${defaultFor(ordered)}) ${signs[ordered]} ${value}`
  if (operator === 'contains') return `(${literal(value)} in (${fact} ?? []))`
  return `${fact} ${operator === 'in' ? 'in' : '=='} ${literal(value)}`
}

/** A comparison of order as a cell of a decision table has it, after its sign. */
export const cellOf = (operator: keyof typeof signs, value: unknown): string => `${signs[operator]} ${value}`

/** A condition in ZEN's expression language. */
export const expressionOf = (condition: Condition): string =>
  fold<string>(condition, {
    all: (parts) => `(${parts.join(' and ')})`,
    any: (parts) => `(${parts.join(' or ')})`,
    not: (part) => `(not (${part}))`,
    compare,
  })

/** The rules as one chain of conditional expressions. */
export const chainOf = (rules: readonly Rule[]): string =>
  `${rules.map(({ tier, when }) => `${expressionOf(when)} ? ${literal(tier)} : `).join('')}${literal(otherwise)}`
