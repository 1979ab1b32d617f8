import * as fc from 'fast-check'
import { parse } from '../src/language/parse.ts'
import type { Facts, FactValue } from '../src/language/value.ts'
import { resolve } from '../src/resolve/resolve.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'
import { conditionOver, type FactName, facts, inside } from './randomConditions.ts'

const entry = { label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'illustrative' } as const
const numbers = ['soVu', 'diem', 'soTien', 'tuoi', 'diemLe', 'heSo']
const derived = ['tongA', 'tongB', 'tongC'] as const
const conditions = ['goc', 'giua', 'ngon'] as const

const term = (earlier: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(-2, 0, 0.1, 0.2, 3) },
    { weight: 4, arbitrary: fc.constantFrom(...[...numbers, ...earlier].map((fact) => ({ fact }))) },
    { weight: 1, arbitrary: fc.constant({ parameter: 'mucSo' }) },
  )

/** A formula of each kind over facts, a parameter and the derived numbers before it. */
function formula(earlier: readonly string[]): fc.Arbitrary<object> {
  const of = term(earlier)
  const terms = fc.array(of, { minLength: 1, maxLength: 4 })
  const weight = fc.constantFrom(-3, -0.5, 0, 0.2, 0.3, 1, 2.5)
  const weighted = fc.array(fc.record({ weight, of }), { minLength: 1, maxLength: 3 })
  const bounds = fc.constantFrom({ min: 0, max: 3 }, { min: -1, max: 100 }, { min: 2, max: 2 })
  return fc.oneof(
    fc.array(conditionOver(earlier, ['goc'], 1), { minLength: 1, maxLength: 4 }).map((count) => ({ count })),
    terms.map((sum) => ({ sum })),
    terms.map((mean) => ({ mean })),
    terms.map((min) => ({ min })),
    terms.map((max) => ({ max })),
    weighted.map((weighted) => ({ weighted })),
    fc.record({ of, among: of }).map((ratio) => ({ ratio })),
    fc.tuple(of, bounds).map(([of, bounds]) => ({ clamp: { of, ...bounds } })),
  )
}

const dated = (before: unknown, after: unknown) => ({
  label: 'Mức',
  values: [
    { from: '2010-01-01', to: '2016-12-31', value: before, cite: 'ví dụ, 1', authority: 'illustrative' },
    { from: '2017-01-01', value: after, cite: 'ví dụ, 2', authority: 'illustrative' },
  ],
})

const rule = fc.record({
  tier: fc.constantFrom('outstanding', 'good', 'vanguard', 'not-exemplary', 'not-rated'),
  when: conditionOver(derived, conditions, 4),
})

const tiers = fc
  .record({
    hitPolicy: fc.constantFrom('first', 'first', 'unique'),
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    otherwise: fc.option(fc.constantFrom('vanguard', 'not-exemplary', 'not-rated')),
  })
  .map(({ hitPolicy, rules, otherwise }) => ({
    scale: 'conduct',
    hitPolicy,
    rules: [
      ...(otherwise ? [{ ...entry, id: 'con-lai', tier: otherwise, otherwise: true }] : []),
      ...rules.map((rule, index) => ({ ...entry, id: `r${index}`, ...rule })),
    ],
  }))

/** A random regulation as a file has it. */
export const regulation: fc.Arbitrary<object> = fc
  .record({
    formulas: fc.tuple(formula([]), formula(['tongA']), formula(['tongA', 'tongB'])),
    tests: fc.tuple(
      conditionOver([], [], 2),
      conditionOver(derived, ['goc'], 2),
      conditionOver(derived, ['goc', 'giua'], 2),
    ),
    chosen: fc.constantFrom(0, 1),
    tiers,
  })
  .map(({ formulas, tests, chosen, tiers }) => ({
    id: 'vi-du/ngau-nhien',
    label: 'Ví dụ',
    document: { kind: 'quyet-dinh', issuer: 'Ban Thường vụ Tỉnh ủy' },
    inForce: { from: '2010-01-01' },
    interpretations: {
      i1: { cite: 'ví dụ, 1', question: 'Hiểu thế nào?', readings: ['một', 'hai'], chosen, why: 'ví dụ' },
    },
    facts: Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { ...entry, ...fact }])),
    parameters: { mucSo: dated(1, 2), mucNgay: dated('2016-07-07', '2017-06-30'), mucChon: dated('dat', 'tot') },
    derived: Object.fromEntries(derived.map((id, index) => [id, { ...entry, formula: formulas[index] }])),
    conditions: Object.fromEntries(conditions.map((id, index) => [id, { ...entry, when: tests[index] }])),
    tiers,
  }))

/** Reads and resolves a regulation that must be free of findings, but for bounds that no value has: readers must agree about these, too. */
export function rulesetOf(file: object, on = '2017-06-30'): Ruleset {
  const parsed = parse(JSON.stringify(file), 'ngau-nhien.json')
  const resolved = parsed.value && resolve(parsed.value, { on })
  const found = resolved?.diagnostics.filter(({ code }) => code !== 'bound-more-decimals') ?? []
  if (resolved?.value && found.length === 0) return resolved.value
  throw new Error(JSON.stringify([parsed.diagnostics, resolved?.diagnostics, file]))
}

/** Values that no domain has: of another type, out of bounds, decomposed letters, names of what every object has. */
const hostile = fc.constantFrom<unknown>(
  ...['', 'đạt'.normalize('NFD'), 'Đạt', '__proto__', 'constructor', 'toString', '31/12/2017', '2017-02-30', '0'],
  ...[Number.NaN, Infinity, -Infinity, 1e308, -1e308, -1, 5, 0.5, 2 ** 53, -0],
  ...[2.9999999999999996, 89.99999999999999, 7.25, 0.07000000000000001, 2.5000000000000004, 1e6, 1e15],
  ...[[], ['constructor'], ['dat', 'dat'], [null], {}, { low: 0, high: 9 }, 10n],
)

const member = (value: (name: FactName) => fc.Arbitrary<unknown>, keys: object = {}): fc.Arbitrary<Facts> =>
  fc
    .record(Object.fromEntries((Object.keys(facts) as FactName[]).map((name) => [name, value(name)])))
    .map((row) =>
      Object.fromEntries([...Object.entries(row).filter(([, value]) => value !== 'absent'), ...Object.entries(keys)]),
    ) as fc.Arbitrary<Facts>

const lacking = fc.constantFrom<FactValue>('absent', null, undefined)

/** A member of whom everything is known. */
export const completeMember = member((name) => inside[name])

/** Members: some complete, some with facts missing, some with values and keys that nobody should send. */
export const anyMember: fc.Arbitrary<Facts> = fc.oneof(
  { weight: 6, arbitrary: completeMember },
  {
    weight: 3,
    arbitrary: member((name) => fc.oneof({ weight: 3, arbitrary: inside[name] }, { weight: 1, arbitrary: lacking })),
  },
  {
    weight: 1,
    arbitrary: member(
      (name) => fc.oneof(inside[name], lacking, hostile),
      JSON.parse('{"__proto__":1,"constructor":2,"toString":3}'),
    ),
  },
)
