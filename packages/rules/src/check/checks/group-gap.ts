import { conditionOf } from '../../diagram/condition.ts'
import type { Diagram } from '../../diagram/diagram.ts'
import { NO, type Node, YES } from '../../diagram/store.ts'
import { FALSE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import { check, groupsDiagramOf, peopleIn, type Shown } from '../prove.ts'

/** Somebody in no group, and the group that they miss by one fact. */
interface Outsider extends Shown {
  readonly near?: string
}

const most = 12

/** Whether a node holds for some value of one variable, whatever the value is. */
function someValue({ store, algebra, variables }: Diagram, node: Node, asked: number): Node {
  const known = new Map<Node, Node>()
  const visit = (at: Node): Node => {
    const variable = store.variableOf(at)
    if (store.isLeaf(at) || variable > asked) return at
    const children = store.childrenOf(at)
    const made =
      known.get(at) ??
      (variable === asked ? children.reduce(algebra.or, NO) : store.make(variable, children.map(visit)))
    known.set(at, made)
    return made
  }
  return asked < variables.length ? visit(node) : node
}

/**
 * The regions of `nobody`, those first that a single fact keeps out of a group: that is how such a gap comes about, and which group may
 * have to be widened. A group that asks one fact only is near to everybody and says nothing.
 */
function outsiders(diagram: Diagram, nobody: Node): readonly Outsider[] {
  const { and, not } = diagram.algebra
  const { groups } = diagram.ruleset
  const found: Outsider[] = []
  let left = nobody
  const add = (node: Node, near?: string): void => {
    const people = peopleIn(diagram, node, (person) => person.groups.every(({ truth }) => truth === FALSE))
    found.push(...people.map((shown) => ({ ...shown, ...(near !== undefined && { near }) })))
    left = and(left, not(node))
  }
  for (const [index, group] of diagram.groups.entries())
    for (const variable of diagram.variables.keys()) {
      const nearly = someValue(diagram, group, variable)
      const node = nearly === YES || nearly === group ? NO : and(left, nearly)
      if (node !== NO) add(node, groups[index]?.id)
    }
  add(left)
  return found.slice(0, most)
}

/** Members who belong to no subject group, one for each region of the facts. */
export const groupGap = check('group-gap', 'warning', (checked, level) => {
  if (checked.ruleset.groups.length === 0) return []
  const diagram = groupsDiagramOf(checked)
  const { or, not } = diagram.algebra
  const nobody = not(diagram.groups.reduce<Node>(or, NO))
  const place = checked.regulation.source.locate(['groups'])
  return outsiders(diagram, nobody).map(({ cube, person, near }) => {
    const params = { person, when: JSON.stringify(conditionOf(diagram, cube)), near }
    return finding('group-gap', place, params, person.confirmed ? level : 'note')
  })
})
