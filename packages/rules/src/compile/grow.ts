import { isCount, otherOf, pairOf } from '../diagram/variables.ts'
import { TRUE } from '../evaluate/truth.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import { type Coding, MISSING } from './codes.ts'
import { representatives } from './conclusions.ts'
import { FAILS, HOLDS, makeResiduals, type Residual, type Residuals, UNSURE } from './residuals.ts'

/** A rule that may still decide, and what is left to ask of it. */
export interface OpenRule {
  readonly rule: number
  readonly left: Residual
}

/** Rules that may still decide, in order; rules that certainly hold are among them. */
export type OpenRules = readonly OpenRule[]

/** A question: the variable, and what follows from each of its cells. */
export interface Ask {
  readonly variable: number
  readonly next: readonly Step[]
  /** Where the member stands, for one of whom the variable is missing. */
  readonly open: OpenRules
}

/** Where nothing more is asked: nothing is left to ask, or it was left for later. */
export interface Rest {
  readonly open: OpenRules
  readonly settled: boolean
}

/** A step of the way to a decision. */
export type Step = Ask | Rest

/** The way to a decision, and what its residuals are. */
export interface Growth {
  readonly root: Step
  readonly residuals: Residuals
  /** The conditions of all rules, of which nothing is known yet; of the rule for the rest `HOLDS`. */
  readonly conditions: readonly Residual[]
  /** Questions that were made at first. */
  readonly size: number
  /** Asks the next question of rules that were left for later; what follows from it is again left for later where it is not known. */
  readonly extend: (open: OpenRules) => Step
  /** The rules that are left of those of a question when what it asks is missing. */
  readonly without: (ask: Ask) => OpenRules
}

/** Whether a step asks something. */
export const asks = (step: Step): step is Ask => 'variable' in step

interface Field {
  readonly ruleset: Ruleset
  readonly codings: readonly Coding[]
  readonly position: ReadonlyMap<string, number>
  readonly residuals: Residuals
  readonly named: Map<string, Residual>
  /** For each rule the first that concludes the same on the same authority. */
  readonly standsFor: readonly number[]
}

function atomOf({ codings, position, residuals }: Field, key: string, test: Compare): Residual {
  const variable = position.get(key) ?? 0
  const coding = codings[variable]
  return coding ? residuals.atom(variable, coding.truthsOf(test)) : FAILS
}

function setResidual(field: Field, test: Compare): Residual {
  const { fact, operator, value } = test
  const options = Array.isArray(value) ? (value as string[]) : [value as string]
  const some = field.residuals.any(options.map((option) => atomOf(field, `${fact}∋${option}`, test)))
  return operator === 'contains' || operator === 'containsAny' ? some : field.residuals.not(some)
}

function compareResidual(field: Field, test: Compare): Residual {
  const { ruleset, residuals } = field
  const other = otherOf(test)
  if (other !== undefined) {
    const { key, negated } = pairOf(test, other)
    const atom = atomOf(field, key, test)
    return negated ? residuals.not(atom) : atom
  }
  const formula = ruleset.derived[test.fact]?.formula
  if (isCount(formula))
    return residuals.count(
      test,
      formula.of.map((part) => residualOf(field, part)),
    )
  return ruleset.facts[test.fact]?.type === 'set' ? setResidual(field, test) : atomOf(field, test.fact, test)
}

/** A test of which nothing is known yet. */
function residualOf(field: Field, test: Test): Residual {
  const { residuals, named } = field
  switch (test.kind) {
    case 'compare':
      return compareResidual(field, test)
    case 'all':
    case 'any':
      return residuals[test.kind](test.of.map((part) => residualOf(field, part)))
    case 'not':
      return residuals.not(residualOf(field, test.of))
    case 'named': {
      const residual = named.get(test.name) ?? residualOf(field, test.of)
      named.set(test.name, residual)
      return residual
    }
    default:
      return residualOf(field, test.of)
  }
}

/**
 * Leaves out the rules that cannot decide any more: those that fail, those after the first that holds where that one decides, and of those
 * that nobody will know of all but the first that concludes the same on the same authority.
 */
function tidy({ ruleset, standsFor }: Field, open: OpenRules): OpenRules {
  const unsure = new Set<number>()
  const left = open.flatMap((entry) => {
    if (entry.left === FAILS) return []
    if (entry.left !== UNSURE) return [entry]
    const rule = standsFor[entry.rule] as number
    if (unsure.has(rule)) return []
    unsure.add(rule)
    return [{ rule, left: UNSURE }]
  })
  if (ruleset.tiers.hitPolicy !== 'first') return left
  const end = left.findIndex(({ left }) => left === HOLDS)
  return end < 0 ? left : left.slice(0, end + 1)
}

const keyOf = (open: OpenRules): string => open.map(({ rule, left }) => `${rule}:${left}`).join()

