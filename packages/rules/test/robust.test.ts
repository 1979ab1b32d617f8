import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../src/language/parse.ts'
import { resolve } from '../src/resolve/resolve.ts'
import { seed } from './agreement.ts'
import { regulation } from './random.ts'

const junk = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1e300, '', ' ', 'constructor', '__proto__', 'toString', '31/12/2017', 'Cụ thể'],
  ...[
    [],
    {},
    [[]],
    [null],
    { all: [] },
    { fact: 'x' },
    { not: null },
    { parameter: 'constructor' },
    { interpretation: 'i1' },
  ],
)

/** Every path to a part of a value. */
const pathsOf = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]))]

/** The value with the part at a path replaced, removed, or put under another key. */
function spoil(value: unknown, [key, ...rest]: readonly (string | number)[], how: string, by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  const part = copy[key]
  if (rest.length === 0 && how !== 'replace') delete copy[key]
  if (rest.length === 0 && how === 'rename') copy[`${key}x`] = part
  if (rest.length > 0 || how === 'replace') copy[key] = spoil(part, rest, how, by)
  return copy
}

const how = fc.constantFrom('replace', 'remove', 'rename')

test(`no file, however spoilt, makes reading or resolving throw, and every finding lies in it (seed ${seed})`, () => {
  const files = fc.sample(regulation, { numRuns: 60, seed })
  const codes = new Set<string>()
  for (const [index, file] of files.entries()) {
    const paths = fc.constantFrom(...pathsOf(file))
    for (const [path, kind, by] of fc.sample(fc.tuple(paths, how, junk), { numRuns: 30, seed: seed + index })) {
      const text = JSON.stringify(spoil(file, path, kind, by), null, 2)
      const lines = text.split('\n')
      const { value, diagnostics } = parse(text, 'x.json')
      const outcome = value ? resolve(value, { on: '2017-06-30' }) : { diagnostics: [] }
      expect('value' in outcome || diagnostics.length + outcome.diagnostics.length > 0).toBe(true)
      for (const { code, place } of [...diagnostics, ...outcome.diagnostics]) {
        codes.add(code)
        expect(lines[place.line - 1]?.length ?? -1).toBeGreaterThanOrEqual(place.column - 1)
      }
    }
  }
  expect(codes.size).toBeGreaterThan(10)
})

test(`no text makes reading throw (seed ${seed})`, () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(...'{}[]":,/* \\u\n\t0e-ệ\uFEFF') }), fc.json())
  fc.assert(
    fc.property(text, (json) => parse(json, 'x.json').diagnostics.length > 0),
    { seed, numRuns: 3000 },
  )
})
