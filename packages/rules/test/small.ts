import { parse } from '../src/language/parse.ts'
import type { Facts } from '../src/language/value.ts'
import { measure, type TargetResult } from '../src/measure/measure.ts'
import type { MemberRow, Population } from '../src/measure/population.ts'
import { resolve } from '../src/resolve/resolve.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'

const entry = { cite: 'ví dụ, 1', authority: 'official' } as const

const condition = (label: string, when: object, authority = 'official') => ({
  label,
  when,
  cite: 'ví dụ, 1',
  authority,
})
const tier = (operator: string, value: string) => ({ fact: 'tier', operator, value })
const rule = (id: string, conclusion: string, when: object) => ({ ...entry, id, label: id, tier: conclusion, when })
const mark = (value: number) => ({ fact: 'diem', operator: 'greaterThanInclusive', value })

/** Outstanding from 8 marks, good from 5, nothing below: whoever has fewer is left out by the rules. */
const file = {
  id: 'vi-du/1-qd-tu',
  label: 'Ví dụ',
  document: { kind: 'quyet-dinh', number: '1-QĐ/TU', issuer: 'Ví dụ' },
  inForce: { from: '2016-01-01' },
  facts: {
    diem: { ...entry, type: 'number', label: 'Điểm', min: 0, max: 10, integer: true },
    mien: { ...entry, type: 'boolean', label: 'Được miễn' },
    biPhat: { ...entry, type: 'boolean', label: 'Bị phạt' },
  },
  conditions: {
    tot: condition('Tốt', tier('greaterThanInclusive', 'good')),
    khongXuatSac: condition('Không xuất sắc', { not: tier('equal', 'outstanding') }),
    biPhat: condition('Bị phạt', { fact: 'biPhat', operator: 'equal', value: true }),
    minhHoa: condition('Minh họa', { condition: 'sauCung' }),
    sauCung: condition('Sau cùng', { fact: 'biPhat', operator: 'equal', value: true }, 'illustrative'),
  },
  phases: [{ ...entry, id: 'gd', label: 'Giai đoạn', from: '2016-01-01', to: '2018-12-31' }],
}

/** Which conclusions exclude one another, and a target in the form of the file. */
export interface Small {
  readonly hitPolicy?: 'first' | 'unique'
  readonly target: object
}

/** A small ruleset with one target. */
export function smallRuleset({ hitPolicy = 'first', target }: Small): Ruleset {
  const rules = [
    rule('mien', 'not-rated', { fact: 'mien', operator: 'equal', value: true }),
    rule('xuat-sac', 'outstanding', mark(8)),
    rule('tot', 'good', mark(5)),
  ]
  const tiers = { scale: 'conduct', hitPolicy, rules }
  const targets = [{ ...entry, id: 'ct', label: 'Chỉ tiêu', phase: 'gd', ...target }]
  const regulation = parse(JSON.stringify({ ...file, tiers, targets }), 'vi-du.json')
  const outcome = regulation.value ? resolve(regulation.value, { on: '2018-06-30' }) : regulation
  if (!outcome.value || !('identity' in outcome.value)) throw new Error(JSON.stringify(outcome.diagnostics))
  return outcome.value
}

/** The target of a small ruleset, measured on a day of 2018 unless told otherwise. */
export function measureSmall(small: Small, population: Population, on = '2018-06-30'): TargetResult {
  const [result] = measure(smallRuleset(small), population, { phase: 'gd', on })
  if (!result) throw new Error('no target')
  return result
}

/** Members with these marks, none of them exempt or punished; `null` is not known. */
export const marked = (...marks: readonly (number | null)[]): MemberRow[] =>
  marks.map((diem) => ({ diem, mien: false, biPhat: false }))

/** So many members of whom so many are punished. */
export const punished = (count: number, among: number): MemberRow[] =>
  Array.from({ length: among }, (_, index): Facts => ({ diem: 9, mien: false, biPhat: index < count }))
