import { TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Asked, Question } from '../resolve/questions.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'
import type { Column } from './members.ts'
import type { Scope } from './scope.ts'
import { type Possible, tiersTruthSql, tierTruthSql, truthSql } from './targetsTier.ts'

/** The named conditions that questions ask for. */
function conditionsOf(asked: Asked): readonly string[] {
  if (asked.kind === 'condition') return [asked.condition]
  return asked.kind === 'every' ? asked.of.flatMap(conditionsOf) : []
}

/** The tests that counting needs beside those of the rules: of the conditions asked for. */
export function testsFor({ conditions }: Ruleset, questions: readonly Question[]): readonly Test[] {
  const asked = questions.flatMap(({ among, of }) => [...conditionsOf(among), ...conditionsOf(of)])
  return [...new Set(asked)].flatMap((id) => conditions[id]?.test ?? [])
}

/** What is asked by itself, not put together of others. */
type Single = Exclude<Asked, { readonly kind: 'everybody' | 'every' }>

/** The answer to a question about one member as SQL: 0, 1 or 2. */
function askedSql(ruleset: Ruleset, scope: Scope, possible: Possible, asked: Single): string {
  switch (asked.kind) {
    case 'rated':
      return tiersTruthSql(ruleset, scope, possible)
    case 'tiers':
      return tiersTruthSql(ruleset, scope, possible, asked.tiers)
    case 'condition': {
      const condition = ruleset.conditions[asked.condition]
      if (!condition) return String(UNKNOWN)
      return condition.usesTier
        ? tierTruthSql(ruleset, scope, possible, condition.test)
        : truthSql(scope, condition.test)
    }
  }
}

/** The questions that are asked by themselves, each once. */
function singles(asked: Asked): readonly Single[] {
  if (asked.kind === 'everybody') return []
  return asked.kind === 'every' ? asked.of.flatMap(singles) : [asked]
}

const keyOf = (asked: Asked): string => JSON.stringify(asked)

function combined(names: ReadonlyMap<string, string>, asked: Asked): string {
  if (asked.kind === 'everybody') return String(TRUE)
  if (asked.kind !== 'every') return names.get(keyOf(asked)) ?? String(UNKNOWN)
  const [first, ...rest] = asked.of.map((part) => combined(names, part))
  if (first === undefined) return String(UNKNOWN)
  return rest.length === 0 ? first : `least(${[first, ...rest].join(', ')})`
}

/** What questions ask of a member, each thing once and in a column of its own. */
export interface AskedOnce {
  readonly columns: readonly Column[]
  /** An answer as SQL over these columns: 0, 1 or 2. */
  readonly answer: (asked: Asked) => string
}

/** Asks everything that questions ask, each thing once. */
export function askOnce(
  ruleset: Ruleset,
  questions: readonly Question[],
  {
    scope,
    possible,
    name,
  }: { readonly scope: Scope; readonly possible: Possible; readonly name: (wanted: string) => string },
): AskedOnce {
  const asked = new Map(
    questions.flatMap(({ among, of }) => [...singles(among), ...singles(of)]).map((one) => [keyOf(one), one]),
  )
  const names = new Map(
    [...asked].map(([key, one]) => [key, name(`is_${'condition' in one ? one.condition : one.kind}`)]),
  )
  const columns = [...asked].map(([key, one]) => ({
    sql: askedSql(ruleset, scope, possible, one),
    as: names.get(key) ?? '',
  }))
  return { columns, answer: (one) => combined(names, one) }
}
