import { describe, expect, it } from 'vitest'
import { seed } from '../../../test/agreement.ts'
import { cases } from '../../../test/effort.ts'
import { pseudo } from '../../../test/pseudo.ts'
import { smallRuleset } from '../../../test/small.ts'
import type { UnitTallies } from '../tallies.ts'
import type { UnitNode } from '../units.ts'
import { gateOf } from './gate.ts'
import type { Hidden } from './hide.ts'

interface Drawn {
  readonly nodes: readonly UnitNode[]
  readonly own: readonly number[]
}

const node = (id: string, parent?: string, depth = 0): UnitNode => ({
  unit: { id, label: id, level: 'co-so' },
  depth,
  ...(parent !== undefined && { parent }),
})

/** Each unit is below one before it, so the list is as good as a tree: above comes first. */
const draw = (parents: readonly (number | undefined)[], own: readonly number[]): Drawn => ({
  nodes: parents.map((parent, index) => node(`u${index}`, parent === undefined ? undefined : `u${parent}`)),
  own,
})

/** The units at or below each unit. */
const inside = ({ nodes }: Drawn): readonly (readonly number[])[] =>
  nodes.map((_, top) =>
    nodes.flatMap((__, index) => {
      for (let at: number | undefined = index; at !== undefined; at = parentAt(nodes, at))
        if (at === top) return [index]
      return []
    }),
  )

function parentAt(nodes: readonly UnitNode[], index: number): number | undefined {
  const parent = nodes[index]?.parent
  return parent === undefined ? undefined : Number(parent.slice(1))
}

const nobody: UnitTallies = { unit: null, members: 0, targets: {}, caps: {}, conclusions: {} }
const members = (count: number): UnitTallies => ({ ...nobody, members: count })
const ruleset = smallRuleset({ target: { metric: 'share', of: 'tot', threshold: '50% trở lên' } })

/** The units hidden by how many members there are alone. */
function hide({ nodes, own }: Drawn, unplaced = 0, minCell = 5): ReadonlyMap<string, Hidden> {
  const { whyHidden } = gateOf(
    {
      units: nodes.map(({ unit: { id }, parent }) => ({ id, parent })),
      ownIn: (id) => members(own[Number(id.slice(1))] ?? 0),
      perhapsIn: () => 0,
      toldOf: () => 0,
      loose: [{ inYear: () => members(unplaced) }],
    },
    { ruleset, years: [2018], asked: [], conclusions: [] },
    minCell,
  )
  return new Map(
    nodes.flatMap(({ unit: { id } }) => {
      const why = whyHidden(id)
      return why ? [[id, why]] : []
    }),
  )
}

const sizesOf = (drawn: Drawn) => {
  const below = inside(drawn)
  return (id: string) => {
    const at = Number(id.slice(1))
    const all = (below[at] ?? []).reduce((sum, index) => sum + (drawn.own[index] ?? 0), 0)
    return { members: all, own: drawn.own[at] ?? 0 }
  }
}

describe('small units', () => {
  it('are hidden, and so is the smallest other one: the line above minus the others would show them', () => {
    const drawn = draw([undefined, 0, 0, 0], [0, 3, 40, 20])
    expect([...hide(drawn)]).toEqual([
      ['u1', 'small'],
      ['u3', 'complement'],
    ])
  })

  it('hide each other when they are enough together', () => {
    const drawn = draw([undefined, 0, 0, 0], [0, 3, 4, 20])
    expect([...hide(drawn).keys()]).toEqual(['u1', 'u2'])
  })

  it('are hidden with everything below them', () => {
    const drawn = draw([undefined, 0, 1, 0, 0], [0, 2, 2, 9, 9])
    expect([...hide(drawn)].filter(([, why]) => why === 'small').map(([id]) => id)).toEqual(['u1', 'u2'])
  })

  it('are hidden by a part of a larger unit, whose own parts would otherwise add up to it', () => {
    const drawn = draw([undefined, 0, 0, 2, 2], [0, 3, 0, 10, 12])
    expect([...hide(drawn).keys()]).toEqual(['u1', 'u2', 'u3'])
  })

  it('may be members of the unit above itself, whom no line shows', () => {
    const drawn = draw([undefined, 0, 0], [2, 10, 20])
    expect([...hide(drawn).keys()]).toEqual(['u1'])
  })

  it('may be members of the total who are in no unit', () => {
    const drawn = draw([undefined, 0, 0], [0, 10, 20])
    // How many are in no unit is always said: with one unit hidden its size would follow.
    expect([...hide(drawn, 3).keys()]).toEqual(['u0', 'u1', 'u2'])
    expect(hide(drawn, 5).size).toBe(0)
  })

  it('without anybody are nobody to protect', () => {
    expect(hide(draw([undefined, 0, 0], [0, 0, 20])).size).toBe(0)
  })

  it('are shown to whoever asks for all', () => {
    const drawn = draw([undefined, 0, 0], [0, 1, 20])
    expect(hide(drawn, 0, 1).size).toBe(0)
  })
})

/** Whether a sum can be told from others by adding and subtracting: exact elimination over the rationals, in floating point of small wholes. */
function canBeTold(shown: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const rows = shown.map((row) => [...row])
  const rest = [...wanted]
  for (let column = 0; column < wanted.length; column++) {
    const pivot = rows.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [chosen = []] = rows.splice(pivot, 1)
    const reduce = (row: number[]): void => {
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1)
      if (factor !== 0) for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0)
    }
    for (const row of rows) reduce(row)
    reduce(rest)
  }
  return rest.every((value) => Math.abs(value) < 1e-6)
}

describe(`whoever adds and subtracts all that is shown (seed ${seed})`, () => {
  it('never learns about fewer than five members', () => {
    const random = pseudo(seed)
    for (let turn = 0; turn < cases(2000); turn++) {
      const count = 1 + Math.floor(random() * 14)
      const parents = Array.from({ length: count }, (_, index) =>
        index === 0 ? undefined : Math.floor(random() * Math.min(index, 4)),
      )
      const own = parents.map(() => (random() < 0.4 ? 0 : Math.floor(random() ** 2 * 15)))
      const drawn = draw(parents, own)
      const unplaced = random() < 0.5 ? 0 : Math.floor(random() * 9)
      const hidden = hide(drawn, unplaced)
      const sets = inside(drawn)
      const vector = (set: readonly number[], lost: number) => [...own.map((_, at) => (set.includes(at) ? 1 : 0)), lost]
      const total = vector([...own.keys()], 1)
      const shown = [total, ...sets.flatMap((set, at) => (hidden.has(`u${at}`) ? [] : [vector(set, 0)]))]
      const isSmall = (members: number): boolean => members > 0 && members < 5
      const size = sizesOf(drawn)
      for (const [at, set] of sets.entries()) {
        const { members, own: alone } = size(`u${at}`)
        if (isSmall(members)) expect(canBeTold(shown, vector(set, 0)), `u${at} of ${parents} ${own}`).toBe(false)
        if (isSmall(alone) && alone !== members)
          expect(canBeTold(shown, vector([at], 0)), `own of u${at} of ${parents} ${own}`).toBe(false)
      }
      if (isSmall(unplaced))
        expect(canBeTold(shown, vector([], 1)), `${unplaced} of ${parents} ${own} ${[...hidden]}`).toBe(false)
    }
  })
})
