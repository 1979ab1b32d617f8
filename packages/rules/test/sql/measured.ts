import { type Facts, type Ruleset, type Tallies, talliesFrom, talliesSql } from '../../src/index.ts'
import type { Engine } from './engine.ts'

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
  const rows = places.map(({ unit, year }, n) => `(${n}, ${quoted(unit)}, ${year ?? 'NULL'})`)
  await engine.run('DELETE FROM places')
  if (rows.length > 0) await engine.run(`INSERT INTO places VALUES ${rows.join(', ')}`)
}

/** The tallies that an engine makes of members. */
export async function talliesBy(
  engine: Engine,
  ruleset: Ruleset,
  members: readonly Facts[],
  places: readonly Placed[],
): Promise<Tallies> {
  await engine.fill('members', ruleset, members)
  await fillPlaces(engine, places)
  const statement = talliesSql(ruleset, {
    dialect: engine.dialect,
    from: '(SELECT members.*, places."Đơn vị", places."nam" FROM members JOIN places ON members.n = places.n)',
    year: 2018,
    yearColumn: 'nam',
    unitColumn: 'Đơn vị',
  })
  return talliesFrom(ruleset, statement, await engine.rows(statement.sql))
}
