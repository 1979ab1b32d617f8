import { type Figure, type Group, isEmpty } from './group.ts'
import { type Candidate, firstLeak, type Leak, type Looked, type Printed, unseen } from './leaks.ts'

/** Why the figures of a unit are not shown: it has too few members, or subtracting would show one that has. */
export type Hidden = 'small' | 'complement'

interface Work extends Looked {
  readonly hidden: Map<Group, Hidden>
  readonly passed: Set<Group>
}

const isSmall = ({ mass, perhaps }: Group, minCell: number): boolean =>
  mass.sizes.some((size, year) => {
    const most = size > 0 ? size : (perhaps[year] ?? 0)
    return most > 0 && most < minCell
  })

function hideAll(group: Group, hidden: Work['hidden']): void {
  hidden.set(group, 'small')
  for (const one of group.below) hideAll(one, hidden)
}

/**
 * What could be hidden too below a group: shown groups without others below them, and what shown groups keep back of those already
 * hidden below them.
 */
function candidatesBelow(group: Group, hidden: Work['hidden'], above: readonly Group[] = []): readonly Candidate[] {
  return group.below.flatMap((one) => {
    if (one.below.length === 0)
      return hidden.has(one) || one.kind === 'loose' || isEmpty(one.mass) ? [] : [{ group: one, above, mass: one.mass }]
    const kept = hidden.has(one) ? undefined : unseen(one, hidden)
    const inside = candidatesBelow(one, hidden, [...above, one])
    return kept && !isEmpty(kept) ? [{ group: one, above, mass: kept }, ...inside] : inside
  })
}

/** A group with the shown ones above it, which would have to be hidden with it. */
const shownOn = ({ group, above }: Candidate, hidden: Work['hidden']): readonly Group[] =>
  [...above, group].filter((one) => !hidden.has(one))

/** How many members less a reader sees: those of the rows of units that are no longer there. */
const costOf = (candidate: Candidate, hidden: Work['hidden']): number =>
  shownOn(candidate, hidden).reduce((sum, { kind, mass }) => sum + (kind === 'unit' ? (mass.sizes[0] ?? 0) : 0), 0)

function cheapest(group: Group, { hidden }: Work, { helps }: Leak): Candidate | undefined {
  const priced = candidatesBelow(group, hidden)
    .filter(helps)
    .map((one) => ({ one, cost: costOf(one, hidden) }))
  const [first, ...others] = priced
  if (!first) return undefined
  return others.reduce((best, next) => (next.cost < best.cost ? next : best), first).one
}

/**
 * Hides further groups below a shown one until the lines that are left tell nothing of those hidden. Where nothing below it helps it
 * is hidden itself, and the line above it is looked at. The line of the whole list is always shown.
 */
function cover(group: Group, work: Work): void {
  const given = new Set<string>()
  for (;;) {
    const leak = firstLeak(group, work, { passed: work.passed, given })
    if (!leak) return
    const next = cheapest(group, work, leak)
    if (next) hideToo(next, work)
    else if (group.kind === 'list') given.add(leak.name)
    else {
      work.hidden.set(group, 'complement')
      return
    }
  }
}

/** Hides what a candidate needs. The hidden groups that it is in keep back more now, and are looked at again. */
function hideToo({ group, above }: Candidate, { hidden, passed }: Work): void {
  for (const one of [...above, group]) {
    if (hidden.has(one)) passed.delete(one)
    else hidden.set(one, 'complement')
  }
}

function settle(group: Group, work: Work): void {
  if (isSmall(group, work.minCell)) {
    hideAll(group, work.hidden)
    return
  }
  for (const one of group.below) settle(one, work)
  if (!work.hidden.has(group)) cover(group, work)
}

/** What is true of nobody in the list or of everybody is no secret of any unit, and no hiding would make it one. */
const differs = ({ mass: { sizes, values } }: Group, { at, years }: Figure): boolean =>
  years.some((year) => {
    const having = values[year]?.[at] ?? 0
    return having > 0 && having < (sizes[year] ?? 0)
  })

/**
 * The groups whose figures are not to be shown, so that nobody learns about fewer than `minCell` members: neither from a line, nor by
 * adding and subtracting all lines of all tables of one run.
 *
 * Groups lie within one another, so the lines tell of hidden groups only what each shown line less the shown lines below it gives:
 * the sum of the hidden ones between them. Of each such sum it is asked whether it is of `minCell` members or more, whether the size
 * of a hidden unit follows, and whether each figure of each hidden group could be another one: whether two members, one inside and
 * one outside, could change places so that no shown line changes; and of each
 * conclusion of a small unit whether the other one is thinkable. Where not, a further group is hidden.
 *
 * @param list - the whole list; it is always shown
 * @param printed - the smallest number of members (1 hides nothing), and what is counted of them
 */
export function hide(list: Group, { minCell, figures, verdicts }: Printed): ReadonlyMap<Group, Hidden> {
  const hidden = new Map<Group, Hidden>()
  if (minCell > 1)
    settle(list, {
      minCell,
      figures: figures.filter((one) => differs(list, one)),
      verdicts,
      hidden,
      everybody: list.mass,
      passed: new Set<Group>(),
    })
  return hidden
}
