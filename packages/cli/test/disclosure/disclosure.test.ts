import { describe, expect, it } from 'vitest'
import { seed } from '../../../rules/test/agreement.ts'
import { cases } from '../../../rules/test/effort.ts'
import { pickOf, pseudo } from '../../../rules/test/pseudo.ts'
import { runHere, tempFolder } from '../sample.ts'
import { regulation, type Tier, tiers } from './regulation.ts'
import { canBe, type Known, rangeOf, type Terms } from './solver.ts'

const files = tempFolder()
const cellsOf: Readonly<Record<Tier, string>> = {
  outstanding: 'cuThe;8;khong',
  good: 'khong;8;khong',
  'not-exemplary': 'khong;8;khienTrach',
}

interface Row {
  readonly unit: string
  readonly tier: Tier
}

interface Population {
  readonly rows: readonly Row[]
  /** By number: the unit above; the first has none. */
  readonly parents: readonly (number | undefined)[]
}

const random = pseudo(seed)
const oneOf = pickOf(random)

function populationOf(): Population {
  const count = 2 + Math.floor(random() * 9)
  const parents = Array.from({ length: count }, (_, at) =>
    at === 0 ? undefined : Math.floor(random() * Math.min(at, 3)),
  )
  const names = parents.map((_, at) => `u${at}`)
  const own = names.map((unit) => {
    const favourite = oneOf(tiers)
    return Array.from(
      { length: random() < 0.3 ? 0 : Math.floor(random() ** 2 * 25) },
      (): Row => ({
        unit,
        tier: random() < 0.6 ? favourite : oneOf(tiers),
      }),
    )
  })
  const lost = Array.from(
    { length: random() < 0.6 ? 0 : Math.floor(random() * 8) },
    (): Row => ({
      unit: '',
      tier: oneOf(tiers),
    }),
  )
  return { parents, rows: [...own.flat(), ...lost] }
}

interface Count {
  readonly low: number
  readonly high: number
}

interface OfUnit {
  readonly unit: string
  readonly of: Count
  readonly among: Count
}

interface Printed {
  readonly targets: readonly {
    readonly target: string
    readonly of: Count
    readonly among: Count
    readonly unplaced: number
    readonly hiddenUnits?: number
    readonly units?: readonly OfUnit[]
  }[]
  readonly caps: readonly { readonly units: readonly OfUnit[] }[]
  readonly units?: {
    readonly total: { readonly members: Count; readonly conclusions: Readonly<Record<string, Count>> }
    readonly units: readonly {
      readonly unit: string
      readonly hidden?: 'small' | 'complement'
      readonly figures?: { readonly members: Count; readonly conclusions: Readonly<Record<string, Count>> }
    }[]
  }
}

/** Prints a population; `flags` are those of `measure`. */
async function printed({ rows, parents }: Population, flags: readonly string[]): Promise<Printed> {
  const folder = await files({
    'regulation.json': JSON.stringify(regulation),
    'a.csv': `id;unit;banDangKy;soViec;kyLuat\n${rows.map(({ unit, tier }, at) => `dv-${at};${unit};${cellsOf[tier]}\n`).join('')}`,
    'units.json': JSON.stringify(
      parents.map((parent, at) => ({
        id: `u${at}`,
        label: `Đơn vị ${at}`,
        level: 'co-so',
        ...(parent !== undefined && { parent: `u${parent}` }),
      })),
    ),
  })
  const units = flags.map((flag) => flag.replace('@', `${folder}/`))
  const line = [
    'measure',
    folder,
    `${folder}/a.csv`,
    '--phase',
    'giai-doan-1',
    '--on',
    '2017-12-31',
    '--caps',
    '--json',
  ]
  const { code, out, err } = await runHere([...line, ...units])
  expect(code, err).toBe(0)
  return JSON.parse(out)
}

const variable = (of: string, tier: Tier): string => `${of}_${tier.replace('-', '')}`
const membersOf = (of: string): Terms => tiers.map((tier) => [1, variable(of, tier)])
const tierOf = (of: string, tier: Tier): Terms => [[1, variable(of, tier)]]
const equal = (terms: Terms, value: number): Known => ({ terms, is: '=', value })
const minus = (terms: Terms): Terms => terms.map(([times, name]) => [-times, name])

/** Whoever knows the tree knows that a unit is its own members and the units below it, and the list its root and who is in no unit. */
const sums = ({ parents }: Population): Known[] =>
  tiers.flatMap((tier) => [
    ...parents.map((_, at) => {
      const below = parents.flatMap((parent, one) => (parent === at ? tierOf(`u${one}`, tier) : []))
      return equal([...minus(tierOf(`u${at}`, tier)), ...tierOf(`own${at}`, tier), ...below], 0)
    }),
    equal([...minus(tierOf('list', tier)), ...tierOf('u0', tier), ...tierOf('lost', tier)], 0),
  ])

const line = (of: string, members: Count, conclusions: Readonly<Record<string, Count>>): Known[] => [
  equal(membersOf(of), members.low),
  ...tiers.map((tier) => equal(tierOf(of, tier), conclusions[tier]?.low ?? 0)),
]

const labels = { small: ['<=', 4], complement: ['>=', 5] } as const

/**
 * What is known if every line but that of the whole list is hidden: that one is always shown, with how many are in no unit, so what
 * follows from it no hiding could keep back.
 */
