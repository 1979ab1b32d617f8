import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { append, type Growing } from './growing.ts'
import { digitOf, type Layout, type Place } from './layout.ts'
import {
  type Atom,
  type CountLeft,
  countTruth,
  HOLDS,
  type Part,
  type Residual,
  type Residuals,
  UNSURE,
} from './residuals.ts'

/** What a condition asks that is not known. */
export interface Unknown {
  readonly variable: (variable: number) => void
  readonly count: (test: Compare) => void
}

/**
 * Conditions as one list of numbers, so that those of many rules stand close together in memory: a look at a rule that is not settled
 * costs a few loads, not a walk over objects.
 */
export interface Program {
  /** The truth of a condition for a member of whom some variables may be missing. */
  readonly truthOf: (place: number, member: Digits) => Truth
  /** Tells what keeps a condition unknown. A part that is settled does not ask for anything. */
  readonly unknownIn: (place: number, member: Digits, unknown: Unknown) => void
}

/** What is known of a member: digits in slots, those of the options of sets being right whatever the set, and the codes of intervals. */
export interface Digits {
  slots: Uint16Array
  offset: number
  readonly intervals: Uint16Array
}

/** The program of conditions, and where each of them begins. */
export interface Programmed extends Program {
  /** Of the conditions of rules of which nothing is known yet. */
  readonly places: readonly number[]
  /** Where what is left of a condition begins; it is written when it is first asked for. */
  readonly placeOf: (residual: Residual) => number
}

const [ALL, ANY, NOT, COUNT, OPEN] = [0, 1, 2, 3, 4] as const

/** What is written while conditions become numbers. */
interface Writing {
  readonly layout: Layout
  readonly residuals: Residuals
  readonly list: Growing<Int32Array>
  readonly tables: Growing<Uint8Array>
  readonly tableOf: Map<Uint8Array, number>
  readonly tests: Compare[]
  readonly known: Map<Residual, number>
}

/** Where the truths of an atom stand: by what its slot holds, or, of a derived number, by its code. */
function tableFor({ layout, tables, tableOf }: Writing, { variable, truths }: Atom): number {
  const known = tableOf.get(truths)
  if (known !== undefined) return known
  const place = layout.places[variable] as Place
  const values = Array.from({ length: layout.sizes[place.slot] ?? 0 }, (_, value) => truths[digitOf(value, place)])
  const at = append(tables, isDerived(layout, variable) ? [...truths] : (values as number[]))
  tableOf.set(truths, at)
  return at
}

const isDerived = ({ codings }: Layout, variable: number): boolean => codings[variable]?.variable.kind === 'derived'

/**
 * `[ALL or ANY, atoms, others, then of each atom where it looks, its table and its variable, then the places of the others]`. It looks into
 * a slot, or, below 0, at the code of an interval.
 */
function writeJoin(writing: Writing, kind: number, of: readonly Residual[]): number {
  const { layout, residuals, list } = writing
  const parts = of.map((residual) => [residual, residuals.partOf(residual)] as const)
  const atoms = parts.flatMap(([, part]) => (part?.kind === 'atom' ? [part] : []))
  const others = parts.flatMap(([residual, part]) => (part?.kind === 'atom' ? [] : [write(writing, residual)]))
  const looked = atoms.flatMap((atom) => [
    isDerived(layout, atom.variable) ? ~atom.variable : (layout.places[atom.variable]?.slot ?? 0),
    tableFor(writing, atom),
    atom.variable,
  ])
  return append(list, [kind, atoms.length, others.length, ...looked, ...others])
}

/** `[COUNT, table, test, parts, then the places of the parts]`; the table has the truth for each least and greatest count. */
function writeCount(writing: Writing, { base, of, test }: CountLeft): number {
  const { list, tables, tests } = writing
  const places = of.map((residual) => write(writing, residual))
  const truths: number[] = []
  for (let low = 0; low <= of.length; low++)
    for (let high = 0; high <= of.length; high++)
      truths.push(low > high ? UNKNOWN : countTruth(test, base + low, base + high))
  return append(list, [COUNT, append(tables, truths), tests.push(test) - 1, places.length, ...places])
}

