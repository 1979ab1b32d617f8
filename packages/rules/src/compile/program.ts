import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { append } from './append.ts'
import { type Apart, type Atom, type Condition, countTruth } from './conditions.ts'
import { digitOf, type Layout, type Place } from './layout.ts'

/** What a condition asks that is not known. */
export interface Unknown {
  readonly variable: (variable: number) => void
  readonly count: (test: Compare) => void
}

/**
 * Conditions as one list of numbers, so that those of many rules stand close together in memory. It finds out what keeps a rule unknown,
 * and the truth of conditions that are looked at apart.
 */
export interface Program {
  /** Where each condition begins. */
  readonly places: readonly number[]
  /** The truth of a condition for a member of whom some variables may be missing. */
  readonly truthOf: (place: number, member: Digits) => Truth
  /** Tells what keeps a condition unknown. A part that is settled does not ask for anything. */
  readonly unknownIn: (place: number, member: Digits, unknown: Unknown) => void
}

/** What is known of a member: digits in slots, those of the options of sets being right whatever the set, and the codes of intervals. */
export interface Digits {
  slots: Uint16Array
  offset: number
  readonly intervals: Uint32Array
}

const [ALL, ANY, NOT, COUNT] = [0, 1, 2, 3] as const

/** What is written while conditions become numbers. */
interface Writing {
  readonly layout: Layout
  readonly list: number[]
  readonly tables: number[]
  readonly sums: number[]
  readonly tests: Compare[]
  readonly known: Map<Condition, number>
}

/** Where the truths of an atom stand: by what its slot holds, or, of a derived number, by its code. */
function tableFor({ layout, tables }: Writing, { variable, truths }: Atom): number {
  const place = layout.places[variable] as Place
  if (isDerived(layout, variable)) return append(tables, truths)
  const length = layout.sizes[place.slot] ?? 0
  return append(
    tables,
    Array.from({ length }, (_, value) => truths[digitOf(value, place)] as number),
  )
}

const isDerived = ({ codings }: Layout, variable: number): boolean => codings[variable]?.variable.kind === 'derived'

/** Where an atom looks: into a slot, or, below 0, at the code of an interval. */
const looksOf = (layout: Layout, { variable }: Atom): number =>
  isDerived(layout, variable) ? ~variable : (layout.places[variable]?.slot ?? 0)

/**
 * `[ALL or ANY, atoms, others, then of each atom where it looks, its table and its variable, then the places of the others]`.
 */
function writeJoin(writing: Writing, kind: number, of: readonly Condition[]): number {
  const { layout, list } = writing
  const atoms = of.filter((part) => part.kind === 'atom')
  const others = of.flatMap((part) => (part.kind === 'atom' ? [] : [write(writing, part)]))
  const looked = atoms.flatMap((atom) => [looksOf(layout, atom), tableFor(writing, atom), atom.variable])
  return append(list, [kind, atoms.length, others.length, ...looked, ...others])
}

/** What stands for one part of a count that may hold; one that certainly does stands in the lower half. */
const likely = 0x10000

/** By what is looked at: how many of some atoms there certainly hold, and how many may. */
function sumsFor({ layout, sums }: Writing, atoms: readonly [Atom, ...Atom[]]): number {
  const [{ variable }] = atoms
  const derived = isDerived(layout, variable)
  const place = layout.places[variable] as Place
  const size = derived ? (layout.codings[variable]?.size ?? 0) : (layout.sizes[place.slot] ?? 0)
  const codeOf = (atom: Atom, value: number): number =>
    derived ? value : digitOf(value, layout.places[atom.variable] as Place)
  const sumAt = (value: number): number =>
    atoms.reduce((sum, atom) => {
      const truth = atom.truths[codeOf(atom, value)]
      return sum + (truth === FALSE ? 0 : likely) + (truth === TRUE ? 1 : 0)
    }, 0)
  return append(
    sums,
    Array.from({ length: size }, (_, value) => sumAt(value)),
  )
}

/**
 * `[COUNT, table, test, parts, looks, others, then where it looks and the sums for what stands there, then the places of the others]`. The
 * table has the truth for each least and greatest count.
 */
function writeCount(writing: Writing, { counts: of, test }: Apart): number {
  const { layout, list, tables, tests } = writing
  const others = of.flatMap((part) => (part.kind === 'atom' ? [] : [write(writing, part)]))
  const together = new Map<number, [Atom, ...Atom[]]>()
  for (const part of of) {
    if (part.kind !== 'atom') continue
    const known = together.get(looksOf(layout, part))
    if (known) known.push(part)
    else together.set(looksOf(layout, part), [part])
  }
  const looked = [...together].flatMap(([looks, atoms]) => [looks, sumsFor(writing, atoms)])
  const truths: number[] = []
  for (let low = 0; low <= of.length; low++)
    for (let high = 0; high <= of.length; high++) truths.push(low > high ? UNKNOWN : countTruth(test, low, high))
  const head = [COUNT, append(tables, truths), tests.push(test) - 1, of.length, together.size, others.length]
  return append(list, [...head, ...looked, ...others])
}

