import { finding } from '../../language/diagnostic.ts'
import type { Operator } from '../../language/operators.ts'
import { operatorRow, operators } from '../../language/operators.ts'
import type { Check } from '../check.ts'
import { walk } from '../written.ts'

interface NotComparison {
  readonly not: { readonly operator: Operator }
}

const isNotComparison = (value: unknown): value is NotComparison => {
  const inner = typeof value === 'object' && value !== null && 'not' in value ? value.not : undefined
  return typeof inner === 'object' && inner !== null && 'operator' in inner && String(inner.operator) in operators
}

/** `not` around one comparison, which the opposite comparison says more plainly. */
export const needlessNot: Check = {
  code: 'needless-not',
  level: 'note',
  run: ({ regulation: { data, source } }) => {
    const found: ReturnType<Check['run']>[number][] = []
    walk(data, (value, path) => {
      if (!isNotComparison(value)) return
      const { operator } = value.not
      const { complement } = operatorRow(operator)
      found.push(finding('needless-not', source.locate(path), { operator, complement }, 'note'))
    })
    return found
  },
}
