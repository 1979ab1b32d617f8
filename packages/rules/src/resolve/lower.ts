import type { All, Any, ByReading, Comparison, Condition, Named, Not } from '../language/condition.ts'
import { type Operator, type OperatorRow, operatorRow, operators } from '../language/operators.ts'
import {
  below,
  chooseReading,
  type Lowered,
  type Lowering,
  report,
  reportLimit,
  reportUnknown,
  type Spot,
} from './lowering.ts'
import { lowerLiteral } from './operand.ts'
import { parameterOn } from './parameters.ts'
import type { Compare, FactOf, Test } from './ruleset.ts'
import { TIER } from './ruleset.ts'

/** Stands where a condition could not be lowered; a ruleset with errors is never handed out, so nobody evaluates it. */
const broken: Lowered = { test: { kind: 'all', of: [] }, usesTier: false, steps: 0, interpretations: [] }

const combine = (parts: readonly Lowered[], test: Test): Lowered => ({
  test,
  usesTier: parts.some((part) => part.usesTier),
  steps: parts.reduce((most, { steps }) => Math.max(most, steps), 0),
  interpretations: [...new Set(parts.flatMap((part) => part.interpretations))],
})

/** Expands the references of a condition and checks every comparison against the declared domains. */
export function lower(context: Lowering, condition: Condition, spot: Spot, stack: readonly string[] = []): Lowered {
  if ('all' in condition) return lowerParts(context, 'all', (condition as All).all, spot, stack)
  if ('any' in condition) return lowerParts(context, 'any', (condition as Any).any, spot, stack)
  if ('not' in condition) {
    const part = lower(context, (condition as Not).not, below(spot, 'not'), stack)
    return combine([part], { kind: 'not', of: part.test })
  }
  if ('condition' in condition) return lowerNamed(context, condition as Named, spot, stack)
  if ('interpretation' in condition) return lowerReading(context, condition as ByReading, spot, stack)
  return lowerComparison(context, condition as Comparison, spot)
}

/** A test that must not ask for the conclusion: those of rules, groups and derived numbers, which come before it. */
export function lowerBefore(context: Lowering, condition: Condition, spot: Spot): Lowered {
  const lowered = lower(context, condition, spot)
  if (lowered.usesTier) report(context, spot, 'tier-in-rule', { where: String(spot.path.join('/')) })
  return lowered
}

function lowerParts(
  context: Lowering,
  kind: 'all' | 'any',
  conditions: readonly Condition[],
  spot: Spot,
  stack: readonly string[],
): Lowered {
  const parts = conditions.map((part, index) => lower(context, part, below(spot, kind, index), stack))
  return combine(parts, { kind, of: parts.map((part) => part.test) })
}

function lowerReading(context: Lowering, condition: ByReading, spot: Spot, stack: readonly string[]): Lowered {
  const { interpretation, readings } = condition
  const parts = readings.map((reading, index) => lower(context, reading, below(spot, 'readings', index), stack))
  const part = parts[chooseReading(context, condition, spot) ?? -1]
  if (!part) return broken
  const lowered = combine([part], { kind: 'reading', interpretation, of: part.test })
  return { ...lowered, interpretations: [...lowered.interpretations, interpretation] }
}

/** A named condition, lowered once; a condition that leads back to itself is reported with its path. */
export function lowerCondition(context: Lowering, name: string, spot: Spot, stack: readonly string[] = []): Lowered {
  const entry = context.overlay.conditions.get(name)
  if (!entry) {
    reportUnknown(context, spot, 'condition', name, [...context.overlay.conditions.keys()])
    return broken
  }
  if (stack.includes(name)) {
    report(context, spot, 'condition-cycle', { path: [...stack.slice(stack.indexOf(name)), name] })
    return broken
  }
  const known = context.named.get(name)
  if (known) return known
  const spotOfBody = { entry, path: [...entry.path, 'when'] }
  const isTooFar = stack.length >= context.limits.references
  const body = isTooFar ? broken : lower(context, entry.data.when, spotOfBody, [...stack, name])
  const steps = body.steps + 1
  if (isTooFar || steps > context.limits.references) {
    reportLimit(context, { entry, path: entry.path }, 'references')
    // What refers to it goes no further, however many there are.
    context.named.set(name, broken)
    return broken
  }
  const lowered = { ...body, steps, test: { kind: 'named' as const, name, of: body.test } }
  context.named.set(name, lowered)
  return lowered
}

