import { expect, it } from 'vitest'
import { init } from 'z3-solver'
import { proofs } from '../../src/check/proofs.ts'
import { type Compare, type Condition, check, diagram, type Ruleset, type Test } from '../../src/index.ts'
import { cases } from '../effort.ts'
import { randomOf, resolved } from './random.ts'

const seed = Number(process.env.SEED ?? 366)
const count = cases(250)

const cited = { cite: 'thử, 1', authority: 'illustrative' }
const facts = {
  x: { type: 'number', label: 'X', min: 0, max: 10, decimals: 1, ...cited },
  y: { type: 'number', label: 'Y', min: 2, max: 6, decimals: 2, ...cited },
  n: { type: 'number', label: 'N', min: 0, max: 4, integer: true, ...cited },
}
const derived = { tong: { label: 'Tổng', ...cited, formula: { sum: [{ fact: 'x' }, { fact: 'n' }] } } }
/** Limits in the domains, some of them side by side; of the sum also some that it cannot reach. */
const limits = {
  x: [0, 0.5, 3, 3.1, 4.5, 4.6, 4.7, 7, 10],
  y: [2, 2.5, 2.51, 4, 6],
  n: [0, 1, 2, 3, 4],
  tong: [0, 0.05, 1, 2.5, 2.6, 6, 9, 9.1, 13, 14, 15],
}
const operators = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'] as const

function numericRegulation(start: number): string {
  const next = randomOf(start)
  const of = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const comparison = (): Condition => {
    const operator = of(operators)
    if (next() < 0.2) return { fact: 'x', operator, value: { fact: 'y' } }
    const fact = of(['x', 'y', 'n', 'tong'] as const)
    return { fact, operator, value: of(limits[fact]) }
  }
  const condition = (depth: number): Condition => {
    const parts = () => Array.from({ length: 2 }, () => condition(depth - 1))
    const kind = depth === 0 ? 1 : next()
    return kind < 0.3
      ? { all: parts() }
      : kind < 0.6
        ? { any: parts() }
        : kind < 0.7
          ? { not: condition(depth - 1) }
          : comparison()
  }
  const rules = Array.from({ length: 2 + Math.floor(next() * 3) }, (_, index) => {
    return { id: `r${index}`, label: 'R', tier: of(['outstanding', 'good', 'vanguard']), when: condition(2), ...cited }
  })
  return JSON.stringify({
    id: 'thu/so',
    label: 'Thử',
    document: { kind: 'quy-dinh', issuer: 'Thử', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
    inForce: { from: '2016-01-01' },
    facts,
    derived,
    tiers: { scale: 'conduct', hitPolicy: 'first', rules },
  })
}

/** A solver that knows the domains of the facts and can say whether somebody exists for whom a test holds. */
async function makeOracle() {
  const { Context } = await init()
  const { And, Not, Or, Real, Int, ToReal, Solver } = Context('main')
  const [tenths, hundredths, n] = [Int.const('x'), Int.const('y'), Int.const('n')]
  const [x, y, whole] = [ToReal(tenths).div(10), ToReal(hundredths).div(100), ToReal(n)]
  const terms = { x, y, n: whole, tong: x.add(whole) }
  const compared = ({ fact, operator, value }: Compare) => {
    const left = terms[fact as keyof typeof terms]
    const right =
      typeof value === 'object' && 'fact' in value ? terms[value.fact as keyof typeof terms] : Real.val(value as number)
    switch (operator) {
      case 'lessThan':
        return left.lt(right)
      case 'lessThanInclusive':
        return left.le(right)
      case 'greaterThan':
        return left.gt(right)
      case 'greaterThanInclusive':
        return left.ge(right)
      default:
        return operator === 'equal' ? left.eq(right) : left.neq(right)
    }
  }
  const formula = (test: Test): ReturnType<typeof compared> => {
    switch (test.kind) {
      case 'compare':
        return compared(test)
      case 'all':
        return And(...test.of.map(formula))
      case 'any':
        return Or(...test.of.map(formula))
      default:
        return test.kind === 'not' ? Not(formula(test.of)) : formula(test.of)
    }
  }
  return async (test: Test): Promise<boolean> => {
    const solver = new Solver()
    solver.add(x.ge(0), x.le(10), y.ge(2), y.le(6), n.ge(0), n.le(4), formula(test))
    return (await solver.check()) === 'sat'
  }
}

const none = (tests: readonly Test[]): Test => ({ kind: 'not', of: { kind: 'any', of: tests } })
const testsOf = ({ tiers }: Ruleset): readonly Test[] => tiers.rules.flatMap(({ test }) => test ?? [])

it(`z3 agrees on ${count} regulations over numbers (seed ${seed})`, async () => {
  const exists = await makeOracle()
  const open = { possible: 0, impossible: 0 }
  for (let index = 0; index < count; index++) {
    const text = numericRegulation(seed + index)
    const { regulation, ruleset } = resolved(text)
    const found = check({ regulation, layers: [regulation], ruleset, diagram: diagram(ruleset) }, proofs)
    const tests = testsOf(ruleset)
    const gaps = found.flatMap(({ params, code }) => (code === 'gap' && 'person' in params ? [params.person] : []))
    const gap = await exists(none(tests))
    if (gaps.length === 0) expect(gap, text).toBe(false)
    else if (gaps.some(({ confirmed }) => confirmed)) expect(gap, text).toBe(true)
    else open[gap ? 'possible' : 'impossible']++
    const unreachable = found.flatMap(({ code, params }) =>
      (code === 'unreachable-rule' || code === 'masked-exception') && 'rule' in params ? [params.rule] : [],
    )
    for (const [at, { id, test }] of ruleset.tiers.rules.entries())
      if (test && unreachable.includes(id))
        expect(await exists({ kind: 'all', of: [test, none(tests.slice(0, at))] }), `${id} of ${text}`).toBe(false)
  }
  console.log(`z3 agrees on ${count} regulations; gaps left open: ${JSON.stringify(open)}`)
  // Whom z3 finds the search finds too, but for a few who need numbers that stand nowhere in the regulation.
  expect(open.possible).toBeLessThan(count / 100)
})
