import { derivedGrid, reachOf } from '../evaluate/reach.ts'
import { operatorRow } from '../language/operators.ts'
import { type Grid, gridOf } from '../resolve/grid.ts'
import { type Compare, type FormulaOf, type Ruleset, type Test, TIER } from '../resolve/ruleset.ts'
import { type Cell, cellsOf } from './cells.ts'

/**
 * One thing that a diagram asks. `fact`: the cell of a fact. `option`: whether a set has an option. `derived` and `pair` (two facts
 * compared) are asked as if they were free, so that what rests on them must be confirmed by a person.
 */
export interface Variable {
  readonly key: string
  readonly kind: 'fact' | 'option' | 'derived' | 'pair'
  readonly fact: string
  readonly option?: string
  readonly cells: readonly Cell[]
  /** The comparisons that cut the cells. */
  readonly comparisons: readonly Compare[]
}

const yesNo: readonly Cell[] = [
  { value: false, values: [false] },
  { value: true, values: [true] },
]

/** The other fact of a comparison of two facts. */
export const otherOf = ({ value }: Compare): string | undefined =>
  typeof value === 'object' && 'fact' in value ? value.fact : undefined

/** The question that a comparison of two facts asks; of an operator and its complement one is asked and the other is its negation. */
export function pairOf(
  { fact, operator }: Compare,
  other: string,
): { readonly key: string; readonly negated: boolean } {
  const { complement } = operatorRow(operator)
  const negated = complement < operator
  return { key: `${fact} ${negated ? complement : operator} ${other}`, negated }
}

/** Whether a derived number counts conditions: such a number is not asked, but counted exactly. */
export const isCount = (formula: FormulaOf | undefined): formula is Extract<FormulaOf, { kind: 'count' }> =>
  formula?.kind === 'count'

/** Every comparison of a test, and of the conditions that its derived numbers count. */
export function comparisonsOf(ruleset: Ruleset, test: Test): readonly Compare[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap((part) => comparisonsOf(ruleset, part))
    case 'compare': {
      const formula = ruleset.derived[test.fact]?.formula
      const counted = isCount(formula) && otherOf(test) === undefined ? formula.of : undefined
      return counted ? counted.flatMap((part) => comparisonsOf(ruleset, part)) : [test]
    }
    default:
      return comparisonsOf(ruleset, test.of)
  }
}

const optionsOf = ({ value }: Compare): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : [value as string]

const contains = (fact: string, option: string): Compare => ({
  kind: 'compare',
  fact,
  operator: 'contains',
  value: option,
})

function variablesOfFact(ruleset: Ruleset, fact: string, comparisons: readonly Compare[]): Variable[] {
  const declared = ruleset.facts[fact]
  if (declared?.type === 'set') {
    const options = new Set(comparisons.flatMap(optionsOf))
    return [...options].map((option) => {
      return {
        key: `${fact}∋${option}`,
        kind: 'option',
        fact,
        option,
        cells: yesNo,
        comparisons: [contains(fact, option)],
      }
    })
  }
  if (declared) {
    const cells = cellsOf(
      { ...declared, ...(declared.type === 'number' && { grid: gridOf(declared) }), none: fact === TIER },
      comparisons,
    )
    return [{ key: fact, kind: 'fact', fact, cells, comparisons }]
  }
  const reach = reachOf(ruleset)[fact]
  const grid = reach && derivedGrid(reach)
  const free = { type: 'number', options: [], ...(grid && { grid, ...endsOf(grid) }) } as const
  return [{ key: fact, kind: 'derived', fact, cells: cellsOf(free, comparisons), comparisons }]
}

const endsOf = ({ least, greatest, power }: Grid) => ({ min: least / power, max: greatest / power })

/** The variables of comparisons, in the order in which they first come. */
export function variablesOf(ruleset: Ruleset, comparisons: readonly Compare[]): readonly Variable[] {
  const byFact = new Map<string, Compare[]>()
  const pairs = new Map<string, Variable>()
  for (const test of comparisons) {
    const other = otherOf(test)
    if (other !== undefined) {
      const { key, negated } = pairOf(test, other)
      const asked: Compare = negated ? { ...test, operator: operatorRow(test.operator).complement } : test
      pairs.set(key, { key, kind: 'pair', fact: test.fact, cells: yesNo, comparisons: [asked] })
    } else byFact.set(test.fact, [...(byFact.get(test.fact) ?? []), test])
  }
  return [...[...byFact].flatMap(([fact, list]) => variablesOfFact(ruleset, fact, list)), ...pairs.values()]
}
