import { addMass, type Figure, type Group, lessMass, type Mass, noMass } from './group.ts'
import type { Hidden } from './hide.ts'
import { type Range, sizesOf } from './sizes.ts'
import { oneSided, type Verdict } from './verdicts.ts'

/** A group that could be hidden too, with those that it is in below the one that is looked at. */
export interface Candidate {
  readonly group: Group
  readonly above: readonly Group[]
  /** The members of whom less would then be told. */
  readonly mass: Mass
}

/** What one line less the others would tell of a hidden part, and which further members would keep it from being told. */
export interface Leak {
  /** The same leak has the same name, however often it is looked for. */
  readonly name: string
  /** Whether it would help to hide this group too. */
  readonly helps: (candidate: Candidate) => boolean
}

/** What is printed of lists: the smallest number of members, the figures that may differ from member to member, and conclusions. */
export interface Printed {
  readonly minCell: number
  readonly figures: readonly Figure[]
  readonly verdicts: readonly Verdict[]
}

type HiddenGroups = ReadonlyMap<Group, Hidden>

/** Members below a group whom no shown line tells of. */
export const unseen = (group: Group, hidden: HiddenGroups): Mass =>
  group.below.length === 0
    ? group.mass
    : group.below
        .filter((one) => hidden.has(one))
        .reduce((sum, one) => addMass(sum, unseen(one, hidden)), noMass(group.mass))

/**
 * Whether somebody of the one part, changing places with somebody of the other, would change a figure of either. As long as that is
 * so the figure has two values for whoever knows only the two together.
 */
const canChange = (inside: Mass, outside: Mass, { at, years }: Figure): boolean =>
  years.some((year) => {
    const [ins, outs] = [inside, outside].map(({ sizes, values }) => ({
      having: values[year]?.[at] ?? 0,
      lacking: (sizes[year] ?? 0) - (values[year]?.[at] ?? 0),
    }))
    return ins && outs ? (ins.having > 0 && outs.lacking > 0) || (ins.lacking > 0 && outs.having > 0) : false
  })

function fewLeaks(pool: Mass, minCell: number): Leak[] {
  return pool.sizes.flatMap((size, year) =>
    size > 0 && size < minCell ? [{ name: `few ${year}`, helps: ({ mass }) => (mass.sizes[year] ?? 0) > 0 }] : [],
  )
}

/** Whether anybody of a part was there in the years that a figure speaks of. */
const isThere = ({ sizes }: Mass, { years }: Figure): boolean => years.some((year) => (sizes[year] ?? 0) > 0)

function figureLeaks(group: Group, pool: Mass, hidden: HiddenGroups, figures: readonly Figure[]): Leak[] {
  const inside = unseen(group, hidden)
  const outside = lessMass(pool, inside)
  return figures
    .filter((figure) => isThere(inside, figure) && !canChange(inside, outside, figure))
    .map((figure) => ({
      name: `figure ${figure.at} ${group.kind} ${group.id}`,
      helps: ({ mass, above }) =>
        above.includes(group)
          ? canChange(addMass(inside, mass), outside, figure)
          : canChange(inside, addMass(outside, mass), figure),
    }))
}

/**
 * Of a unit hidden because it is small the other conclusion must stay thinkable, unless it is not for whoever sees the line of the
 * whole list alone. One hidden to cover it is large enough to be told of; only its numbers must not be computable.
 */
function verdictLeaks(
  group: Group,
  range: Range,
  pool: Mass,
  { hidden, minCell, verdicts, everybody }: Looked,
): Leak[] {
  const inside = unseen(group, hidden)
  if (hidden.get(group) !== 'small' || (inside.sizes[0] ?? 0) === 0) return []
  const unit = { whole: group.mass, unseen: inside }
  const widest = { low: 1, high: minCell - 1 }
  return verdicts.flatMap((verdict) => {
    const wants = oneSided(verdict, { ...unit, pool, range })
    if (!wants || oneSided(verdict, { ...unit, pool: everybody, range: widest })) return []
    return [{ name: `verdict ${verdict.at} ${group.kind} ${group.id}`, helps: ({ mass }) => wants(mass) }]
  })
}

/** What leaks are looked for in: what is printed, what is hidden so far, and everybody in the list. */
export interface Looked extends Printed {
  readonly hidden: HiddenGroups
  readonly everybody: Mass
}

function sizeLeaks(group: Group, { low, high }: Range): Leak[] {
  if (group.kind !== 'unit' || low < high) return []
  const helps = ({ mass, above }: Candidate): boolean => !above.includes(group) && (mass.sizes[0] ?? 0) > 0
  return [{ name: `size ${group.id}`, helps }]
}

/**
 * The first thing that a shown group, less what is shown below it, tells of the hidden ones.
 *
 * @param passed - groups of which nothing is told; more hidden beside them never changes that. Those found are put there.
 * @param given - names of leaks that no hiding helps
 */
export function firstLeak(
  top: Group,
  looked: Looked,
  { passed, given }: { readonly passed: Set<Group>; readonly given: ReadonlySet<string> },
): Leak | undefined {
  const { hidden, minCell, figures } = looked
  const pool = unseen(top, hidden)
  const few = fewLeaks(pool, minCell).find(({ name }) => !given.has(name))
  if (few) return few
  for (const [group, range] of sizesOf(top, hidden, minCell)) {
    if (group.kind === 'loose' || passed.has(group)) continue
    const leaks = [
      ...sizeLeaks(group, range),
      ...figureLeaks(group, pool, hidden, figures),
      ...verdictLeaks(group, range, pool, looked),
    ]
    const leak = leaks.find(({ name }) => !given.has(name))
    if (leak) return leak
    passed.add(group)
  }
  return undefined
}
