import {
  boundsSql,
  type Facts,
  type Ruleset,
  type Tallies,
  tableName,
  talliesFrom,
  talliesSql,
  type UnitTallies,
} from '../../src/index.ts'
import { counted, countedInside, emptyTally, populated } from '../../src/measure/tally.ts'
import { type Engine, idOf, type Row } from './engine.ts'

const entry = { label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'illustrative' } as const
const tier = (operator: string, value: unknown) => ({ fact: 'tier', operator, value })

/** Conditions on the conclusion: alone, denied, among several, and mixed with what is known of the member. */
const conditions = {
  tot: { ...entry, when: tier('greaterThanInclusive', 'good') },
  khongXuatSac: { ...entry, when: { not: tier('equal', 'outstanding') } },
  motTrongHai: { ...entry, when: tier('in', ['outstanding', 'not-exemplary']) },
  ngoaiHai: { ...entry, when: tier('notIn', ['good', 'vanguard']) },
  pha: { ...entry, when: { any: [tier('equal', 'good'), { all: [{ condition: 'goc' }, tier('lessThan', 'good')] }] } },
  phaNguoc: { ...entry, when: { not: { any: [tier('equal', 'outstanding'), { condition: 'giua' }] } } },
}

const share = (id: string, of: string, rest: object = {}) => ({
  ...entry,
  id,
  phase: 'gd',
  metric: 'share',
  of,
  threshold: '50% trở lên',
  ...rest,
})

const targets = [
  share('t-tot', 'tot'),
  share('t-goc', 'goc', { among: 'giua', perUnit: true }),
  share('t-trong-do', 'khongXuatSac', { among: { target: 't-goc' } }),
  share('t-hai', 'motTrongHai', { base: 'ngoaiHai' }),
  share('t-dau-nam', 'ngon', { base: 'opening' }),
  share('t-pha', 'pha', { among: 'phaNguoc', perUnit: true }),
]

const cap = (id: string, capped: unknown, base: string) => ({
  ...entry,
  id,
  tier: capped,
  base,
  partitionBy: 'unit',
  max: '20%',
  rounding: 'floor',
})

/** A random regulation with targets and caps of every kind that counting tells apart. */
export const withTargets = (file: object): object => ({
  ...file,
  conditions: { ...(file as { conditions: object }).conditions, ...conditions },
  phases: [{ ...entry, id: 'gd', from: '2016-01-01', to: '2018-12-31' }],
  targets,
  caps: [cap('c-xuat-sac', 'outstanding', 'all-rated'), cap('c-hai', ['good', 'vanguard'], 'pha')],
})

/** Names that units have in real lists, and some that nobody should give them. */
export const unitNames = ['cb-1', 'cb-2', 'NULL', "'; --", 'Chi bộ 3', '', null] as const

/** Years of rows, and one that is not written. */
export const rowYears = [2016, 2017, null] as const

/** Where each member of a table stands. */
export interface Placed {
  readonly unit: string | null
  readonly year: number | null
}

/** A table `places` beside the table of members. */
export async function fillPlaces(engine: Engine, places: readonly Placed[]): Promise<void> {
  const quoted = (unit: string | null): string => (unit === null ? 'NULL' : `'${unit.replaceAll("'", "''")}'`)
  const rows = places.map(({ unit, year }, n) => `('${idOf(n)}', ${quoted(unit)}, ${year ?? 'NULL'})`)
  await engine.run('DELETE FROM places')
  if (rows.length > 0) await engine.run(`INSERT INTO places VALUES ${rows.join(', ')}`)
}

/** Where both tables stand, as one. */
const source = ({ dialect, table }: Engine) => ({
  dialect,
  from: `(SELECT members.*, places.${tableName(dialect, 'Đơn vị')}, places.nam FROM ${table} AS members JOIN places ON members.id = places.id)`,
  year: 2018,
  yearColumn: 'nam',
  unitColumn: 'Đơn vị',
})

/** The tallies that an engine makes of members. */
export async function talliesBy(
  engine: Engine,
  ruleset: Ruleset,
  members: readonly Facts[],
  places: readonly Placed[],
): Promise<Tallies> {
  await engine.fill(ruleset, members)
  await fillPlaces(engine, places)
  const statement = talliesSql(ruleset, source(engine))
  return talliesFrom(ruleset, statement, await engine.rows(statement.sql))
}

/** What `boundsSql` gives of an engine, in the order of its keys. */
export async function boundsBy(engine: Engine, ruleset: Ruleset): Promise<readonly Row[]> {
  const { sql } = boundsSql(ruleset, { ...source(engine), phase: 'gd' })
  const rows = await engine.rows(sql)
  return [...rows].map(countsAsNumbers).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const ends = ['of_low', 'of_high', 'among_low', 'among_high'] as const

const countsAsNumbers = (row: Row): Row => ({
  ...row,
  year: Number(row.year),
  ...Object.fromEntries(ends.map((end) => [end, row[end] === null ? null : Number(row[end])])),
})

const keyOf = ({ year, unit, everybody, kind, id }: Row): string => JSON.stringify([year, everybody, unit, kind, id])

/** The same made of tallies. */
export function boundsWanted(ruleset: Ruleset, { years }: Tallies): readonly Row[] {
  const countsOf = (units: readonly UnitTallies[], kind: 'target' | 'cap', id: string, apart: boolean): Row => {
    const cells = emptyTally()
    for (const unit of units)
      for (const [at, count] of (unit[`${kind}s`][id] ?? []).entries()) cells[at] = (cells[at] ?? 0) + count
    const [of, among] = [apart ? counted(cells) : countedInside(cells), populated(cells)]
    return { of_low: of.low, of_high: of.high, among_low: among.low, among_high: among.high }
  }
  const rows = years.flatMap(({ year, units }) =>
    [...units.map((unit) => [unit]), units].flatMap((part, index) => {
      const everybody = index === units.length
      const head = { year, unit: everybody ? null : (part[0]?.unit ?? null), everybody }
      const nothing = { among_low: null, among_high: null }
      return [
        ...ruleset.targets.map(({ id, base }) => ({
          ...head,
          kind: 'target',
          id,
          ...countsOf(part, 'target', id, base !== undefined),
          ...(base === 'opening' && nothing),
        })),
        ...ruleset.caps.map(({ id }) => ({ ...head, kind: 'cap', id, ...countsOf(part, 'cap', id, true) })),
      ]
    }),
  )
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
