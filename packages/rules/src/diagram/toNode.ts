import { type Operator, operatorRow } from '../language/operators.ts'
import type { Compare, Test } from '../resolve/ruleset.ts'
import { cellsWhere } from './cells.ts'
import type { Space } from './space.ts'
import { NO, type Node, YES } from './store.ts'
import { isCount, pairOf, type Variable } from './variables.ts'

const leaves = (holds: readonly boolean[]): readonly Node[] => holds.map((yes) => (yes ? YES : NO))

function asked(
  { position, variables, store }: Space,
  key: string,
  holds: (variable: Variable) => readonly boolean[],
): Node {
  const at = position.get(key)
  const variable = at === undefined ? undefined : variables[at]
  return at === undefined || !variable ? NO : store.make(at, leaves(holds(variable)))
}

/** For each number up to `most`: whether at least so many of the conditions hold. */
function atLeast({ algebra }: Space, conditions: readonly Node[]): readonly Node[] {
  let table: readonly Node[] = [YES, ...conditions.map(() => NO)]
  for (const node of conditions)
    table = table.map((known, need) => (need === 0 ? YES : algebra.choose(node, table[need - 1] ?? NO, known)))
  return table
}

/** Whether a count compares as asked: the counts that do, each as "at least so many and not one more". */
function counted(space: Space, conditions: readonly Node[], { operator, value }: Compare): Node {
  const { algebra } = space
  const table = atLeast(space, conditions)
  const { holds } = operatorRow(operator)
  return table.reduce<Node>((sum, node, count) => {
    if (!holds(count, value as number)) return sum
    return algebra.or(sum, algebra.and(node, algebra.not(table[count + 1] ?? NO)))
  }, NO)
}

function setNode(space: Space, { fact, operator, value }: Compare): Node {
  const options = Array.isArray(value) ? (value as string[]) : [value as string]
  const has = options.map((option) => asked(space, `${fact}∋${option}`, () => [false, true]))
  const some = has.reduce<Node>((sum, node) => space.algebra.or(sum, node), NO)
  const positive: readonly Operator[] = ['contains', 'containsAny']
  return positive.includes(operator) ? some : space.algebra.not(some)
}

function compareNode(space: Space, test: Compare): Node {
  const { ruleset } = space
  const formula = ruleset.derived[test.fact]?.formula
  if (typeof test.value === 'object' && 'fact' in test.value) {
    const { key, negated } = pairOf(test, test.value.fact)
    return asked(space, key, () => (negated ? [true, false] : [false, true]))
  }
  if (isCount(formula))
    return counted(
      space,
      formula.of.map((part) => toNode(space, part)),
      test,
    )
  if (ruleset.facts[test.fact]?.type === 'set') return setNode(space, test)
  return asked(space, test.fact, ({ cells }) => cellsWhere(cells, test))
}

/** The yes-or-no diagram of a test, for members whose facts are all known. */
export function toNode(space: Space, test: Test): Node {
  const { algebra } = space
  switch (test.kind) {
    case 'compare':
      return compareNode(space, test)
    case 'all':
      return test.of.reduce<Node>((sum, part) => algebra.and(sum, toNode(space, part)), YES)
    case 'any':
      return test.of.reduce<Node>((sum, part) => algebra.or(sum, toNode(space, part)), NO)
    case 'not':
      return algebra.not(toNode(space, test.of))
    case 'named': {
      const node = space.named.get(test.name) ?? toNode(space, test.of)
      space.named.set(test.name, node)
      return node
    }
    default:
      return toNode(space, test.of)
  }
}
