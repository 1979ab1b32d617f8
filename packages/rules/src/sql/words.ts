import { type Alternatives, alternativesOf } from '../compile/alternatives.ts'
import { codingOf } from '../compile/codes.ts'
import { conditionsOf } from '../compile/conditions.ts'
import { type Layout, layOut, type Packing } from '../compile/layout.ts'
import { inOrderOfUse } from '../compile/order.ts'
import { type Bit, masksOf, type Question, questionsOf } from '../compile/questions.ts'
import { variablesOf } from '../diagram/variables.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'
import type { Word } from './bits.ts'
import { testSql } from './condition.ts'
import type { DialectOf } from './dialect.ts'
import { wordSql } from './looks.ts'
import { type Column, type Members, membersFor, type Source, select } from './members.ts'
import { naming } from './names.ts'
import { caseOf, commentOf } from './quote.ts'
import type { Scope } from './scope.ts'
import { type Answers, slotColumns } from './slots.ts'
import { comparisonsIn } from './used.ts'

/** Members with the words of the rules. */
export interface Worded extends Members {
  readonly words: readonly Word[]
}

/** Engines copy a constant array for every block of rows, and a statement with long ones takes long to plan. */
const loose: Packing = { room: 160, small: 6 }

/** Alternatives in one word: with two bits each they leave the sign of a whole number of 64 bits alone. */
const alternativesOfWord = 31

/** Alternatives by words; those of a rule, of which there are never too many, stay together. */
function wordsOf({ ofRules }: Alternatives): readonly (readonly Bit[])[] {
  const words: Bit[][] = []
  for (const [rule, ways] of ofRules.entries()) {
    const bits = ways.map((literals): Bit => ({ rule, literals }))
    const last = words.at(-1)
    if (last && last.length + bits.length <= alternativesOfWord) last.push(...bits)
    else words.push(bits)
  }
  return words.filter(({ length }) => length > 0)
}

/** The rules as alternatives, and what is asked to find out which of them hold. */
interface Plan {
  readonly layout: Layout
  readonly words: readonly (readonly Bit[])[]
  readonly questions: readonly Question[]
  /** What is not asked by the code of a fact, with the number that its question has. */
  readonly apart: readonly { readonly test: Test; readonly source: number }[]
}

function planOf(ruleset: Ruleset): Plan {
  const tests = ruleset.tiers.rules.flatMap(({ test }) => test ?? [])
  const variables = variablesOf(ruleset, tests.flatMap(comparisonsIn))
  const coded = variables.filter(({ kind }) => kind === 'fact' || kind === 'option')
  const layout = layOut(inOrderOfUse(ruleset, coded).map(codingOf), loose)
  const { length } = layout.codings
  const alternatives = alternativesOf(conditionsOf(ruleset, layout.codings), length)
  const words = wordsOf(alternatives)
  const questions = questionsOf(layout, alternatives.apart.length)
  return {
    layout,
    words,
    questions: questions.filter((question) => words.some((word) => masksOf(question, word))),
    apart: alternatives.apart.map(({ test }, index) => ({ test, source: ~(length + index) })),
  }
}

/** The truth of a test as a code: 0 where it does not hold, 1 where it may, 2 where it certainly does. */
const truthCode = (scope: Scope, test: Test): string =>
  caseOf(
    [
      { when: testSql(scope, test, 'certainly'), then: '2' },
      { when: testSql(scope, test, 'possibly'), then: '1' },
    ],
    '0',
  )

/** Members with a code for each test that is looked at apart, and where questions find them. */
function withApart(members: Members, { apart }: Plan): readonly [Members, ReadonlyMap<number, string>] {
  const { scope, fresh } = members
  const columns = apart.map(({ test, source }, index): Column & { readonly source: number } => ({
    sql: truthCode(scope, test),
    as: scope.dialect.name(fresh(`apart_${index + 1}`)),
    source,
  }))
  if (columns.length === 0) return [members, new Map()]
  const query = select(scope.dialect, ['members.*', ...columns], members.query)
  return [{ ...members, query }, new Map(columns.map(({ source, as }) => [source, as]))]
}

/**
 * Members with the rules as words: each fact is read once, and what it says of up to 31 alternatives is looked up together, as `compile` does.
 *
 * @param more - further tests that will be asked of the members
 */
export function withWords(ruleset: Ruleset, dialect: DialectOf, source: Source, more: readonly Test[] = []): Worded {
  const plan = planOf(ruleset)
  const { layout, questions, words } = plan
  const asked = questions.flatMap(({ source: slot }) => (slot >= 0 ? [slot] : []))
  const fresh = naming()
  const { read, columns: slots, sets } = slotColumns(ruleset, dialect, source, layout, asked, fresh)
  const tests = [...plan.apart.map(({ test }) => test), ...more]
  const [members, apart] = withApart(membersFor(ruleset, dialect, source, tests, { read, fresh }), plan)
  const answers: Answers = { sets, columns: new Map([...slots, ...apart]) }
  const columns = words.map((word, index): Column & Word => {
    const column = dialect.name(fresh(`rules_${index + 1}`))
    const ids = new Set(word.flatMap(({ rule }) => ruleset.tiers.rules[rule]?.id ?? []))
    const sql = `CAST(${wordSql(dialect, answers, layout, questions, word)} AS BIGINT)`
    return { sql: `${commentOf([...ids])}\n${sql}`, as: column, column, rules: word.map(({ rule }) => rule + 1) }
  })
  return { ...members, query: select(dialect, ['members.*', ...columns], members.query), words: columns }
}
