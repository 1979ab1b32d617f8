import { type Condition, parse, type Regulation, type Ruleset, resolve } from '../../src/index.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What a random regulation may be made of. */
export interface Kinds {
  /** Whether two facts are compared and numbers added, which only a search can confirm. */
  readonly free: boolean
}

const cited = { cite: 'thử, 1', authority: 'illustrative' }
const options = { a: 'A', b: 'B', c: 'C' }

/** Facts with domains small enough to list everybody. */
const facts = {
  co: { type: 'boolean', label: 'Có', ...cited },
  chon: { type: 'choice', label: 'Chọn', options, ...cited },
  bac: { type: 'level', label: 'Bậc', options, ...cited },
  so: { type: 'number', label: 'Số', min: 0, max: 4, integer: true, ...cited },
  diem: { type: 'number', label: 'Điểm', min: -1, max: 2, integer: true, ...cited },
  viec: { type: 'set', label: 'Việc', options: { a: 'A', b: 'B' }, ...cited },
}

const derived = {
  dem: {
    label: 'Đếm',
    ...cited,
    formula: {
      count: [
        { fact: 'co', operator: 'equal', value: true },
        { fact: 'bac', operator: 'greaterThanInclusive', value: 'b' },
        { fact: 'so', operator: 'greaterThan', value: 2 },
      ],
    },
  },
}

const tong = { label: 'Tổng', ...cited, formula: { sum: [{ fact: 'so' }, { fact: 'diem' }] } }

const tiers = ['outstanding', 'good', 'vanguard', 'not-exemplary', 'not-rated']

/** Draws from a list, or a number below a limit. */
class Dice {
  readonly next: () => number
  constructor(next: () => number) {
    this.next = next
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

function comparison(dice: Dice, { free }: Kinds): Condition {
  const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'] as const
  const letter = (): string => dice.of(['a', 'b', 'c'])
  const ways: readonly (() => Condition)[] = [
    () => ({ fact: 'co', operator: dice.of(['equal', 'notEqual']), value: dice.next() < 0.5 }),
    () => ({ fact: 'chon', operator: dice.of(['equal', 'notEqual']), value: letter() }),
    () => ({ fact: 'chon', operator: dice.of(['in', 'notIn']), value: [letter(), letter()] }),
    () => ({ fact: 'bac', operator: dice.of(order), value: letter() }),
    () => ({ fact: 'so', operator: dice.of(order), value: dice.below(5) }),
    () => ({ fact: 'so', operator: dice.of(['in', 'notIn']), value: [dice.below(5), dice.below(5)] }),
    () => ({ fact: 'viec', operator: dice.of(['contains', 'doesNotContain']), value: dice.of(['a', 'b']) }),
    () => ({ fact: 'viec', operator: dice.of(['containsAny', 'containsNone']), value: ['a', 'b'] }),
    () => ({ fact: 'dem', operator: dice.of(order), value: dice.below(4) }),
  ]
  const pairs: readonly (() => Condition)[] = [
    () => ({ fact: 'diem', operator: dice.of(order), value: dice.below(4) - 1 }),
    () => ({ fact: 'so', operator: dice.of(order), value: { fact: 'diem' } }),
    () => ({ fact: 'tong', operator: dice.of(order), value: dice.below(8) - 1 }),
  ]
  return dice.of(free ? [...ways, ...pairs, ...pairs, ...pairs] : ways)()
}

function condition(dice: Dice, kinds: Kinds, depth: number): Condition {
  const part = (): Condition => condition(dice, kinds, depth - 1)
  const kind = depth === 0 ? 9 : dice.below(10)
  if (kind < 3) return { all: Array.from({ length: 1 + dice.below(3) }, part) }
  if (kind < 5) return { any: Array.from({ length: 1 + dice.below(3) }, part) }
  if (kind < 6) return { not: part() }
  if (kind < 7) return { condition: dice.of(['dieuKien1', 'dieuKien2']) }
  return comparison(dice, kinds)
}

/** The text of a small random regulation. */
export function randomRegulation(seed: number, kinds: Kinds = { free: false }): string {
  const dice = new Dice(randomOf(seed))
  const named = () => ({ label: 'Điều kiện', ...cited, when: comparison(dice, kinds) })
  const rules = Array.from({ length: 1 + dice.below(5) }, (_, index) => {
    return { id: `r${index}`, label: `R${index}`, tier: dice.of(tiers), when: condition(dice, kinds, 2), ...cited }
  })
  const rest = { id: 'rest', label: 'Rest', tier: dice.of(tiers), otherwise: true, ...cited }
  const groups = Array.from({ length: dice.below(4) }, (_, index) => {
    return { id: `g${index}`, label: `G${index}`, when: condition(dice, kinds, 1), scopes: ['noi'], ...cited }
  })
  return JSON.stringify({
    id: 'thu/nghiem',
    label: 'Thử',
    document: { kind: 'quy-dinh', issuer: 'Thử', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
    inForce: { from: '2016-01-01' },
    facts,
    derived: kinds.free ? { ...derived, tong } : derived,
    conditions: { dieuKien1: named(), dieuKien2: named() },
    scopes: { noi: { label: 'Nơi', ...cited } },
    groups,
    tiers: {
      scale: 'conduct',
      hitPolicy: dice.of(['first', 'first', 'unique']),
      rules: dice.next() < 0.4 ? [...rules, rest] : rules,
    },
  })
}

/** Reads and resolves a text. */
export function resolved(text: string, on = '2016-01-01'): { regulation: Regulation; ruleset: Ruleset } {
  const { value: regulation, diagnostics } = parse(text, 'thu.json')
  if (!regulation) throw new Error(JSON.stringify(diagnostics))
  const outcome = resolve(regulation, { on })
  if (!outcome.value) throw new Error(JSON.stringify(outcome.diagnostics))
  return { regulation, ruleset: outcome.value }
}
