import { otherOf } from '../diagram/variables.ts'
import type { Compare, FormulaOf, Input, Ruleset, Test } from '../resolve/ruleset.ts'

/** The comparisons that a test makes itself: what derived numbers count is not among them. */
export const comparisonsIn = (test: Test): readonly Compare[] => {
  if (test.kind === 'compare') return [test]
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(comparisonsIn) : comparisonsIn(test.of)
}

/** The sides of a comparison that are facts or derived numbers. */
const sidesOf = (test: Compare): readonly string[] => [test.fact, otherOf(test) ?? []].flat()

const ofTest = (test: Test): readonly string[] => comparisonsIn(test).flatMap(sidesOf)

const ofInput = (input: Input): readonly string[] => (typeof input === 'number' ? [] : [input.fact])

const ofFormula = (formula: FormulaOf): readonly string[] => {
  switch (formula.kind) {
    case 'count':
      return formula.of.flatMap(ofTest)
    case 'sum':
    case 'mean':
      return formula.of.flatMap(({ of }) => ofInput(of))
    case 'min':
    case 'max':
      return formula.of.flatMap(ofInput)
    case 'ratio':
      return [...ofInput(formula.of), ...ofInput(formula.among)]
    case 'clamp':
      return ofInput(formula.of)
  }
}

/** The facts and derived numbers that tests rest on, each in the order of the ruleset. */
export interface Used {
  readonly facts: readonly string[]
  readonly derived: readonly string[]
}

/** What tests rest on, through derived numbers too. */
export function usedBy({ facts, derived }: Ruleset, tests: readonly Test[]): Used {
  const found = new Set(tests.flatMap(ofTest))
  for (const [id, { formula }] of Object.entries(derived).reverse())
    if (found.has(id)) for (const input of ofFormula(formula)) found.add(input)
  const inOrder = (ids: Readonly<Record<string, unknown>>): string[] => Object.keys(ids).filter((id) => found.has(id))
  return { facts: inOrder(facts), derived: inOrder(derived) }
}

/** The conditions that the derived numbers below tests count. */
const countedBy = (ruleset: Ruleset, tests: readonly Test[]): readonly Test[] =>
  usedBy(ruleset, tests).derived.flatMap((id) => {
    const formula = ruleset.derived[id]?.formula
    return formula?.kind === 'count' ? formula.of : []
  })

/** The comparisons that tests and the formulas below them make. */
const askedBy = (ruleset: Ruleset, tests: readonly Test[]): readonly Compare[] =>
  [...tests, ...countedBy(ruleset, tests)].flatMap(comparisonsIn)

/** Whether a comparison is by order. */
const isOrder = ({ operator }: Compare): boolean => operator.includes('Than')

/** The facts that tests and the formulas below them compare by order. */
export const orderedBy = (ruleset: Ruleset, tests: readonly Test[]): ReadonlySet<string> =>
  new Set(askedBy(ruleset, tests).filter(isOrder).flatMap(sidesOf))

/** A choice that is asked for more often than this is cheaper to compare by place, once its place is found. */
const seldom = 4

/** The choices that tests and the formulas below them seldom ask for, and compare with options alone. */
export function seldomAsked(ruleset: Ruleset, tests: readonly Test[]): ReadonlySet<string> {
  const asked = askedBy(ruleset, tests)
  const beside = new Set(asked.filter((test) => otherOf(test) !== undefined).flatMap(sidesOf))
  const times = new Map<string, number>()
  for (const { fact } of asked) times.set(fact, (times.get(fact) ?? 0) + 1)
  const seldomOnes = [...times].filter(([fact, count]) => count <= seldom && !beside.has(fact))
  return new Set(seldomOnes.flatMap(([fact]) => (ruleset.facts[fact]?.type === 'choice' ? [fact] : [])))
}

/** How many steps of derived numbers each derived number needs before it: 0 where its formula asks for facts alone. They come in an order for computing. */
export function depthsOf({ derived }: Ruleset): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const [id, { formula }] of Object.entries(derived))
    depths.set(
      id,
      ofFormula(formula).reduce((deepest, input) => Math.max(deepest, (depths.get(input) ?? -1) + 1), 0),
    )
  return depths
}
