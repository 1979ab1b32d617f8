import type { Layout, Place } from '../compile/layout.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { codeSql, type Read, setState } from './codes.ts'
import type { DialectOf } from './dialect.ts'
import { type Column, type Source, sourceColumn, typeOfColumn } from './members.ts'
import type { Naming } from './names.ts'

/** A set: the column that holds it, and the one that says whether it is missing, empty, or has options. */
interface SetColumns {
  readonly column: string
  readonly state: string
}

/** Where questions about the alternatives of rules find their answers. */
export interface Answers {
  /** By what is asked: a slot, or, below 0, behind `~` a condition that is looked at apart. */
  readonly columns: ReadonlyMap<number, string>
  readonly sets: ReadonlyMap<string, SetColumns>
}

/** A digit of a slot. */
interface Digit {
  readonly sql: string
  readonly place: Place
}

/** What a slot holds: its digits, each times its weight. */
const slotSql = (digits: readonly Digit[]): string =>
  digits.map(({ sql, place: { weight } }) => (weight === 1 ? sql : `${weight} * ${sql}`)).join('\n+ ')

function readOf({ facts }: Ruleset, dialect: DialectOf, source: Source, id: string): readonly Read[] {
  const fact = facts[id]
  return fact
    ? [
        {
          fact,
          column: sourceColumn(dialect, source, id),
          type: typeOfColumn(source, id),
          values: source.values ?? 'any',
        },
      ]
    : []
}

/** The columns over the table of members that answer questions about the slots asked for. */
export function slotColumns(
  ruleset: Ruleset,
  dialect: DialectOf,
  source: Source,
  { codings, places, sets }: Layout,
  asked: readonly number[],
  fresh: Naming,
): Answers & { readonly read: readonly Column[] } {
  const read: Column[] = []
  const add = (wanted: string, sql: string): string => {
    const as = dialect.name(fresh(wanted))
    read.push({ sql, as })
    return as
  }
  const facts = codings.flatMap((coding, index): readonly Digit[] => {
    const { kind, fact } = coding.variable
    const place = places[index]
    if (kind !== 'fact' || !place) return []
    return readOf(ruleset, dialect, source, fact).map((from) => ({ sql: codeSql(dialect, from, coding), place }))
  })
  const states = [...sets].flatMap(([id, place]) =>
    readOf(ruleset, dialect, source, id).map((from) => ({ id, from, sql: setState(dialect, from), place })),
  )
  const setColumns = states.map(
    ({ id, from, sql }) => [id, { state: add(`${id}_state`, sql), column: add(id, from.column) }] as const,
  )
  const columns = asked.map((slot) => {
    const digits = [...facts, ...states].filter(({ place }) => place.slot === slot)
    return [slot, add(`slot_${slot + 1}`, slotSql(digits))] as const
  })
  return { read, columns: new Map(columns), sets: new Map(setColumns) }
}
