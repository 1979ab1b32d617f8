import type { Authority, Interpretation } from '@neuguong/core'
import type { Compare, FormulaOf, Input, Test } from './ruleset.ts'

/** Everything that a test refers to: its authorities, and the interpretations it was read by. */
export interface Basis {
  readonly authorities: ReadonlySet<Authority>
  readonly interpretations: ReadonlySet<string>
}

/** On whose word each thing stands that a test may name; nothing of what is not there. */
export interface Stated {
  /** Of a fact its own; of a derived number what it rests on. */
  readonly fact: (id: string) => Authority | undefined
  readonly parameter: (id: string) => Authority | undefined
  readonly condition: (id: string) => Authority | undefined
  readonly interpretation: (id: string) => Pick<Interpretation, 'authority'> | undefined
  /** Of a derived number. */
  readonly formula: (id: string) => FormulaOf | undefined
}

/** A reading that was chosen is at most interpreted, and worth no more than whoever chose it says. */
export const authoritiesOfReading = ({ authority }: Pick<Interpretation, 'authority'>): readonly Authority[] =>
  authority === undefined ? ['interpreted'] : ['interpreted', authority]

/** A walk over tests and derived numbers, each looked at once however often it is referred to. */
interface Walk {
  readonly stated: Stated
  readonly authorities: Set<Authority>
  readonly interpretations: Set<string>
  readonly seen: Set<Test | string>
}

const state = ({ authorities }: Walk, authority: Authority | undefined): void => {
  if (authority !== undefined) authorities.add(authority)
}

function addFact(walk: Walk, id: string): void {
  if (walk.seen.has(id)) return
  walk.seen.add(id)
  state(walk, walk.stated.fact(id))
  const formula = walk.stated.formula(id)
  if (formula) addFormula(walk, formula)
}

/** The numbers that a formula is made of. */
function inputsOf(formula: Exclude<FormulaOf, { kind: 'count' }>): readonly Input[] {
  switch (formula.kind) {
    case 'sum':
    case 'mean':
      return formula.of.map(({ of }) => of)
    case 'ratio':
      return [formula.of, formula.among]
    case 'clamp':
      return [formula.of]
    default:
      return formula.of
  }
}

function addFormula(walk: Walk, formula: FormulaOf): void {
  if (formula.kind === 'count') for (const test of formula.of) addTest(walk, test)
  else for (const input of inputsOf(formula)) if (typeof input !== 'number') addFact(walk, input.fact)
}

function addComparison(walk: Walk, { fact, value, parameter }: Compare): void {
  addFact(walk, fact)
  if (typeof value === 'object' && 'fact' in value) addFact(walk, value.fact)
  if (parameter !== undefined) state(walk, walk.stated.parameter(parameter))
}

function addReading(walk: Walk, interpretation: string): void {
  walk.interpretations.add(interpretation)
  for (const authority of authoritiesOfReading(walk.stated.interpretation(interpretation) ?? {})) state(walk, authority)
}

function partsOf(test: Test): readonly Test[] {
  if (test.kind === 'compare') return []
  return test.kind === 'all' || test.kind === 'any' ? test.of : [test.of]
}

function addTest(walk: Walk, test: Test): void {
  if (walk.seen.has(test)) return
  walk.seen.add(test)
  if (test.kind === 'compare') addComparison(walk, test)
  if (test.kind === 'named') state(walk, walk.stated.condition(test.name))
  if (test.kind === 'reading') addReading(walk, test.interpretation)
  for (const part of partsOf(test)) addTest(walk, part)
}

const basisBy = (stated: Stated, add: (walk: Walk) => void): Basis => {
  const walk: Walk = { stated, authorities: new Set(), interpretations: new Set(), seen: new Set() }
  add(walk)
  return walk
}

/** What a test rests on: the conditions, parameters, facts on both sides, derived numbers and chosen readings that it names. */
export const basisOfTest = (stated: Stated, test: Test): Basis => basisBy(stated, (walk) => addTest(walk, test))

/** What a formula rests on, but for its parameters, of which only the values are left. */
export const basisOfFormula = (stated: Stated, formula: FormulaOf): Basis =>
  basisBy(stated, (walk) => addFormula(walk, formula))
