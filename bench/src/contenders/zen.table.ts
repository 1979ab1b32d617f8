import { type Comparison, type Condition, otherwise, type Rule } from '../workload/conditions.ts'
import { cellOf, defaultFor, expressionOf, literal, signOf } from './zen.expression.ts'

type Row = Record<string, string>

/** The column of a decision table that a comparison belongs in, and its cell; nothing where it needs an expression. */
function cellFor({ fact, operator, value }: Comparison): { readonly field: string; readonly cell: string } | undefined {
  const ordered = signOf(operator)
  if (ordered) return { field: `${fact} ?? ${defaultFor(ordered)}`, cell: cellOf(ordered, value) }
  if (operator === 'contains') return undefined
  return { field: fact, cell: Array.isArray(value) ? value.map(literal).join(',') : literal(value) }
}

const partsOf = (condition: Condition): readonly Condition[] => ('all' in condition ? condition.all : [condition])

/** Columns by the expression that stands above them. */
type Columns = Map<string, string>

const columnFor = (columns: Columns, field: string): string => {
  const column = columns.get(field) ?? `column${columns.size}`
  columns.set(field, column)
  return column
}

/** Plain comparisons go into columns, what is nested goes into one column of free expressions. */
function rowOf({ id, tier, when }: Rule, columns: Columns): Row {
  const row: Row = { _id: id, tier: literal(tier) }
  const rest: Condition[] = []
  for (const part of partsOf(when)) {
    const placed = 'fact' in part ? cellFor(part) : undefined
    const column = placed && columnFor(columns, placed.field)
    if (placed && column && !(column in row)) row[column] = placed.cell
    else rest.push(part)
  }
  if (rest.length > 0) row.free = rest.map(expressionOf).join(' and ')
  return row
}

const filled = (row: Row, columns: readonly string[]): Row => ({
  ...Object.fromEntries(columns.map((column) => [column, ''])),
  ...row,
})

/** The rules as a decision table whose first row that fits decides. */
export function tableOf(rules: readonly Rule[]): object {
  const columns: Columns = new Map()
  const rows = rules.map((rule) => rowOf(rule, columns))
  const ids = [...columns.values(), 'free']
  return {
    hitPolicy: 'first',
    inputs: [
      ...[...columns].map(([field, id]) => ({ id, name: field, type: 'expression', field })),
      { id: 'free', name: 'other', type: 'expression' },
    ],
    outputs: [{ id: 'tier', name: 'tier', type: 'expression', field: 'tier' }],
    rules: [...rows, { _id: 'otherwise', tier: literal(otherwise) }].map((row) => filled(row, ids)),
  }
}
