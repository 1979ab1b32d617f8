import { type Authority, weakest } from '@neuguong/core'
import type { Condition } from '../language/condition.ts'
import type { Derived, Formula, Term } from '../language/derived.ts'
import { finding } from '../language/diagnostic.ts'
import { basisOfFormula } from './basis.ts'
import { lowerBefore } from './lower.ts'
import { below, type Lowering, report, reportLimit, reportUnknown, type Spot, statedBy } from './lowering.ts'
import { type Entry, originOf } from './overlay.ts'
import { parameterOn } from './parameters.ts'
import type { Compare, DerivedOf, FormulaOf, Input, Resolved, Ruleset, Test } from './ruleset.ts'

function lowerTerm(context: Lowering, term: Term, spot: Spot, parameters: Authority[]): Input {
  if (typeof term === 'number') return term
  if ('parameter' in term) {
    const parameter = parameterOn(context, term.parameter, below(spot, 'parameter'))
    if (parameter) parameters.push(parameter.authority)
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

/** Expands the references of a formula, and adds the authorities of its parameters. */
function lowerFormula(context: Lowering, formula: Formula, spot: Spot, parameters: Authority[]): FormulaOf {
  const term = (of: Term, ...path: (string | number)[]): Input =>
    lowerTerm(context, of, below(spot, ...path), parameters)
  const test = (part: Condition, index: number): Test => lowerBefore(context, part, below(spot, 'count', index)).test
  if ('count' in formula) return { kind: 'count', of: formula.count.map(test) }
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
  if (min > max) report(context, below(spot, 'clamp', 'max'), 'reversed-range', { from: String(min), to: String(max) })
  return { kind: 'clamp', of: term(of, 'clamp', 'of'), min, max }
}

/** The facts and derived numbers that a test asks for. */
export function factsOfTest(test: Test): readonly string[] {
  const found = new Set<string>()
  // A test that is referred to twice is looked at once.
  const tests = new Set<Test>([test])
  for (const part of tests) {
    if (part.kind === 'all' || part.kind === 'any') for (const inner of part.of) tests.add(inner)
    else if (part.kind !== 'compare') tests.add(part.of)
    else for (const id of sidesOf(part)) found.add(id)
  }
  return [...found]
}

const sidesOf = ({ fact, value }: Compare): readonly string[] =>
  typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact]

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

type Draft = Omit<Resolved<DerivedOf>, 'inputs' | 'rests'> & { readonly authorities: readonly Authority[] }

/**
 * Derived numbers in an order in which each can be computed from those before it, each with the facts it rests on.
 * A number that leads back to itself is reported with its path.
 */
function orderDerived(context: Lowering, drafts: ReadonlyMap<string, Draft>): Record<string, Resolved<DerivedOf>> {
  const ordered: Record<string, Resolved<DerivedOf>> = Object.create(null)
  const steps = new Map<string, number>()
  const visit = (id: string, path: readonly string[]): void => {
    const draft = drafts.get(id)
    const entry = context.overlay.derived.get(id)
    if (!draft || !entry || steps.has(id)) return
    if (path.includes(id)) {
      const cycle = [...path.slice(path.indexOf(id)), id]
      report(context, { entry, path: [...entry.path, 'formula'] }, 'derived-cycle', { path: cycle })
      return
    }
    const asked = [...new Set(factsOfFormula(draft.formula))]
    const isTooFar = path.length >= context.limits.references
    if (!isTooFar) for (const other of asked) visit(other, [...path, id])
    const before = asked.reduce((most, other) => Math.max(most, steps.get(other) ?? 0), 0)
    const own = isTooFar ? Number.POSITIVE_INFINITY : before + 1
    steps.set(id, own)
    if (own > context.limits.references) {
      reportLimit(context, { entry, path: entry.path }, 'references')
      return
    }
    const inputs = [...new Set(asked.flatMap((other) => ordered[other]?.inputs ?? [other]))]
    const { authorities, ...rest } = draft
    const basis = basisOfFormula(statedBy(context, ordered), draft.formula)
    const rests = weakest([draft.authority, ...authorities, ...basis.authorities])
    ordered[id] = { ...rest, inputs, rests }
  }
  for (const id of drafts.keys()) visit(id, [])
  return { ...ordered }
}

/** Comparisons name facts and derived numbers alike, so no id may mean both. */
function reportClash({ overlay, diagnostics }: Lowering, entry: Entry<Derived>): void {
  const fact = overlay.facts.get(entry.id)
  if (!fact) return
  const { file, line } = originOf(fact)
  const place = entry.layer.source.locate(entry.path, 'key')
  diagnostics.push(finding('duplicate-id', place, { id: entry.id, first: `${file}:${line}` }))
}

function draftOf(context: Lowering, entry: Entry<Derived>): Draft {
  const { label, unit, formula, cite, authority } = entry.data
  const authorities: Authority[] = []
  reportClash(context, entry)
  return {
    id: entry.id,
    origin: originOf(entry),
    label,
    ...(unit !== undefined && { unit }),
    formula: lowerFormula(context, formula, { entry, path: [...entry.path, 'formula'] }, authorities),
    cite,
    authority,
    authorities,
  }
}

/** The derived numbers with their references expanded, in an order in which each can be computed. */
export const lowerDerived = (context: Lowering): Ruleset['derived'] =>
  orderDerived(context, new Map([...context.overlay.derived].map(([id, entry]) => [id, draftOf(context, entry)])))