function knownAnyway(population: Population, { targets, units }: Printed): Known[] {
  return [
    ...sums(population),
    equal(membersOf('lost'), Math.max(...targets.map(({ unplaced }) => unplaced))),
    ...(units ? line('list', units.total.members, units.total.conclusions) : []),
    ...(units?.units ?? []).flatMap(({ unit, hidden }): Known[] => {
      const [is, value] = labels[hidden ?? 'small']
      return hidden ? [{ terms: membersOf(unit), is, value }] : []
    }),
  ]
}

const ownOf = (unit: string): string => unit.replace('u', 'own')

/** What is told of a unit itself, where it does not depend on who is in no unit. */
function toldOfOwn({ targets, caps }: Printed): Known[] {
  const lost = Math.max(...targets.map(({ unplaced }) => unplaced))
  const told = ({ unit, of, among }: OfUnit, tier: Tier): Known[] => [
    equal(tierOf(ownOf(unit), tier), of.low),
    equal(membersOf(ownOf(unit)), among.high - lost),
  ]
  return [
    ...targets.flatMap(({ units = [] }) => units.flatMap((one) => told(one, 'not-exemplary'))),
    ...caps.flatMap(({ units }) => units.flatMap((one) => told(one, 'outstanding'))),
  ]
}

/** What is known of what one run prints along the tree. */
const knownOf = (population: Population, seen: Printed): Known[] => [
  ...knownAnyway(population, seen),
  ...toldOfOwn(seen),
  ...(seen.units?.units ?? []).flatMap(({ unit, figures }) =>
    figures ? line(unit, figures.members, figures.conclusions) : [],
  ),
]

/** The list is the units that its rows name, and who is in none. */
const ownSums = ({ parents }: Population): Known[] =>
  tiers.map((tier) =>
    equal(
      [
        ...minus(tierOf('list', tier)),
        ...parents.flatMap((_, at) => tierOf(`own${at}`, tier)),
        ...tierOf('lost', tier),
      ],
      0,
    ),
  )

/** What the targets say of the whole list. */
const listOf = ({ targets }: Printed): Known[] => [
  equal(membersOf('lost'), Math.max(...targets.map(({ unplaced }) => unplaced))),
  ...targets.flatMap(({ target, of, among }) => [
    equal(tierOf('list', target === 't1' ? 'outstanding' : 'not-exemplary'), of.low),
    equal(membersOf('list'), among.low),
  ]),
]

/** What the first target of a unit comes to: more than 60 % outstanding, or not. */
const verdictsOf = (unit: string): readonly Known[] => {
  const terms: Terms = tiers.map((tier) => [tier === 'outstanding' ? 4 : -6, variable(unit, tier)])
  return [
    { terms, is: '>=', value: 1 },
    { terms, is: '<=', value: 0 },
  ]
}

/** Whether somebody who knows this finds several values of a number, and both verdicts of a unit. */
const open = (known: readonly Known[], terms: Terms): boolean => {
  const [low, high] = rangeOf(known, terms)
  return low !== undefined && low !== high
}
const undecided = (known: readonly Known[], unit: string): boolean =>
  verdictsOf(unit).every((verdict) =>
    canBe([...known, verdict, { terms: membersOf(unit), is: '>=', value: 1 }], membersOf(unit)),
  )

describe(`whoever solves for all that one run prints (seed ${seed})`, () => {
  it('finds two values of every hidden number along the tree, and both verdicts of small units', async () => {
    for (let withHidden = 0; withHidden < cases(16); ) {
      const population = populationOf()
      if (population.rows.length < 5) continue
      const seen = await printed(population, ['--units', '@units.json'])
      const [known, anyway] = [knownOf(population, seen), knownAnyway(population, seen)]
      if (seen.units?.units.some(({ hidden }) => hidden)) withHidden++
      for (const { unit, hidden } of seen.units?.units ?? []) {
        if (!hidden) continue
        const told = `${unit} (${hidden}) of ${JSON.stringify(population)}`
        for (const terms of [membersOf(unit), ...tiers.map((tier) => tierOf(unit, tier))])
          if (open(anyway, terms)) expect(open(known, terms), `${JSON.stringify(terms)} ${told}`).toBe(true)
        if (hidden === 'small' && undecided(anyway, unit))
          expect(undecided(known, unit), `verdict of ${told}`).toBe(true)
      }
    }
  })

  it('finds two values of every hidden number of units that rows alone name', async () => {
    for (let withHidden = 0; withHidden < cases(16); ) {
      const population = populationOf()
      if (population.rows.length < 5) continue
      const seen = await printed(population, [])
      const flat = { ...population, parents: population.parents.map(() => undefined) }
      const anyway = [...ownSums(flat), ...listOf(seen)]
      const known = [...anyway, ...toldOfOwn(seen)]
      const shown = new Set(seen.targets.flatMap(({ units = [] }) => units.map(({ unit }) => unit)))
      const named = [...new Set(population.rows.flatMap(({ unit }) => (unit === '' ? [] : [unit])))]
      expect(seen.targets.map(({ hiddenUnits: count = 0 }) => count)).toContain(named.length - shown.size)
      if (named.length > shown.size) withHidden++
      for (const unit of named.filter((name) => !shown.has(name))) {
        const own = ownOf(unit)
        for (const terms of [membersOf(own), tierOf(own, 'outstanding'), tierOf(own, 'not-exemplary')])
          if (open(anyway, terms))
            expect(open(known, terms), `${JSON.stringify(terms)} of ${JSON.stringify(population)}`).toBe(true)
      }
    }
  })
})
