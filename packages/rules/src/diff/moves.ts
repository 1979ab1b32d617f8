import { compile } from '../compile/compile.ts'
import { compare } from '../evaluate/compare.ts'
import { type RuleTrace, readMember, trace } from '../evaluate/trace.ts'
import { rightOf, type Values } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import type { ElementChange } from './elements.ts'

/** A row of a population: an opaque id and facts. */
export type Row = Facts & { readonly id?: string | undefined }

/** A population as each of two rulesets reads it: the same members in the same order. */
export interface BothWays {
  readonly from: Iterable<Row>
  readonly to: Iterable<Row>
}

/** A member as the ruleset now reads it and as the one to be does. */
type Pair = readonly [was: Row, is: Row]

function* pairsOf(rows: Iterable<Row> | BothWays): Generator<Pair> {
  if (Symbol.iterator in rows) for (const row of rows) yield [row, row]
  else {
    const others = rows.to[Symbol.iterator]()
    for (const row of rows.from) {
      const { value, done } = others.next()
      if (done) throw new RangeError('The two readings of the members are not of the same length')
      yield [row, value]
    }
  }
}

/** Members who move from one conclusion to another for the same reasons. */
export interface Move {
  readonly from: string
  readonly to: string
  /** The rules that decide, where one does. */
  readonly fromRule: string | null
  readonly toRule: string | null
  /** The changed elements that move them. */
  readonly by: readonly ElementChange[]
  /** Ids of the members, or their row numbers from 1 where they have none. */
  readonly members: readonly string[]
}

function comparisonsOf(test: Test): readonly Compare[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(comparisonsOf)
    case 'compare':
      return [test]
    default:
      return comparisonsOf(test.of)
  }
}

function namesIn(test: Test): readonly string[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(namesIn)
    case 'compare':
      return [test.fact]
    case 'named':
      return [test.name, ...namesIn(test.of)]
    default:
      return namesIn(test.of)
  }
}

/** The parameters whose change turns some comparison of a rule for a member. */
function turningParameters(
  from: Test | undefined,
  to: Test | undefined,
  before: Values,
  after: Values,
): ReadonlySet<string> {
  const truths = (test: Test | undefined, values: Values) =>
    new Map(
      (test ? comparisonsOf(test) : []).map((part) => {
        const key = `${part.fact} ${part.operator} ${part.parameter}`
        return [key, { part, truth: compare(part.operator, values[part.fact], rightOf(part, values)) }] as const
      }),
    )
  const old = truths(from, before)
  return new Set(
    [...truths(to, after)].flatMap(([key, { part, truth }]) =>
      part.parameter !== undefined && old.get(key)?.truth !== truth ? [part.parameter] : [],
    ),
  )
}

/** The rules that came out differently for a member, up to the one that decides. */
function turned(before: readonly RuleTrace[], after: readonly RuleTrace[]): ReadonlySet<string> {
  const known = new Map(before.map(({ rule, truth }) => [rule, truth]))
  const now = new Set(after.map(({ rule }) => rule))
  const gone = before.filter(({ rule }) => !now.has(rule))
  return new Set([...after.filter(({ rule, truth }) => known.get(rule) !== truth), ...gone].map(({ rule }) => rule))
}

/** The facts that a derived number rests on in either ruleset. */
const factsBehind = (rulesets: readonly Ruleset[], name: string): readonly string[] =>
  rulesets.flatMap(({ derived }) => (Object.hasOwn(derived, name) ? (derived[name]?.inputs ?? []) : []))

/** Which of the changed elements move a member: those behind the rules that came out differently. */
function causesOf(
  from: Ruleset,
  to: Ruleset,
  changes: readonly ElementChange[],
  [before, after]: Pair,
): readonly ElementChange[] {
  const [was, is] = [trace(from, before), trace(to, after)]
  const rules = turned(was.rules, is.rules)
  const testIn = ({ tiers }: Ruleset, id: string) => tiers.rules.find((rule) => rule.id === id)?.test
  const [valuesBefore, valuesAfter] = [readMember(from, before), readMember(to, after)]
  const parameters = new Set<string>()
  const names = new Set<string>(rules)
  for (const id of rules) {
    const [old, now] = [testIn(from, id), testIn(to, id)]
    for (const parameter of turningParameters(old, now, valuesBefore, valuesAfter)) parameters.add(parameter)
    for (const test of [old, now]) for (const name of test ? namesIn(test) : []) names.add(name)
  }
  for (const name of [...names]) for (const fact of factsBehind([from, to], name)) names.add(fact)
  const causes = changes.filter(({ kind, id }) => (kind === 'parameter' ? parameters.has(id) : names.has(id)))
  // Rules that only changed places, or were given another tier, turn no comparison.
  return causes.length > 0 ? causes : changes.filter(({ kind }) => kind === 'rule' || kind === 'parameter')
}

/** Who moves from which conclusion to which, and why, the greatest moves first. */
export function movesOf(
  from: Ruleset,
  to: Ruleset,
  changes: readonly ElementChange[],
  rows: Iterable<Row> | BothWays,
): readonly Move[] {
  const [before, after] = [compile(from), compile(to)]
  const moves = new Map<string, Move & { readonly members: string[] }>()
  let row = 0
  for (const pair of pairsOf(rows)) {
    row++
    const [was, is] = [before(pair[0]), after(pair[1])]
    const [wasText, isText] = [was.possible.join(' | '), is.possible.join(' | ')]
    if (wasText === isText) continue
    const by = causesOf(from, to, changes, pair)
    const key = JSON.stringify([wasText, isText, was.rule, is.rule, by.map(({ kind, id }) => `${kind} ${id}`)])
    const move = moves.get(key) ?? { from: wasText, to: isText, fromRule: was.rule, toRule: is.rule, by, members: [] }
    move.members.push(pair[0].id ?? String(row))
    moves.set(key, move)
  }
  return [...moves.values()].sort((a, b) => b.members.length - a.members.length)
}
