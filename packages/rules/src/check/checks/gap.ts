import { conditionOf } from '../../diagram/condition.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import type { Cube } from '../../diagram/regions.ts'
import { NO, type Node, YES } from '../../diagram/store.ts'
import { UNRULED } from '../../evaluate/decision.ts'
import { finding } from '../../language/diagnostic.ts'
import type { TierRule } from '../../language/rule.ts'
import { NOT_RATED } from '../../resolve/rules.ts'
import { check, diagramOf, peopleIn } from '../prove.ts'

/** Whom no rule rates. */
const gapOf = ({ algebra, decision, unruled }: Diagram): Node =>
  algebra.map(decision, (leaf) => (leaf === unruled ? YES : NO))

/** A rule for a region, to start from: which tier it is to have is for people to say. */
function repair(diagram: Diagram, cube: Cube): TierRule {
  const { document } = diagram.ruleset
  return {
    id: 'bo-sung',
    label: 'Trường hợp chưa có quy tắc',
    tier: NOT_RATED,
    when: conditionOf(diagram, cube),
    cite: document.number ?? document.issuer,
    authority: 'illustrative',
  }
}

/** Members whom no rule rates, one for each region of the facts, each with a rule that would close it. */
export const gap = check('gap', 'error', (checked, level) => {
  // A rule for the rest leaves nobody out, however large the diagram is.
  if (checked.ruleset.tiers.rules.some(({ test }) => !test)) return []
  const diagram = diagramOf(checked)
  const place = checked.regulation.source.locate(['tiers', 'rules'])
  const people = peopleIn(diagram, gapOf(diagram), ({ decision }) => decision.outcome === UNRULED)
  return people.map(({ cube, person }) => {
    const params = { person, rule: JSON.stringify(repair(diagram, cube)) }
    return finding('gap', place, params, person.confirmed ? level : 'warning')
  })
})
