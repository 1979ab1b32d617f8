import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../../rules/test/agreement.ts'
import { makeShared } from './sharedPlaces.ts'

test(`rows with the whole hash in common are found, and no others (seed ${seed})`, () => {
  const row = fc.record({
    place: fc.constantFrom(0, 1, 63, 2 ** 24, 2 ** 24 + 1, 2 ** 30 - 1),
    rest: fc.constantFrom(0, 1, 2 ** 23 - 1),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const shared = makeShared()
      const seen = new Set<number>()
      for (const { place } of rows) {
        if (seen.has(place)) shared.add(place)
        seen.add(place)
      }
      const look = shared.close()
      for (const { place, rest } of rows) look.add(place, rest)
      const keys = rows.map(({ place, rest }) => `${place} ${rest}`)
      const wanted = rows.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index).map(({ place }) => place)
      expect([...look.twice()].sort()).toEqual([...new Set(wanted)].sort())
    }),
    { seed },
  )
})
