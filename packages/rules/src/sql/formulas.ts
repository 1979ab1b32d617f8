import type { FormulaOf, Input, Test } from '../resolve/ruleset.ts'
import { testSql } from './condition.ts'
import { constant, doubleSql, extreme, mayMeet, type NumberSql, plus, quotient, times } from './number.ts'
import { caseOf, joined } from './quote.ts'
import { columnOf, type Ends, type Scope } from './scope.ts'

/** The two ends of a number as SQL, with what is known of each. */
export interface Range {
  readonly low: NumberSql
  readonly high: NumberSql
}

/** A scope that also knows how far derived numbers reach. */
export interface NumberScope extends Scope {
  readonly ranges: ReadonlyMap<string, Range>
}

const open = (scope: Scope): Range => ({
  low: constant(scope.dialect, -Infinity),
  high: constant(scope.dialect, Infinity),
})

const limit = (bound: unknown, none: number): number => (typeof bound === 'number' ? bound : none)

/** The ends of an input: of a missing fact, its declared domain. */
function inputRange(scope: NumberScope, input: Input): Range {
  const { dialect, facts, ranges } = scope
  if (typeof input === 'number') return { low: constant(dialect, input), high: constant(dialect, input) }
  const derived = ranges.get(input.fact)
  if (derived) return derived
  const { min, max, integer: whole = false } = facts[input.fact] ?? {}
  const [least, greatest] = [limit(min, -Infinity), limit(max, Infinity)]
  const end = (missing: number): NumberSql =>
    least === greatest
      ? constant(dialect, least)
      : {
          sql: `coalesce(${columnOf(scope, input.fact)}, ${doubleSql(dialect, missing)})`,
          ...{ least, greatest, whole },
        }
  return { low: end(least), high: end(greatest) }
}

const scaled = (scope: Scope, weight: number, { low, high }: Range): Range => {
  const { dialect } = scope
  if (weight === 0) return { low: constant(dialect, 0), high: constant(dialect, 0) }
  const [a, b] = [times(dialect, low, weight), times(dialect, high, weight)]
  return weight > 0 ? { low: a, high: b } : { low: b, high: a }
}

type Terms = Extract<FormulaOf, { kind: 'sum' | 'mean' }>['of']

/** A sum, and whether infinities of both signs may meet in one of its ends: then any number is possible. */
function sumRange(scope: NumberScope, terms: Terms): Range {
  const { dialect } = scope
  let meet = false
  const add = (a: NumberSql, b: NumberSql): NumberSql => {
    meet ||= mayMeet(a, b)
    return plus(dialect, a, b)
  }
  const none: Range = { low: constant(dialect, 0), high: constant(dialect, 0) }
  const sum = terms
    .map(({ weight, of }) => scaled(scope, weight, inputRange(scope, of)))
    .reduce((sum, term) => ({ low: add(sum.low, term.low), high: add(sum.high, term.high) }), none)
  return meet ? soundOf(scope, sum) : sum
}

function soundOf({ dialect }: Scope, { low, high }: Range): Range {
  const when = joined([dialect.isNaN(low.sql), dialect.isNaN(high.sql)], 'OR')
  const end = (of: NumberSql, then: number): NumberSql => ({
    ...of,
    sql: caseOf([{ when, then: doubleSql(dialect, then) }], of.sql),
    least: -Infinity,
    greatest: Infinity,
  })
  return { low: end(low, -Infinity), high: end(high, Infinity) }
}

function ratioRange(scope: Scope, of: Range, among: Range): Range {
  const { dialect } = scope
  if (among.low.greatest <= 0 && among.high.least >= 0) return open(scope)
  const ends = [of.low, of.high].flatMap((a) => [quotient(dialect, a, among.low), quotient(dialect, a, among.high)])
  const distinct = [...new Set(ends)]
  const mayBeZero = among.low.least <= 0 && among.high.greatest >= 0
  const mayBeNone = isInfinite(of.low, of.high) && isInfinite(among.low, among.high)
  const when = [
    ...(mayBeZero ? [`${among.low.sql} <= 0 AND ${among.high.sql} >= 0`] : []),
    ...(mayBeNone ? distinct.map(dialect.isNaN) : []),
  ]
  const end = (name: 'least' | 'greatest', any: number): NumberSql => {
    const extremes = distinct.length === 1 ? (distinct[0] ?? '') : `${name}(${distinct.join(', ')})`
    const sql = caseOf(
      when.map((when) => ({ when, then: doubleSql(dialect, any) })),
      extremes,
    )
    return { sql, least: -Infinity, greatest: Infinity, whole: false }
  }
  return { low: end('least', -Infinity), high: end('greatest', Infinity) }
}

const isInfinite = (...ends: readonly NumberSql[]): boolean =>
  ends.some(({ least, greatest }) => least === -Infinity || greatest === Infinity)

function countEnd(scope: Scope, tests: readonly Test[], side: 'certainly' | 'possibly'): NumberSql {
  const [one, none] = [scope.dialect.double(1), scope.dialect.double(0)]
  const counted = tests.map((test) => caseOf([{ when: testSql(scope, test, side), then: one }], none))
  return { sql: counted.join('\n+ '), least: 0, greatest: tests.length, whole: true }
}

/** The ends of a formula over one row, as `intervalOf` of `evaluate` computes them. */
export function formulaRange(scope: NumberScope, formula: FormulaOf): Range {
  const { dialect } = scope
  switch (formula.kind) {
    case 'count':
      return { low: countEnd(scope, formula.of, 'certainly'), high: countEnd(scope, formula.of, 'possibly') }
    case 'sum':
      return sumRange(scope, formula.of)
    case 'mean': {
      const { low, high } = sumRange(scope, formula.of)
      const size = constant(dialect, formula.of.length)
      const end = (of: NumberSql): NumberSql => ({
        sql: quotient(dialect, of, size),
        least: of.least / formula.of.length,
        greatest: of.greatest / formula.of.length,
        whole: false,
      })
      return { low: end(low), high: end(high) }
    }
    case 'min':
    case 'max': {
      const name = formula.kind === 'min' ? 'least' : 'greatest'
      const inputs = formula.of.map((input) => inputRange(scope, input))
      const end = (side: keyof Ends): NumberSql =>
        extreme(
          dialect,
          name,
          inputs.map((input) => input[side]),
        )
      return { low: end('low'), high: end('high') }
    }
    case 'ratio':
      return ratioRange(scope, inputRange(scope, formula.of), inputRange(scope, formula.among))
    case 'clamp': {
      const { low, high } = inputRange(scope, formula.of)
      const [min, max] = [constant(dialect, formula.min), constant(dialect, formula.max)]
      const end = (of: NumberSql): NumberSql =>
        extreme(dialect, 'least', [max, extreme(dialect, 'greatest', [min, of])])
      return { low: end(low), high: end(high) }
    }
  }
}