const lowerNamed = (context: Lowering, { condition }: Named, spot: Spot, stack: readonly string[]): Lowered =>
  lowerCondition(context, condition, below(spot, 'condition'), stack)

/** The facts that comparisons may name: declared facts, derived numbers, and the conclusion. */
function factOf(context: Lowering, id: string): FactOf | undefined {
  const declared = context.facts[id]
  if (declared) return declared
  const derived = context.overlay.derived.get(id)?.data
  if (!derived) return undefined
  const { label, cite, authority } = derived
  return { label, cite, authority, type: 'number', options: [], integer: false, of: 'member' }
}

const factNames = ({ facts, overlay }: Lowering): string[] => [...Object.keys(facts), ...overlay.derived.keys()]

function lowerComparison(context: Lowering, { fact: id, operator, value }: Comparison, spot: Spot): Lowered {
  const fact = factOf(context, id)
  if (!fact) {
    reportUnknown(context, below(spot, 'fact'), 'fact', id, factNames(context))
    return broken
  }
  const row = { ...operatorRow(operator), name: operator }
  const other = typeof value === 'object' && 'fact' in value ? value.fact : undefined
  const isFit = (of: OperatorRow): boolean =>
    of.types.includes(fact.type) && (other === undefined || fact.type === 'set' || of.operand === 'value')
  if (!isFit(row)) {
    const allowed = (Object.keys(operators) as Operator[]).filter((name) => isFit(operatorRow(name)))
    report(context, below(spot, 'operator'), 'wrong-operator', { fact: id, operator, allowed })
    return broken
  }
  const operand = lowerOperand(context, id, fact, row, value, below(spot, 'value'))
  if (!operand) return broken
  const test: Compare = { kind: 'compare', fact: id, operator, ...operand }
  return { test, usesTier: id === TIER || other === TIER, steps: 0, interpretations: [] }
}

type LoweredOperand = Pick<Compare, 'value' | 'parameter'>

function lowerOperand(
  context: Lowering,
  id: string,
  fact: FactOf,
  row: Parameters<typeof lowerLiteral>[3],
  value: Comparison['value'],
  spot: Spot,
): LoweredOperand | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) {
    const literal = lowerLiteral(context, id, fact, row, value, spot)
    return literal === undefined ? undefined : { value: literal }
  }
  if ('fact' in value) return lowerOther(context, id, fact, value.fact, below(spot, 'fact'))
  const parameter = parameterOn(context, value.parameter, below(spot, 'parameter'))
  const literal = parameter && lowerLiteral(context, id, fact, row, parameter.value, below(spot, 'parameter'))
  if (!parameter || literal === undefined) return undefined
  return { value: literal, parameter: value.parameter }
}

/** A comparison of two facts: both must be of one type, and share their options. */
function lowerOther(
  context: Lowering,
  id: string,
  fact: FactOf,
  otherId: string,
  spot: Spot,
): LoweredOperand | undefined {
  const other = factOf(context, otherId)
  if (!other) return void reportUnknown(context, spot, 'fact', otherId, factNames(context))
  const ids = (of: FactOf): string => of.options.map((option) => option.id).join(' ')
  if (other.type !== fact.type || ids(other) !== ids(fact) || fact.type === 'set')
    return void report(context, spot, 'wrong-value', { fact: id, type: fact.type, found: `${otherId} (${other.type})` })
  return { value: { fact: otherId } }
}
