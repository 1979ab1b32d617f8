import { type Lowering, reportLimit } from './lowering.ts'
import type { Compare, FormulaOf, Input, Ruleset, Test } from './ruleset.ts'

/** How large something is once all that it refers to is written out, and how many steps lie below it. */
interface Size {
  readonly parts: number
  readonly steps: number
}

/** Measures each thing once, however often it is referred to. */
interface Measuring {
  readonly derived: Ruleset['derived']
  readonly tests: Map<Test, Size>
  readonly numbers: Map<string, Size>
}

const nothing: Size = { parts: 0, steps: 0 }

const together = (sizes: readonly Size[]): Size => ({
  parts: sizes.reduce((sum, { parts }) => sum + parts, 1),
  steps: sizes.reduce((most, { steps }) => Math.max(most, steps), 0),
})

const further = ({ parts, steps }: Size): Size => ({ parts, steps: steps + 1 })

function sizeOfNumber(measuring: Measuring, id: string): Size {
  const formula = measuring.derived[id]?.formula
  if (!formula) return nothing
  const known = measuring.numbers.get(id)
  if (known) return known
  const size = further(sizeOfFormula(measuring, formula))
  measuring.numbers.set(id, size)
  return size
}

const sizeOfInput = (measuring: Measuring, input: Input): Size =>
  typeof input === 'number' ? nothing : sizeOfNumber(measuring, input.fact)

function sizeOfFormula(measuring: Measuring, formula: FormulaOf): Size {
  switch (formula.kind) {
    case 'count':
      return together(formula.of.map((test) => sizeOfTest(measuring, test)))
    case 'sum':
    case 'mean':
      return together(formula.of.map(({ of }) => sizeOfInput(measuring, of)))
    case 'ratio':
      return together([sizeOfInput(measuring, formula.of), sizeOfInput(measuring, formula.among)])
    case 'clamp':
      return sizeOfInput(measuring, formula.of)
    default:
      return together(formula.of.map((input) => sizeOfInput(measuring, input)))
  }
}

function sizeOfComparison(measuring: Measuring, { fact, value }: Compare): Size {
  const other = typeof value === 'object' && 'fact' in value ? [value.fact] : []
  return together([fact, ...other].map((id) => sizeOfNumber(measuring, id)))
}

function sizeOfTest(measuring: Measuring, test: Test): Size {
  const known = measuring.tests.get(test)
  if (known) return known
  const size = measured(measuring, test)
  measuring.tests.set(test, size)
  return size
}

function measured(measuring: Measuring, test: Test): Size {
  if (test.kind === 'compare') return sizeOfComparison(measuring, test)
  const parts = test.kind === 'all' || test.kind === 'any' ? test.of : [test.of]
  const size = together(parts.map((part) => sizeOfTest(measuring, part)))
  return test.kind === 'named' ? further(size) : size
}

/**
 * Reports the first conditions and numbers that are too large once written out: of a chain the one that goes beyond, not all that follow.
 * References are kept as one thing here, so measuring takes no longer than the file is.
 */
export function checkSizes(context: Lowering, { derived, conditions, groups, tiers }: Measured): void {
  const measuring: Measuring = { derived, tests: new Map(), numbers: new Map() }
  const { overlay, limits } = context
  const sized = [
    ...Object.keys(derived).map((id) => ({ entry: overlay.derived.get(id), size: sizeOfNumber(measuring, id) })),
    ...Object.values(conditions).map(({ id, test }) => ({
      entry: overlay.conditions.get(id),
      size: sizeOfTest(measuring, test),
    })),
    ...groups.map(({ id, test }) => ({ entry: overlay.groups.get(id), size: sizeOfTest(measuring, test) })),
    ...tiers.rules.flatMap(({ id, test }) =>
      test ? [{ entry: overlay.rules.get(id), size: sizeOfTest(measuring, test) }] : [],
    ),
  ]
  for (const [limit, of] of [
    ['references', 'steps'],
    ['parts', 'parts'],
  ] as const) {
    const beyond = sized.filter(({ size }) => size[of] > limits[limit]).sort((a, b) => a.size[of] - b.size[of])
    const entry = beyond[0]?.entry
    if (entry) reportLimit(context, { entry, path: entry.path }, limit)
  }
}

type Measured = Pick<Ruleset, 'derived' | 'conditions' | 'groups' | 'tiers'>