function writePart(writing: Writing, condition: Condition): number {
  switch (condition.kind) {
    case 'atom':
      return writeJoin(writing, ALL, [condition])
    case 'not':
      return append(writing.list, [NOT, write(writing, condition.of)])
    case 'apart':
      return writeCount(writing, condition)
    default:
      return writeJoin(writing, condition.kind === 'all' ? ALL : ANY, condition.of)
  }
}

function write(writing: Writing, condition: Condition): number {
  const place = writing.known.get(condition) ?? writePart(writing, condition)
  writing.known.set(condition, place)
  return place
}

/** A program, as it is read. */
interface Written {
  readonly list: Int32Array
  readonly tables: Uint8Array
  readonly sums: Int32Array
  readonly tests: readonly Compare[]
}

/** What stands where an atom looks. */
const valueAt = ({ slots, offset, intervals }: Digits, looks: number): number =>
  (looks >= 0 ? slots[offset + looks] : intervals[~looks]) as number

function joinTruth(of: Written, place: number, decides: Truth, member: Digits): Truth {
  const { list, tables } = of
  let sum: Truth = negate(decides)
  let at = place + 3
  for (let left = list[place + 1] as number; left > 0; left--, at += 3) {
    const truth = tables[(list[at + 1] as number) + valueAt(member, list[at] as number)]
    if (truth === decides) return decides
    if (truth === UNKNOWN) sum = UNKNOWN
  }
  for (let left = list[place + 2] as number; left > 0; left--, at++) {
    const truth = truthOf(of, list[at] as number, member)
    if (truth === decides) return decides
    if (truth === UNKNOWN) sum = UNKNOWN
  }
  return sum
}

function countedTruth(of: Written, place: number, member: Digits): Truth {
  const { list, tables, sums } = of
  const parts = list[place + 3] as number
  let sum = 0
  let at = place + 6
  for (let left = list[place + 4] as number; left > 0; left--, at += 2)
    sum += sums[(list[at + 1] as number) + valueAt(member, list[at] as number)] as number
  for (let left = list[place + 5] as number; left > 0; left--, at++) {
    const truth = truthOf(of, list[at] as number, member)
    sum += (truth === FALSE ? 0 : likely) + (truth === TRUE ? 1 : 0)
  }
  const low = sum & (likely - 1)
  return tables[(list[place + 1] as number) + low * (parts + 1) + (sum >>> 16)] as Truth
}

function truthOf(of: Written, place: number, member: Digits): Truth {
  switch (of.list[place]) {
    case ALL:
      return joinTruth(of, place, FALSE, member)
    case ANY:
      return joinTruth(of, place, TRUE, member)
    case NOT:
      return negate(truthOf(of, of.list[place + 1] as number, member))
    default:
      return countedTruth(of, place, member)
  }
}

function unknownIn(of: Written, place: number, member: Digits, unknown: Unknown): void {
  if (truthOf(of, place, member) !== UNKNOWN) return
  const { list, tests } = of
  const kind = list[place]
  if (kind === COUNT) unknown.count(tests[list[place + 2] as number] as Compare)
  else if (kind === NOT) unknownIn(of, list[place + 1] as number, member, unknown)
  else unknownParts(of, place, member, unknown)
}

function unknownParts(of: Written, place: number, member: Digits, unknown: Unknown): void {
  const { list, tables } = of
  const others = place + 3 + 3 * (list[place + 1] as number)
  for (let at = place + 3; at < others; at += 3) {
    const truth = tables[(list[at + 1] as number) + valueAt(member, list[at] as number)]
    if (truth === UNKNOWN) unknown.variable(list[at + 2] as number)
  }
  for (let at = others; at < others + (list[place + 2] as number); at++)
    unknownIn(of, list[at] as number, member, unknown)
}

/** Makes the program of conditions. */
export function program(layout: Layout, conditions: readonly Condition[]): Program {
  const writing: Writing = { layout, list: [], tables: [], sums: [], tests: [], known: new Map() }
  const places = conditions.map((condition) => write(writing, condition))
  const { tests } = writing
  const of: Written = {
    list: Int32Array.from(writing.list),
    tables: Uint8Array.from(writing.tables),
    sums: Int32Array.from(writing.sums),
    tests,
  }
  return {
    places,
    truthOf: (place, member) => truthOf(of, place, member),
    unknownIn: (place, member, unknown) => unknownIn(of, place, member, unknown),
  }
}
