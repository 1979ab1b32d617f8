import * as fc from 'fast-check'
import type { Comparison, Condition } from '../src/language/condition.ts'
import { type FactType, type OperandShape, type Operator, operatorRow, operators } from '../src/language/operators.ts'
import type { Operand } from '../src/language/value.ts'

const options = { khong: 'Chưa đạt', dat: 'Đạt', tot: 'Tốt', xuatSac: 'Xuất sắc' }

/** The facts that random regulations ask for: every type, numbers with both bounds, one and none, with decimals declared or not. */
export const facts = {
  laDangVien: { type: 'boolean' },
  daDangKy: { type: 'boolean' },
  soVu: { type: 'number', min: 0, max: 4, integer: true },
  diem: { type: 'number', min: -2.5, max: 2.5 },
  soTien: { type: 'number' },
  tuoi: { type: 'number', min: 1 },
  diemLe: { type: 'number', min: 0, max: 100, decimals: 1 },
  heSo: { type: 'number', min: -5, decimals: 2 },
  ngayVao: { type: 'day', min: '2015-01-01', max: '2017-12-31' },
  ngayHop: { type: 'day' },
  banDangKy: { type: 'choice', options },
  banCu: { type: 'choice', options, of: 'previous' },
  mucDat: { type: 'level', options },
  mucTruoc: { type: 'level', options, of: 'previous' },
  xepLoai: { type: 'level', scale: 'quality-member-2018', of: 'unit' },
  viPham: { type: 'set', options },
} as const

/** The name of a fact of random regulations. */
export type FactName = keyof typeof facts

const option = fc.constantFrom(...Object.keys(options))
const byType = {
  boolean: fc.boolean(),
  day: fc.constantFrom('2015-01-01', '2016-02-29', '2016-07-07', '2017-06-30', '2017-12-31'),
  choice: option,
  level: option,
  set: fc.uniqueArray(option, { maxLength: 4 }),
}

/** Values that each fact may have. */
export const inside: Record<FactName, fc.Arbitrary<boolean | number | string | string[]>> = {
  laDangVien: byType.boolean,
  daDangKy: byType.boolean,
  soVu: fc.integer({ min: 0, max: 4 }),
  diem: fc.constantFrom(-2.5, -1, 0, 0.1, 1.1, 2, 2.5),
  soTien: fc.constantFrom(
    -999999.5,
    -3,
    0,
    0.3,
    2,
    5,
    0.1234567895,
    -0.1234567895,
    66.66666666666667,
    999999.999999999,
  ),
  tuoi: fc.constantFrom(1, 2, 3, 18, 90),
  diemLe: fc.constantFrom(0, 0.1, 0.2, 9.8, 10.6, 30, 69.6, 90, 100),
  heSo: fc.constantFrom(-5, 0, 0.01, 0.07, 1.1, 1.15, 2.5, 9999999999999.99),
  ngayVao: byType.day,
  ngayHop: byType.day,
  banDangKy: option,
  banCu: option,
  mucDat: option,
  mucTruoc: option,
  xepLoai: fc.constantFrom('excellent', 'good', 'completed', 'not-completed'),
  viPham: byType.set,
}

/** Parameters that suit every fact of their type. */
const parameterOf: Partial<Record<FactType, string>> = {
  number: 'mucSo',
  day: 'mucNgay',
  level: 'mucChon',
  choice: 'mucChon',
}

const anyNumber = fc.constantFrom(-3, 0, 0.3, 0.5, 1, 1.1, 2, 2.5, 3, 7, 30, 33.3, 90)

const operatorsOf = (type: FactType, shape: OperandShape): fc.Arbitrary<Operator> =>
  fc.constantFrom(
    ...(Object.keys(operators) as Operator[]).filter(
      (name) => operatorRow(name).operand === shape && operatorRow(name).types.includes(type),
    ),
  )

/** What a comparison may name, and what it may be compared with. */
interface Subject {
  readonly name: string
  readonly type: FactType
  readonly value: fc.Arbitrary<unknown>
  readonly others: readonly string[]
}

function comparisonOf({ name, type, value, others }: Subject): fc.Arbitrary<Comparison> {
  const compare = (shape: OperandShape, operand: fc.Arbitrary<unknown>): fc.Arbitrary<Comparison> =>
    fc.record({ fact: fc.constant(name), operator: operatorsOf(type, shape), value: operand as fc.Arbitrary<Operand> })
  const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { minLength: 1, maxLength: 3 })
  if (type === 'set') return fc.oneof(compare('option', option), compare('options', list(option)))
  const parameter = name === 'xepLoai' ? undefined : parameterOf[type]
  const references = [...others.map((fact) => ({ fact })), ...(parameter ? [{ parameter }] : [])]
  const single = references.length > 0 ? fc.oneof(value, fc.constantFrom(...references)) : value
  if (type === 'boolean') return compare('value', single)
  return fc.oneof(
    { weight: 3, arbitrary: compare('value', single) },
    { weight: 1, arbitrary: compare('list', list(value)) },
  )
}

function subjects(derived: readonly string[]): Subject[] {
  const named = (Object.keys(facts) as FactName[]).map((name): Subject => {
    const type = facts[name].type
    const kin = (Object.keys(facts) as FactName[]).filter(
      (other) => facts[other].type === type && ![name, other].includes('xepLoai'),
    )
    return { name, type, value: inside[name], others: type === 'number' ? [...kin, ...derived] : kin }
  })
  const numbers = derived.map(
    (name): Subject => ({ name, type: 'number', value: anyNumber, others: ['soVu', ...derived] }),
  )
  return [...named, ...numbers, ...numbers]
}

/** Conditions nested to a depth that may name these derived numbers and named conditions, and the interpretation `i1`. */
export function conditionOver(
  derived: readonly string[],
  named: readonly string[],
  depth: number,
): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...subjects(derived).map(comparisonOf))
  const names = named.map((condition) => fc.constant({ condition }))
  const level = (left: number): fc.Arbitrary<Condition> => {
    if (left === 0) return leaf
    const part = level(left - 1)
    const parts = fc.array(part, { minLength: 1, maxLength: 3 })
    return fc.oneof(
      { weight: 4, arbitrary: leaf },
      { weight: 2, arbitrary: parts.map((all) => ({ all })) },
      { weight: 2, arbitrary: parts.map((any) => ({ any })) },
      { weight: 2, arbitrary: part.map((not) => ({ not })) },
      { weight: 1, arbitrary: fc.tuple(part, part).map((readings) => ({ interpretation: 'i1', readings })) },
      ...(names.length > 0 ? [{ weight: 1, arbitrary: fc.oneof(...names) }] : []),
    )
  }
  return level(depth)
}
