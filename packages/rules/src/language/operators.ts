/** A value as the readers see it: options of a `level` are their rank (0 = lowest), everything else is as written. */
export type Known = boolean | number | string | readonly (string | number)[]

/** What the right side of an operator must be: one value, a list of values, one option of a set, or several. */
export type OperandShape = 'value' | 'list' | 'option' | 'options'

/** One row of the operator table. Everything the readers do with an operator is derived from its row. */
export interface OperatorRow {
  /** The operator that holds exactly when this one does not, for known values. */
  readonly complement: Operator
  /** Types of fact that it may compare. */
  readonly types: readonly FactType[]
  readonly operand: OperandShape
  /** Its meaning over known values of the declared types. */
  readonly holds: (fact: Known, value: Known) => boolean
}

/** The types of fact a regulation may declare. */
export type FactType = 'boolean' | 'number' | 'day' | 'choice' | 'level' | 'set'

const single = ['boolean', 'number', 'day', 'choice', 'level'] as const
const listed = ['number', 'day', 'choice', 'level'] as const
const ordered = ['number', 'day', 'level'] as const
const sets = ['set'] as const

const within = (list: Known, item: Known): boolean => (list as readonly Known[]).includes(item)
const someOf = (fact: Known, list: Known): boolean => (list as readonly Known[]).some((item) => within(fact, item))

/**
 * The operators of conditions: json-rules-engine's own names, and `containsAny`, `containsNone` for sets.
 * A new operator is one row here and its complement's row; its words stand in `explain/words`.
 */
export const operators = {
  equal: { complement: 'notEqual', types: single, operand: 'value', holds: (a, b) => a === b },
  notEqual: { complement: 'equal', types: single, operand: 'value', holds: (a, b) => a !== b },
  in: { complement: 'notIn', types: listed, operand: 'list', holds: (a, b) => within(b, a) },
  notIn: { complement: 'in', types: listed, operand: 'list', holds: (a, b) => !within(b, a) },
  lessThan: { complement: 'greaterThanInclusive', types: ordered, operand: 'value', holds: (a, b) => a < b },
  lessThanInclusive: { complement: 'greaterThan', types: ordered, operand: 'value', holds: (a, b) => a <= b },
  greaterThan: { complement: 'lessThanInclusive', types: ordered, operand: 'value', holds: (a, b) => a > b },
  greaterThanInclusive: { complement: 'lessThan', types: ordered, operand: 'value', holds: (a, b) => a >= b },
  contains: { complement: 'doesNotContain', types: sets, operand: 'option', holds: (a, b) => within(a, b) },
  doesNotContain: { complement: 'contains', types: sets, operand: 'option', holds: (a, b) => !within(a, b) },
  containsAny: { complement: 'containsNone', types: sets, operand: 'options', holds: (a, b) => someOf(a, b) },
  containsNone: { complement: 'containsAny', types: sets, operand: 'options', holds: (a, b) => !someOf(a, b) },
} as const satisfies Record<string, Omit<OperatorRow, 'complement'> & { complement: string }>

/** The name of an operator. */
export type Operator = keyof typeof operators

/** The row of an operator, with the types every reader works with. */
export const operatorRow = (operator: Operator): OperatorRow => operators[operator]
