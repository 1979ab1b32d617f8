import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { type CountLeft, countTruth, HOLDS, type Part, type Residual, type Residuals } from './residuals.ts'

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
  readonly truthOf: (place: number, codes: Uint16Array) => Truth
  /** Tells what keeps a condition unknown. A part that is settled does not ask for anything. */
  readonly unknownIn: (place: number, codes: Uint16Array, unknown: Unknown) => void
}

/** The program of conditions, and where each of them begins. */
export interface Programmed extends Program {
  readonly places: readonly number[]
}

const [ALL, ANY, NOT, COUNT] = [0, 1, 2, 3] as const

/** What is written while conditions become numbers. */
interface Writing {
  readonly residuals: Residuals
  readonly list: number[]
  readonly tables: number[]
  readonly tableOf: Map<Uint8Array, number>
  readonly tests: Compare[]
  readonly known: Map<Residual, number>
}

/** Where the truths of an atom stand, by code. */
function tableFor({ tables, tableOf }: Writing, truths: Uint8Array): number {
  const known = tableOf.get(truths)
  if (known !== undefined) return known
  const at = tables.length
  for (const truth of truths) tables.push(truth)
  tableOf.set(truths, at)
  return at
}

/** `[ALL or ANY, atoms, others, then variable and table of each atom, then the places of the others]` */
function writeJoin(writing: Writing, kind: number, of: readonly Residual[]): number {
  const parts = of.map((residual) => [residual, writing.residuals.partOf(residual)] as const)
  const atoms = parts.flatMap(([, part]) => (part?.kind === 'atom' ? [part] : []))
  const others = parts.flatMap(([residual, part]) => (part?.kind === 'atom' ? [] : [write(writing, residual)]))
  const at = writing.list.length
  writing.list.push(kind, atoms.length, others.length)
  for (const { variable, truths } of atoms) writing.list.push(variable, tableFor(writing, truths))
  for (const place of others) writing.list.push(place)
  return at
}

/** `[COUNT, table, test, parts, then the places of the parts]`; the table has the truth for each least and greatest count. */
function writeCount(writing: Writing, { base, of, test }: CountLeft): number {
  const { list, tables, tests } = writing
  const places = of.map((residual) => write(writing, residual))
  const table = tables.length
  for (let low = 0; low <= of.length; low++)
    for (let high = 0; high <= of.length; high++)
      tables.push(low > high ? UNKNOWN : countTruth(test, base + low, base + high))
  const at = list.length
  list.push(COUNT, table, tests.push(test) - 1, places.length)
  for (const place of places) list.push(place)
  return at
}

function writePart(writing: Writing, residual: Residual, part: Part | undefined): number {
  if (!part) return writeJoin(writing, residual === HOLDS ? ALL : ANY, [])
  switch (part.kind) {
    case 'atom':
      return writeJoin(writing, ALL, [residual])
    case 'not': {
      const of = write(writing, part.of)
      return writing.list.push(NOT, of) - 2
    }
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
export function program(residuals: Residuals, conditions: readonly Residual[]): Programmed {
  const writing: Writing = { residuals, list: [], tables: [], tableOf: new Map(), tests: [], known: new Map() }
  const places = conditions.map((condition) => write(writing, condition))
  const list = Int32Array.from(writing.list)
  const tables = Uint8Array.from(writing.tables)
  const { tests } = writing

  const joinTruth = (place: number, decides: Truth, codes: Uint16Array): Truth => {
    let sum: Truth = negate(decides)
    let at = place + 3
    for (let left = list[place + 1] as number; left > 0; left--, at += 2) {
      const truth = tables[(list[at + 1] as number) + (codes[list[at] as number] as number)]
      if (truth === decides) return decides
      if (truth === UNKNOWN) sum = UNKNOWN
    }
    for (let left = list[place + 2] as number; left > 0; left--, at++) {
      const truth = truthOf(list[at] as number, codes)
      if (truth === decides) return decides
      if (truth === UNKNOWN) sum = UNKNOWN
    }
    return sum
  }
  const counted = (place: number, codes: Uint16Array): Truth => {
    const parts = list[place + 3] as number
    let low = 0
    let high = 0
    for (let at = place + 4; at < place + 4 + parts; at++) {
      const truth = truthOf(list[at] as number, codes)
      if (truth === TRUE) low++
      if (truth !== FALSE) high++
    }
    return tables[(list[place + 1] as number) + low * (parts + 1) + high] as Truth
  }
  const truthOf = (place: number, codes: Uint16Array): Truth => {
    switch (list[place]) {
      case ALL:
        return joinTruth(place, FALSE, codes)
      case ANY:
        return joinTruth(place, TRUE, codes)
      case NOT:
        return negate(truthOf(list[place + 1] as number, codes))
      default:
        return counted(place, codes)
    }
  }
  const unknownIn = (place: number, codes: Uint16Array, unknown: Unknown): void => {
    if (truthOf(place, codes) !== UNKNOWN) return
    const kind = list[place]
    if (kind === COUNT) unknown.count(tests[list[place + 2] as number] as Compare)
    else if (kind === NOT) unknownIn(list[place + 1] as number, codes, unknown)
    else unknownParts(place, codes, unknown)
  }
  const unknownParts = (place: number, codes: Uint16Array, unknown: Unknown): void => {
    const others = place + 3 + 2 * (list[place + 1] as number)
    for (let at = place + 3; at < others; at += 2) {
      const variable = list[at] as number
      if (tables[(list[at + 1] as number) + (codes[variable] as number)] === UNKNOWN) unknown.variable(variable)
    }
    for (let at = others; at < others + (list[place + 2] as number); at++) unknownIn(list[at] as number, codes, unknown)
  }
  return { places, truthOf, unknownIn }
}
