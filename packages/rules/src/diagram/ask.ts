import { compare } from '../evaluate/compare.ts'
import { TRUE } from '../evaluate/truth.ts'
import { rightOf, type Values } from '../evaluate/values.ts'
import type { Known } from '../language/operators.ts'
import type { Diagram } from './diagram.ts'
import type { Node } from './store.ts'
import type { Variable } from './variables.ts'

const signature = ({ comparisons }: Variable, values: Values): string =>
  comparisons.map((test) => compare(test.operator, values[test.fact], rightOf(test, values))).join('')

/** How the cells of a variable answer its comparisons. */
const signatures = new WeakMap<Variable, readonly string[]>()

function signaturesOf(variable: Variable): readonly string[] {
  const known = signatures.get(variable)
  if (known) return known
  const made = variable.cells.map(({ value }) =>
    variable.kind === 'fact' || variable.kind === 'derived'
      ? variable.comparisons.map(({ operator, value: right }) => compare(operator, value, right as Known)).join('')
      : String(value ? TRUE : 0),
  )
  signatures.set(variable, made)
  return made
}

/** In which cell of a variable a member is; -1 when a fact is missing. */
export const cellOf = (variable: Variable, values: Values): number =>
  signaturesOf(variable).indexOf(signature(variable, values))

/** The leaf that a node has for a member whose facts are known; `undefined` when one that it asks is missing. */
export function leafOf({ store, variables }: Diagram, node: Node, values: Values): number | undefined {
  let at = node
  while (!store.isLeaf(at)) {
    const variable = variables[store.variableOf(at)]
    const next = variable && store.childrenOf(at)[cellOf(variable, values)]
    if (next === undefined) return undefined
    at = next
  }
  return at
}