function writePart(writing: Writing, residual: Residual, part: Part | undefined): number {
  if (residual === UNSURE) return append(writing.list, [OPEN])
  if (!part) return writeJoin(writing, residual === HOLDS ? ALL : ANY, [])
  switch (part.kind) {
    case 'atom':
      return writeJoin(writing, ALL, [residual])
    case 'not':
      return append(writing.list, [NOT, write(writing, part.of)])
    case 'count':
      return writeCount(writing, part)
    default:
      return writeJoin(writing, part.kind === 'all' ? ALL : ANY, part.of)
  }
}

function write(writing: Writing, residual: Residual): number {
  const known = writing.known.get(residual)
  if (known !== undefined) return known
  const place = writePart(writing, residual, writing.residuals.partOf(residual))
  writing.known.set(residual, place)
  return place
}

/** Makes the program of conditions of which nothing is known yet. */
export function program(layout: Layout, residuals: Residuals, conditions: readonly Residual[]): Programmed {
  const numbers: Growing<Int32Array> = { numbers: new Int32Array(1024), length: 0 }
  const truths: Growing<Uint8Array> = { numbers: new Uint8Array(1024), length: 0 }
  const tests: Compare[] = []
  const maps = { tableOf: new Map(), known: new Map() }
  const writing: Writing = { layout, residuals, list: numbers, tables: truths, tests, ...maps }
  const places = conditions.map((condition) => write(writing, condition))
  let list = numbers.numbers
  let tables = truths.numbers
  const placeOf = (residual: Residual): number => {
    const place = write(writing, residual)
    list = numbers.numbers
    tables = truths.numbers
    return place
  }

  const joinTruth = (place: number, decides: Truth, member: Digits): Truth => {
    const { slots, offset, intervals } = member
    let sum: Truth = negate(decides)
    let at = place + 3
    for (let left = list[place + 1] as number; left > 0; left--, at += 3) {
      const looks = list[at] as number
      const value = (looks >= 0 ? slots[offset + looks] : intervals[~looks]) as number
      const truth = tables[(list[at + 1] as number) + value]
      if (truth === decides) return decides
      if (truth === UNKNOWN) sum = UNKNOWN
    }
    for (let left = list[place + 2] as number; left > 0; left--, at++) {
      const truth = truthOf(list[at] as number, member)
      if (truth === decides) return decides
      if (truth === UNKNOWN) sum = UNKNOWN
    }
    return sum
  }
  const counted = (place: number, member: Digits): Truth => {
    const parts = list[place + 3] as number
    let low = 0
    let high = 0
    for (let at = place + 4; at < place + 4 + parts; at++) {
      const truth = truthOf(list[at] as number, member)
      if (truth === TRUE) low++
      if (truth !== FALSE) high++
    }
    return tables[(list[place + 1] as number) + low * (parts + 1) + high] as Truth
  }
  const truthOf = (place: number, member: Digits): Truth => {
    switch (list[place]) {
      case ALL:
        return joinTruth(place, FALSE, member)
      case ANY:
        return joinTruth(place, TRUE, member)
      case NOT:
        return negate(truthOf(list[place + 1] as number, member))
      case COUNT:
        return counted(place, member)
      default:
        return UNKNOWN
    }
  }
  const unknownIn = (place: number, member: Digits, unknown: Unknown): void => {
    if (truthOf(place, member) !== UNKNOWN) return
    const kind = list[place]
    if (kind === COUNT) unknown.count(tests[list[place + 2] as number] as Compare)
    else if (kind === NOT) unknownIn(list[place + 1] as number, member, unknown)
    else unknownParts(place, member, unknown)
  }
  const unknownParts = (place: number, member: Digits, unknown: Unknown): void => {
    const { slots, offset, intervals } = member
    const others = place + 3 + 3 * (list[place + 1] as number)
    for (let at = place + 3; at < others; at += 3) {
      const looks = list[at] as number
      const value = (looks >= 0 ? slots[offset + looks] : intervals[~looks]) as number
      if (tables[(list[at + 1] as number) + value] === UNKNOWN) unknown.variable(list[at + 2] as number)
    }
    for (let at = others; at < others + (list[place + 2] as number); at++)
      unknownIn(list[at] as number, member, unknown)
  }
  return { places, placeOf, truthOf, unknownIn }
}
