import type { Formula, Term } from '../language/derived.ts'
import { lower } from './lower.ts'
import { below, type Lowering, report, reportUnknown, type Spot } from './lowering.ts'
import { parameterOn } from './parameters.ts'
import type { DerivedOf, FormulaOf, Input, Test } from './ruleset.ts'

function lowerTerm(context: Lowering, term: Term, spot: Spot): Input {
  if (typeof term === 'number') return term
  if ('parameter' in term) {
    const parameter = parameterOn(context, term.parameter, below(spot, 'parameter'))
    if (typeof parameter?.value === 'number') return parameter.value
    if (parameter)
      report(context, spot, 'wrong-value', { fact: term.parameter, type: 'number', found: String(parameter.value) })
    return 0
  }
  const fact = context.facts[term.fact]
  if (fact ? fact.type !== 'number' : !context.overlay.derived.has(term.fact)) {
    const numbers = Object.entries(context.facts).flatMap(([id, { type }]) => (type === 'number' ? [id] : []))
    reportUnknown(context, below(spot, 'fact'), 'fact', term.fact, [...numbers, ...context.overlay.derived.keys()])
  }
  return { fact: term.fact }
}

/** Expands the references of a formula. */
export function lowerFormula(context: Lowering, formula: Formula, spot: Spot): FormulaOf {
  const term = (of: Term, ...path: (string | number)[]): Input => lowerTerm(context, of, below(spot, ...path))
  if ('count' in formula)
    return {
      kind: 'count',
      of: formula.count.map((part, index) => lower(context, part, below(spot, 'count', index)).test),
    }
  if ('sum' in formula)
    return { kind: 'sum', of: formula.sum.map((of, index) => ({ weight: 1, of: term(of, 'sum', index) })) }
  if ('mean' in formula)
    return { kind: 'mean', of: formula.mean.map((of, index) => ({ weight: 1, of: term(of, 'mean', index) })) }
  if ('weighted' in formula)
    return {
      kind: 'sum',
      of: formula.weighted.map(({ weight, of }, index) => ({ weight, of: term(of, 'weighted', index, 'of') })),
    }
  if ('min' in formula) return { kind: 'min', of: formula.min.map((of, index) => term(of, 'min', index)) }
  if ('max' in formula) return { kind: 'max', of: formula.max.map((of, index) => term(of, 'max', index)) }
  if ('ratio' in formula)
    return {
      kind: 'ratio',
      of: term(formula.ratio.of, 'ratio', 'of'),
      among: term(formula.ratio.among, 'ratio', 'among'),
    }
  const { of, min, max } = formula.clamp
  return { kind: 'clamp', of: term(of, 'clamp', 'of'), min, max }
}

/** The facts and derived numbers that a test asks for. */
export function factsOfTest(test: Test): readonly string[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(factsOfTest)
    case 'compare':
      return typeof test.value === 'object' && 'fact' in test.value ? [test.fact, test.value.fact] : [test.fact]
    default:
      return factsOfTest(test.of)
  }
}

/** The facts and derived numbers that a formula asks for. */
export function factsOfFormula(formula: FormulaOf): readonly string[] {
  const named = (input: Input): readonly string[] => (typeof input === 'number' ? [] : [input.fact])
  switch (formula.kind) {
    case 'count':
      return formula.of.flatMap(factsOfTest)
    case 'sum':
    case 'mean':
      return formula.of.flatMap(({ of }) => named(of))
    case 'ratio':
      return [...named(formula.of), ...named(formula.among)]
    case 'clamp':
      return named(formula.of)
    default:
      return formula.of.flatMap(named)
  }
}

type Draft = Omit<DerivedOf, 'inputs'>

/**
 * Derived numbers in an order in which each can be computed from those before it, each with the facts it rests on.
 * A number that leads back to itself is reported with its path.
 */
export function orderDerived(context: Lowering, drafts: Readonly<Record<string, Draft>>): Record<string, DerivedOf> {
  const ordered: Record<string, DerivedOf> = {}
  const visit = (id: string, path: readonly string[]): void => {
    const draft = drafts[id]
    const entry = context.overlay.derived.get(id)
    if (!draft || !entry || id in ordered) return
    if (path.includes(id)) {
      const cycle = [...path.slice(path.indexOf(id)), id]
      report(context, { entry, path: [...entry.path, 'formula'] }, 'derived-cycle', { path: cycle })
      return
    }
    const asked = [...new Set(factsOfFormula(draft.formula))]
    for (const other of asked) visit(other, [...path, id])
    const inputs = [...new Set(asked.flatMap((other) => ordered[other]?.inputs ?? [other]))]
    ordered[id] = { ...draft, inputs }
  }
  for (const id of Object.keys(drafts)) visit(id, [])
  return ordered
}
