import { type Diagram, diagram, diagramOfTests } from '../diagram/diagram.ts'
import { personIn, type Shows } from '../diagram/person.ts'
import { type Cube, regionsOf } from '../diagram/regions.ts'
import { BudgetError, NO, type Node } from '../diagram/store.ts'
import type { Diagnostic, DiagnosticCode } from '../language/diagnostic.ts'
import type { Person } from '../language/proof.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'
import type { Check, Checked } from './check.ts'

/** A region of the regulation and somebody in it. */
export interface Shown {
  readonly cube: Cube
  readonly person: Person
}

/** How many regions one finding is told for, and how many are looked at to find people for them. */
const told = 8
const looked = 24

/**
 * One person for each region of a yes-or-no node. Where no person is found for any region, the first is returned unconfirmed, because
 * none was ruled out either.
 */
export function peopleIn(diagram: Diagram, node: Node, shows: Shows, most = told): readonly Shown[] {
  const found: Shown[] = []
  let first: Shown | undefined
  let seen = 0
  for (const cube of node === NO ? [] : regionsOf(diagram, node)) {
    const shown = { cube, person: personIn(diagram, cube, shows) }
    first ??= shown
    if (shown.person.confirmed) found.push(shown)
    if (found.length >= most || ++seen >= looked) break
  }
  return found.length > 0 || !first ? found : [first]
}

/** The first of the people in a node. */
export const personOf = (diagram: Diagram, node: Node, shows: Shows): Person | undefined =>
  peopleIn(diagram, node, shows, 1)[0]?.person

const built = <T>(made: T | undefined): T => {
  if (made === undefined) throw new BudgetError('the diagram is too large')
  return made
}

/** The diagram of what is checked. @throws BudgetError when there is none */
export const diagramOf = ({ diagram: whole }: Checked): Diagram => built(whole)

/** The diagram of what is checked, or one of the subject groups alone. @throws BudgetError */
export const groupsDiagramOf = ({ diagram: whole, ruleset }: Checked): Diagram =>
  whole ?? built(diagram({ ...ruleset, tiers: { ...ruleset.tiers, rules: [] } }))

/** A diagram of some tests alone. @throws BudgetError */
export const testsDiagram = (ruleset: Ruleset, tests: readonly Test[]): Diagram => built(diagramOfTests(ruleset, tests))

/** A check that follows from what its code and level are. */
export const check = (
  code: DiagnosticCode,
  level: Diagnostic['level'],
  run: (checked: Checked, level: Diagnostic['level']) => readonly Diagnostic[],
): Check => ({ code, level, run: (checked) => run(checked, level) })
