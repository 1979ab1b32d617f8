import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admitterOf } from '../src/evaluate/admit.ts'
import type { FactOf } from '../src/resolve/ruleset.ts'
import { seed } from './agreement.ts'
import { cases } from './effort.ts'
import { admitted } from './referenceAdmit.ts'

type Declared = Pick<FactOf, 'min' | 'max' | 'decimals' | 'integer'>

const factOf = (declared: Partial<Declared>): FactOf => ({
  label: 'Ví dụ',
  cite: 'ví dụ, 1',
  authority: 'illustrative',
  type: 'number',
  options: [],
  integer: false,
  of: 'member',
  ...declared,
})

const bound = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
  fc.constantFrom(1e6, 999_999.5, 1e9, 123_456_789_012_345, 2 ** 40, 1e14, 0.1234567891234),
)

/** Facts with any bounds that the regulation would accept, and any way to say how many decimals there are. */
const declared: fc.Arbitrary<FactOf> = fc
  .record({
    bounds: fc.tuple(bound, bound),
    way: fc.oneof(fc.constant('none' as const), fc.constant('integer' as const), fc.integer({ min: 0, max: 9 })),
  })
  .map(({ bounds: [a, b], way }) => {
    const [min, max] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    return factOf({
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(way === 'integer' ? { integer: true } : way !== 'none' && { decimals: way }),
    })
  })
  .filter(({ min, max, decimals = 0 }) =>
    [min, max].every((end) => end === undefined || Math.abs(Number(end)) * 10 ** decimals < 1e15),
  )

const view = new DataView(new ArrayBuffer(8))

/** The double that is so many after another. */
function after(value: number, count: number): number {
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(count))
  return view.getFloat64(0)
}

const few = fc.integer({ min: -4, max: 4 })
const decimal = fc
  .record({ digits: fc.integer({ min: -(10 ** 10), max: 10 ** 10 }), places: fc.integer({ min: 0, max: 13 }) })
  .map(({ digits, places }) => Number(`${digits}e-${places}`))

/** Halves of a last place, up to the tenth and for the decimals of large bounds. */
const tie = fc
  .record({ whole: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), places: fc.integer({ min: 1, max: 10 }), near: few })
  .map(({ whole, places, near }) => after(Number(`${whole}5e-${places}`), near))

/** Doubles of every kind: what people write, halves, what lies beside bounds, any bits. */
const numberFor = ({ min, max }: FactOf): fc.Arbitrary<number> => {
  const ends = [min, max, 0, 1e6, 1e15, 1e14].filter((end): end is number => typeof end === 'number')
  return fc.oneof(
    decimal,
    fc.tuple(decimal, few).map(([value, count]) => after(value, count)),
    tie,
    fc.tuple(fc.constantFrom(...ends), few).map(([end, count]) => after(end, count)),
    fc
      .tuple(fc.constantFrom(...ends), fc.integer({ min: -12, max: 0 }), fc.constantFrom(-5, -1, 1, 5))
      .map(([end, power, times]) => Number(end) + times * 10 ** power),
    fc.double(),
    fc.double({ min: -2e6, max: 2e6, noNaN: true }),
    fc.constantFrom(-0, Number.NaN, Infinity, -Infinity, 5e-324, -5e-324, Number.MAX_VALUE, 2 ** 53, 1e21, -1e300),
  )
}

describe(`a number (seed ${seed})`, () => {
  test('is read as the shortest decimal that is this double, rounded and bounded as the rationals are', () => {
    const seen = { known: 0, missing: 0 }
    fc.assert(
      fc.property(
        declared.chain((fact) =>
          fc.tuple(fc.constant(fact), fc.array(numberFor(fact), { minLength: 20, maxLength: 20 })),
        ),
        ([fact, values]) => {
          const admit = admitterOf(fact)
          for (const value of values) {
            const [found, wanted] = [admit(value), admitted(fact, value)]
            if (!Object.is(found, wanted)) throw new Error(`${value}: ${found}, not ${wanted}`)
            seen[found === undefined ? 'missing' : 'known']++
          }
        },
      ),
      { seed, numRuns: cases(20_000) },
    )
    console.log(`${seen.known} doubles admitted, ${seen.missing} not`)
    expect(Math.min(seen.known, seen.missing)).toBeGreaterThan(cases(50_000))
  })

  test.each<[Partial<Declared>, number, number | undefined]>([
    [{ min: 0, max: 100 }, 66.66666666666667, 66.666666667],
    [{ min: 0, max: 100 }, 89.99999999999999, 90],
    [{ min: 0, max: 100 }, 0.1 + 0.2, 0.3],
    [{}, 0.1234567895, 0.12345679],
    [{}, -0.1234567895, -0.12345679],
    [{}, 0.12345678949999998, 0.123456789],
    [{ min: 1e9 }, 8589934592.999994, 8589934592.99999],
    [{}, -0, 0],
    [{}, -1e-10, 0],
    [{ min: 0 }, -4e-10, 0],
    [{ min: 0 }, -5e-10, undefined],
    [{ max: 10 }, 10.0000000004, 10],
    [{ max: 10 }, 10.0000000005, undefined],
    [{ decimals: 1 }, 7.1, 7.1],
    [{ decimals: 1 }, 7.15, undefined],
    [{ decimals: 1 }, 7.1000000000000005, undefined],
    [{ decimals: 2, max: 100 }, 0.1 + 0.2, undefined],
    [{ integer: true }, 2.9999999999999996, undefined],
    [{}, 1e6, undefined],
    [{ integer: true }, 1e15, undefined],
    [{ integer: true }, 999_999_999_999_999, 999_999_999_999_999],
  ])('of a fact %j, %d is read as %d', (keys, value, wanted) => {
    expect(Object.is(admitterOf(factOf(keys))(value), wanted)).toBe(true)
    expect(Object.is(admitted(factOf(keys), value), wanted)).toBe(true)
  })
})
