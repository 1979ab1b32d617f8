import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Computed } from './computed.ts'
import { isOther, kinds, type ReadStep, readSteps } from './facts.ts'
import type { Layout } from './layout.ts'
import type { Loader, LoadOther } from './loader.ts'
import { digitOfSet, type RowReader, rowReader } from './readRow.ts'

/** How the value of a step is loaded that a loader leaves to us. */
const otherOf =
  (step: ReadStep): LoadOther =>
  (value, slots) =>
    step.kind === kinds.set ? digitOfSet(slots, step, value) : step.read(value)

/** How many keys a row has, those that it inherits among them. */
function keysIn(row: Facts): number {
  let count = 0
  for (const _ in row) count++
  return count
}

/**
 * A reader that leaves rows to a loader where they have as many keys as any row before. Those are mostly of one shape, for which engines
 * make reading by name fast; rows that lack a key are of many shapes, and are read key by key.
 */
export function loadingReader(
  ruleset: Ruleset,
  layout: Layout,
  computed: Computed | undefined,
  { load }: Loader,
): RowReader {
  const { slots, read: readRow } = rowReader(ruleset, layout, computed)
  const others = [...readSteps(ruleset, layout).values()].filter(isOther).map(otherOf)
  let most = 0
  const read = (facts: Facts): void => {
    const keys = keysIn(facts)
    if (keys === most && load(facts, slots, others)) computed?.compute(facts, slots, 0)
    else readRow(facts)
    if (keys > most) most = keys
  }
  return { slots, read }
}
