import { conclusionsOf } from '../evaluate/decision.ts'
import type { Facts } from '../language/value.ts'
import { type Question, questionsOf } from '../resolve/questions.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Ask, type Member, memberReader } from './members.ts'
import type { MemberRow, YearData } from './population.ts'
import { byUnit, type Tallies, type UnitTallies } from './tallies.ts'

/** Counts members one after another. No row is kept, so the memory that it takes does not grow with them. */
export interface MemberCounter {
  /** Counts a member of a unit, where one is named, in a year. Keys that are no facts are passed over. */
  readonly add: (facts: Facts, year: number, unit?: string | null) => void
  /** What was counted so far. */
  readonly tallies: () => Tallies
}

/** How many truths there are of a question: two of three values each. */
const cells = 9

/** The numbers of one unit in one list: first nine for each question, then two for each conclusion. */
interface Running {
  readonly unit: string | null
  members: number
  readonly numbers: Float64Array
}

interface Plan {
  readonly ruleset: Ruleset
  readonly questions: readonly Question[]
  readonly conclusions: readonly string[]
}

/** Where the numbers of each conclusion begin. */
const placesOf = ({ questions, conclusions }: Plan): ReadonlyMap<string, number> =>
  new Map(conclusions.map((id, index) => [id, questions.length * cells + 2 * index]))

function countInto({ numbers }: Running, member: Member, asks: readonly (readonly [Ask, Ask])[]): void {
  let at = 0
  for (const [among, of] of asks) {
    const cell = at + 3 * among(member) + of(member)
    numbers[cell] = (numbers[cell] ?? 0) + 1
    at += cells
  }
}

function concludeInto(
  { numbers }: Running,
  { decision: { possible } }: Member,
  places: ReadonlyMap<string, number>,
): void {
  for (const conclusion of possible) {
    const at = places.get(conclusion) ?? 0
    if (possible.length === 1) numbers[at] = (numbers[at] ?? 0) + 1
    numbers[at + 1] = (numbers[at + 1] ?? 0) + 1
  }
}

function unitTallies({ questions, conclusions }: Plan, { unit, members, numbers }: Running): UnitTallies {
  const tallyOf = (index: number) => [...numbers.subarray(index * cells, (index + 1) * cells)]
  const ofKind = (kind: Question['kind']) =>
    questions.flatMap((question, index) => (question.kind === kind ? [[question.id, tallyOf(index)] as const] : []))
  const first = questions.length * cells
  const counts = conclusions.map((id, index) => {
    const [low = 0, high = 0] = numbers.subarray(first + 2 * index)
    return [id, { low, high }] as const
  })
  return {
    unit,
    members,
    targets: Object.fromEntries(ofKind('target')),
    caps: Object.fromEntries(ofKind('cap')),
    conclusions: Object.fromEntries(counts),
  }
}

/** Finds what belongs to a key, and makes it at the first question. */
function entryAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

/**
 * Begins to count members for all targets, all caps and the distribution of conclusions of a ruleset, in one pass: every member
 * is decided once, and asked each named condition at most once.
 *
 * @param ruleset - from `resolve`
 */
export function countMembers(ruleset: Ruleset): MemberCounter {
  const plan = { ruleset, questions: questionsOf(ruleset), conclusions: conclusionsOf(ruleset.tiers) }
  const { read, ask } = memberReader(ruleset)
  const asks = plan.questions.map(({ among, of }) => [ask(among), ask(of)] as const)
  const places = placesOf(plan)
  const years = new Map<number, Map<string | null, Running>>()
  const begin = (unit: string | null): Running => ({
    unit,
    members: 0,
    numbers: new Float64Array(asks.length * cells + 2 * places.size),
  })
  return {
    add: (facts, year, name) => {
      const unit = name || null
      const running = entryAt(
        entryAt(years, year, () => new Map<string | null, Running>()),
        unit,
        () => begin(unit),
      )
      const member = read(facts)
      running.members++
      countInto(running, member, asks)
      concludeInto(running, member, places)
    },
    tallies: () => ({
      ruleset: ruleset.identity.sha256,
      years: [...years]
        .sort(([a], [b]) => a - b)
        .map(([year, units]) => ({
          year,
          units: [...units.values()].sort(byUnit).map((running) => unitTallies(plan, running)),
        })),
    }),
  }
}

/**
 * Counts rows for all targets, all caps and the distribution of conclusions, without keeping any.
 *
 * @param ruleset - from `resolve`
 * @param rows - of one year or several
 * @param year - the year of rows that name none
 */
export function tally(ruleset: Ruleset, rows: Iterable<MemberRow>, year: number): Tallies {
  const { add, tallies } = countMembers(ruleset)
  for (const row of rows) add(row, row.year ?? year, row.unit)
  return tallies()
}

/** Counts the rows of a population year by year; a row belongs to the year under which it stands. */
export function tallyYears(ruleset: Ruleset, years: readonly YearData[]): Tallies {
  const { add, tallies } = countMembers(ruleset)
  for (const { year, members = [] } of years) for (const row of members) add(row, year, row.unit)
  return tallies()
}
