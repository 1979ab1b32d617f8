import { type Layout, SOME } from '../compile/layout.ts'
import { type Bit, masksOf, optionQuestions, type Question } from '../compile/questions.ts'
import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'
import type { Answers } from './slots.ts'

/** The bits of alternatives, two for each (see `Word`): of those that may hold, and of those that certainly do. */
function pairsOf(may: number, does: number, count: number): bigint {
  let pairs = 0n
  for (let bit = 0; bit < count; bit++) {
    if ((does >>> bit) & 1) pairs |= 1n << BigInt(2 * bit)
    if ((may >>> bit) & 1) pairs |= 2n << BigInt(2 * bit)
  }
  return pairs
}

/** The bits of a word of which nothing is asked. */
const everything = ({ length }: readonly Bit[]): string => String(pairsOf(-1, -1, length))

/** What a question leaves of a word for each answer; `undefined` where the word does not hang on it. */
function leftBy(question: Question, word: readonly Bit[]): readonly bigint[] | undefined {
  const masks = masksOf(question, word)
  if (!masks) return undefined
  const answers = Array.from({ length: question.size }, (_, value) => value)
  return answers.map((value) => pairsOf(masks[2 * value] ?? 0, masks[2 * value + 1] ?? 0, word.length))
}

/** What is left of a word when a question is answered, and the share of answers that leave nothing. */
interface Look {
  readonly sql: string
  readonly nothing: number
}

function lookOf(dialect: DialectOf, { columns }: Answers, question: Question, word: readonly Bit[]): readonly Look[] {
  const left = leftBy(question, word)
  if (!left) return []
  const sql = dialect.at(dialect.numbers(left), `${columns.get(question.source)} + 1`)
  return [{ sql, nothing: left.filter((pairs) => pairs === 0n).length / left.length }]
}

/** What the options of a set leave, where it has some. */
function optionsLook(
  dialect: DialectOf,
  { sets }: Answers,
  layout: Layout,
  fact: string,
  word: readonly Bit[],
): readonly string[] {
  const set = sets.get(fact)
  const parts = optionQuestions(layout, fact).flatMap((question) => {
    const [, no, yes] = leftBy(question, word) ?? []
    if (!set || no === undefined) return []
    return [caseOf([{ when: dialect.contains(set.column, question.option), then: String(yes) }], String(no))]
  })
  if (!set || parts.length === 0) return []
  return [caseOf([{ when: `${set.state} = ${SOME}`, then: dialect.both(parts) }], everything(word))]
}

/** From this share on it is worth asking first whether anything is left at all. */
const worthwhile = 0.5

/** What all answers together leave of a word. */
export function wordSql(
  dialect: DialectOf,
  answers: Answers,
  layout: Layout,
  questions: readonly Question[],
  word: readonly Bit[],
): string {
  const looks = questions
    .flatMap((question) => lookOf(dialect, answers, question, word))
    .sort((a, b) => b.nothing - a.nothing)
  const options = [...layout.sets.keys()].flatMap((fact) => optionsLook(dialect, answers, layout, fact, word))
  const parts = [...looks.map(({ sql }) => sql), ...options]
  const [first] = looks
  const all = parts.length > 0 ? dialect.both(parts) : everything(word)
  return first && first.nothing >= worthwhile ? caseOf([{ when: `${first.sql} <> 0`, then: all }], '0') : all
}
