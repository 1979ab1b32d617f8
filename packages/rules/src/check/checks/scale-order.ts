import { foldText, type Scale, scales } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

interface Named {
  readonly id: string
  readonly label: string
}

/** The levels of a core scale of which all names stand in a list, in the order in which the list should have them. */
function expectedOrder(written: readonly Named[], { levels }: Scale): readonly string[] | undefined {
  const order = levels.map((level) =>
    written.find(({ id, label }) => id === level.id || foldText(label) === foldText(level.label)),
  )
  const known = order.flatMap((item) => item?.id ?? [])
  return known.length === levels.length && known.length === written.length ? known : undefined
}

/** A scale, or a fact with the levels of a scale, whose order is not core's: `tốt trở lên` would mean the wrong people. */
export const scaleOrder: Check = {
  code: 'scale-order',
  level: 'error',
  run: ({ regulation: { data, source } }) => {
    const own = (data.scales ?? []).map(({ id, levels }, index) => ({
      ...{ id, levels, rising: false },
      path: ['scales', index, 'levels'],
    }))
    const facts = Object.entries(data.facts ?? {}).flatMap(([id, fact]) => {
      if (fact.type !== 'level' || !fact.options) return []
      const levels = Object.entries(fact.options).map(([option, label]) => ({ id: option, label }))
      return [{ id, levels, rising: true, path: ['facts', id, 'options'] }]
    })
    return [...own, ...facts].flatMap(({ id, levels, rising, path }) =>
      scales
        .slice(0)
        .flatMap((scale) => {
          const best = expectedOrder(levels, scale)
          const expected = rising ? best?.toReversed() : best
          if (!expected || expected.every((level, index) => level === levels[index]?.id)) return []
          return [finding('scale-order', source.locate(path), { id, scale: scale.id, expected })]
        })
        .slice(0, 1),
    )
  },
}