/** Which comparisons of a variable each residual still makes: cells that these do not tell apart lead to one step. */
function atomsIn({ residuals }: Field, open: OpenRules, variable: number): readonly Uint8Array[] {
  const found = new Set<Uint8Array>()
  const visit = (residual: Residual): void => {
    const part = residuals.firstOf(residual) === variable ? residuals.partOf(residual) : undefined
    if (!part) return
    if (part.kind === 'atom') found.add(part.truths)
    else if (part.kind === 'not') visit(part.of)
    else part.of.forEach(visit)
  }
  for (const { left } of open) visit(left)
  return [...found]
}

/** Puts the cells into classes that no atom tells apart; each atom splits the classes made so far. */
function classesOf(cells: number, atoms: readonly Uint8Array[]): Uint16Array {
  const classes = new Uint16Array(cells)
  let count = 1
  for (const truths of atoms) {
    const split = new Int16Array(2 * count).fill(-1)
    count = 0
    for (let cell = 0; cell < cells; cell++) {
      const key = 2 * (classes[cell] as number) + (truths[cell + 1] === TRUE ? 1 : 0)
      if (split[key] === -1) split[key] = count++
      classes[cell] = split[key] as number
    }
  }
  return classes
}

/**
 * Grows the way to the decision by asking one variable after another and keeping what is left of each rule. Equal situations are one
 * step. What a step concludes follows by Kleene's logic from the questions on the way to it, so a member who comes to a conclusion comes
 * to the same one by every other reader, whatever facts were not asked.
 *
 * @param most - questions at most; where more would be needed the rules are left for later
 */
export function grow(ruleset: Ruleset, codings: readonly Coding[], most: number): Growth {
  const residuals = makeResiduals(Math.max(2, ...codings.map(({ size }) => size)))
  const position = new Map(codings.map(({ variable }, index) => [variable.key, index]))
  const standsFor = representatives(ruleset)
  const field: Field = { ruleset, codings, position, residuals, named: new Map(), standsFor }
  const steps = new Map<string, Step>()
  let size = 0

  const restrict = (open: OpenRules, variable: number, code: number): OpenRules =>
    open.map(({ rule, left }) => ({ rule, left: residuals.restrict(left, variable, code) }))
  const nextOf = (open: OpenRules, variable: number, follow: (open: OpenRules) => Step): readonly Step[] => {
    const byClass: Step[] = []
    const atoms = atomsIn(field, open, variable)
    return Array.from(classesOf(codings[variable]?.cells ?? 0, atoms), (at, cell) => {
      byClass[at] ??= follow(restrict(open, variable, cell + 1))
      return byClass[at]
    })
  }
  const firstOf = (open: OpenRules): number =>
    open.reduce((least, { left }) => Math.min(least, residuals.firstOf(left)), Infinity)
  const makeStep = (open: OpenRules): Step => {
    const variable = firstOf(open)
    if (variable === Infinity) return { open, settled: true }
    if (size >= most) return { open, settled: false }
    size++
    return { variable, next: nextOf(open, variable, stepOf), open }
  }
  const known = (rules: OpenRules, make: (open: OpenRules) => Step): Step => {
    const open = tidy(field, rules)
    const key = keyOf(open)
    const step = steps.get(key) ?? make(open)
    steps.set(key, step)
    return step
  }
  const stepOf = (rules: OpenRules): Step => known(rules, makeStep)
  const later = (rules: OpenRules): Step => known(rules, (open) => ({ open, settled: firstOf(open) === Infinity }))
  const extend = (rules: OpenRules): Step => {
    const step = later(rules)
    if (asks(step) || step.settled) return step
    const variable = firstOf(step.open)
    const ask: Ask = { variable, next: nextOf(step.open, variable, later), open: step.open }
    steps.set(keyOf(step.open), ask)
    return ask
  }
  const without = (ask: Ask): OpenRules => {
    const set = optionOf(codings, ask.variable)
    let open = ask.open
    for (
      let at = ask.variable;
      set === undefined ? at === ask.variable : optionOf(codings, at) === set;
      at = firstOf(open)
    )
      open = tidy(field, restrict(open, at, MISSING))
    return open
  }
  const conditions = ruleset.tiers.rules.map(({ test }) => (test ? residualOf(field, test) : HOLDS))
  const rules = ruleset.tiers.rules.flatMap(({ test }, rule) =>
    test || ruleset.tiers.hitPolicy === 'first' ? [{ rule, left: conditions[rule] as Residual }] : [],
  )
  const root = stepOf(rules)
  return { root, residuals, conditions, size, extend, without }
}

/** The set of which a variable is an option: all its options are missing together. */
function optionOf(codings: readonly Coding[], variable: number): string | undefined {
  const of = codings[variable]?.variable
  return of?.kind === 'option' ? of.fact : undefined
}
