import { comparisonsOf, variablesOf } from '../diagram/variables.ts'
import type { Decision } from '../evaluate/decision.ts'
import { FALSE, TRUE } from '../evaluate/truth.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { codingOf } from './codes.ts'
import { type Concluder, concluder } from './conclusions.ts'
import { type Growth, grow, type OpenRules } from './grow.ts'
import { type Layout, layOut, unpacker } from './layout.ts'
import { missingFinder } from './missing.ts'
import { inOrderOfUse } from './order.ts'
import { type RowReader, rowReader } from './readRow.ts'
import type { Residual } from './residuals.ts'
import { type Table, tabulate } from './table.ts'

/** Decides members one after another: the same answers as `evaluate`, without an engine, promises or a trace. */
export type Decide = (facts: Facts) => Decision

/** How many questions are made at most; what would need more is left to Kleene's logic. */
const most = 60_000

/** The way to the decision of a ruleset, laid out. */
export interface Compiled {
  readonly layout: Layout
  readonly growth: Growth
  readonly table: Table
}

/** Makes the way to the decision: variables in order, questions, table. */
export function prepare(ruleset: Ruleset): Compiled {
  const tests = ruleset.tiers.rules.flatMap(({ test }) => test ?? [])
  const comparisons = tests.flatMap((test) => comparisonsOf(ruleset, test))
  const codings = inOrderOfUse(ruleset, variablesOf(ruleset, comparisons)).map(codingOf)
  const growth = grow(ruleset, codings, most)
  const layout = layOut(codings)
  return { layout, growth, table: tabulate(growth, layout) }
}

/** Decides what a walk left open, from all that is known of the member. */
function openDecider(ruleset: Ruleset, { layout, growth }: Compiled, reader: RowReader, { draw }: Concluder) {
  const { residuals } = growth
  const unpack = unpacker(layout)
  const codes = new Uint16Array(layout.codings.length)
  const findMissing = missingFinder(ruleset, layout, residuals)
  const known = { codes, computed: reader.computed }
  const first = ruleset.tiers.hitPolicy === 'first'
  return (open: OpenRules): Decision => {
    unpack(reader.slots, codes)
    reader.computed?.unpack(codes)
    const certain: number[] = []
    const possible: number[] = []
    const left: Residual[] = []
    for (const entry of open) {
      const truth = residuals.truthOf(entry.left, codes)
      if (truth === FALSE) continue
      if (truth === TRUE) certain.push(entry.rule)
      else {
        possible.push(entry.rule)
        left.push(entry.left)
      }
      if (first && truth === TRUE) break
    }
    const decision = draw(certain, possible)
    if (decision.outcome !== 'undecided') return decision
    const { outcome, tier, rule, authority } = decision
    return { outcome, tier, possible: decision.possible, missing: findMissing(left, known), rule, authority }
  }
}

/**
 * Compiles a ruleset for many members. What the rules ask is laid out as one table beforehand, so that a member is decided by a few
 * look-ups, whatever the number of rules; where a fact that is asked for is missing, what is left of the rules is decided by Kleene's
 * logic. No code is generated, so it runs under a strict content security policy. Decisions that are equal may be one frozen object.
 *
 * @param ruleset - from `resolve`
 * @returns a function from facts to a decision; it keeps nothing of a member
 */
export function compile(ruleset: Ruleset): Decide {
  const compiled = prepare(ruleset)
  const { walk, ends } = compiled.table
  const reader = rowReader(ruleset, compiled.layout)
  const conclusions = concluder(ruleset)
  const decideOpen = openDecider(ruleset, compiled, reader, conclusions)
  const settled = ends.map(({ open, settled }) =>
    settled
      ? conclusions.draw(
          open.map(({ rule }) => rule),
          [],
        )
      : undefined,
  )
  const { slots, read } = reader
  return (facts) => {
    read(facts)
    const end = ~walk(slots)
    return settled[end] ?? decideOpen(ends[end]?.open ?? [])
  }
}
