import type { Authority } from '@neuguong/core'
import { conclusionsOf, UNRULED } from '../evaluate/decision.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { certainOf, firstCertain, lowestBit, pairBits, ruleAt, type Word } from './bits.ts'
import { authorities, type Concluded, kindsOf, noNumber, placeOf } from './concluded.ts'
import type { DialectOf } from './dialect.ts'
import { type Column, select } from './members.ts'
import { caseOf, joined } from './quote.ts'
import type { Worded } from './words.ts'

/** How the search may end: what is concluded and on which authority, with the bit that stands for it; nothing rules where no rule may hold. */
interface Ending {
  readonly conclusion: string
  readonly rests: Authority | undefined
  readonly bit: number
  /** Whether a rule, by its number, leads to it. */
  readonly from: (rule: number) => boolean
}

function endingsOf({ tiers: { rules } }: Ruleset): readonly Ending[] {
  const ruled = kindsOf(rules).map(({ tier, rests, bit, includes }): Ending => {
    const own = new Set(rules.flatMap((rule, index) => (includes(rule) ? [index + 1] : [])))
    return { conclusion: tier, rests, bit, from: (rule) => own.has(rule) }
  })
  const unruled = { conclusion: UNRULED, rests: undefined, bit: 2 ** ruled.length, from: () => false }
  return rules.every(({ test }) => test) ? [...ruled, unruled] : ruled
}

const bitsOf = (endings: readonly Ending[]): number => endings.reduce((sum, { bit }) => sum + bit, 0)

/** The first rule that may hold: its number where it certainly does, else -1; 0 where none may. */
const stateSql = (dialect: DialectOf, words: readonly Word[]): string =>
  caseOf(
    words.map((word) => ({ when: `${word.column} <> 0`, then: ruleAt(dialect, word, word.column, () => -1) })),
    '0',
  )

/** The bits of a word up to the lowest that certainly holds, where the first rule that may hold is not certain. */
function keptSql(dialect: DialectOf, word: Word, state: string): string {
  const certain = certainOf(dialect, word)
  const upToIt = dialect.both([word.column, `4 * ${lowestBit(dialect, certain)} - 1`])
  return caseOf(
    [
      { when: `${state} >= 0`, then: 'NULL' },
      { when: `${certain} = 0`, then: word.column },
    ],
    upToIt,
  )
}

/** The columns that the search for the deciding rule makes. */
interface Steps {
  /** The first rule that may hold: its number where it certainly does, else -1; 0 where none may. */
  readonly state: string
  /** Where that is not certain, the first rule that certainly holds; one more than there are where none does. */
  readonly last: string
  /** Of each word what may decide, unless an earlier word does. */
  readonly kept: readonly (Word & Column)[]
}

/** The bits of what may be concluded: from the rules up to the first that certainly holds. */
function maySql(
  ruleset: Ruleset,
  dialect: DialectOf,
  endings: readonly Ending[],
  { state, last, kept }: Steps,
): string {
  const { rules } = ruleset.tiers
  const bits = endings.flatMap(({ bit, from }) => {
    const any = kept.flatMap((word, index) => {
      const own = pairBits(word, from, 'possible')
      const has = dialect.hasBits(word.column, own)
      // Of a later word nothing may decide where an earlier one has a rule that certainly holds.
      return own === 0n ? [] : [index === 0 ? has : joined([`${last} >= ${word.rules[0]}`, has], 'AND')]
    })
    return any.length > 0 ? [caseOf([{ when: joined(any, 'OR'), then: String(bit) }], '0')] : []
  })
  const unruled = endings.find(({ conclusion }) => conclusion === UNRULED)?.bit
  if (unruled !== undefined) bits.push(caseOf([{ when: `${last} > ${rules.length}`, then: String(unruled) }], '0'))
  const bitOf = rules.map((_, index) => endings.find(({ from }) => from(index + 1))?.bit ?? 0)
  const certain = { when: `${state} > 0`, then: dialect.at(dialect.numbers(bitOf), state) }
  const open = { when: `${state} < 0`, then: bits.join('\n+ ') }
  return rules.length === 0 ? String(unruled) : caseOf([certain, open], String(unruled ?? 0))
}

/** Up to so many bits each of their combinations has its answer in a table. */
const tabled = 6

/** The endings of each combination of bits. */
const combinations = (endings: readonly Ending[]): readonly (readonly Ending[])[] =>
  Array.from({ length: 2 ** endings.length }, (_, bits) => endings.filter(({ bit }) => (bits & bit) !== 0))

const conclusionsIn = (ruleset: Ruleset, endings: readonly Ending[]): readonly string[] =>
  conclusionsOf(ruleset.tiers).filter((id) => endings.some(({ conclusion }) => conclusion === id))

/** The place of a conclusion that is the only one. */
function conclusionSql(ruleset: Ruleset, dialect: DialectOf, endings: readonly Ending[], may: string): string {
  if (endings.length <= tabled) {
    const places = combinations(endings).map((some) => {
      const [only, ...others] = conclusionsIn(ruleset, some)
      return only === undefined || others.length > 0 ? null : placeOf(ruleset, only)
    })
    return dialect.at(dialect.numbers(places), `${may} + 1`)
  }
  const alone = conclusionsIn(ruleset, endings).map((id) => {
    const others = bitsOf(endings.filter(({ conclusion }) => conclusion !== id))
    return { when: `NOT ${dialect.hasBits(may, others)}`, then: String(placeOf(ruleset, id)) }
  })
  return caseOf(alone)
}

/** The weakest authority of the rules that may decide. */
function gradeSql(dialect: DialectOf, endings: readonly Ending[], may: string): string {
  const weakest = [...authorities].reverse().flatMap((authority) => {
    const own = endings.filter(({ rests }) => rests === authority)
    const then = String(authorities.indexOf(authority) + 1)
    return own.length > 0 ? [{ when: dialect.hasBits(may, bitsOf(own)), then }] : []
  })
  return weakest.length > 0 ? caseOf(weakest) : noNumber
}

/** Members with what the rules conclude when the first that holds decides, as `firstCandidates` of `evaluate`. */
export function decideFirst(ruleset: Ruleset, members: Worded): Concluded {
  const { words } = members
  const { dialect } = members.scope
  const endings = endingsOf(ruleset)
  const none = ruleset.tiers.rules.length + 1
  const name = (wanted: string): string => dialect.name(members.fresh(wanted))
  const [state, last, may] = [name('state'), name('last'), name('may')]
  const kept = words.map((word, index) => {
    const column = name(`kept_${index + 1}`)
    return { rules: word.rules, column, sql: keptSql(dialect, word, state), as: column }
  })
  const stated = select(dialect, ['members.*', { sql: stateSql(dialect, words), as: state }], members.query)
  const first = { sql: caseOf([{ when: `${state} < 0`, then: firstCertain(dialect, words, String(none)) }]), as: last }
  const lasting = select(dialect, ['members.*', first, ...kept], stated)
  const steps: Steps = { state, last, kept }
  const decided = { sql: maySql(ruleset, dialect, endings, steps), as: may }
  const has = (id: string): string =>
    dialect.hasBits(may, bitsOf(endings.filter(({ conclusion }) => conclusion === id)))
  return {
    ...members,
    query: select(dialect, ['members.*', decided], lasting),
    conclusion: conclusionSql(ruleset, dialect, endings, may),
    rule: caseOf([{ when: `${state} > 0`, then: state }], `nullif(${last}, ${none})`),
    grade: gradeSql(dialect, endings, may),
    possible: new Map(conclusionsIn(ruleset, endings).map((id) => [id, has(id)])),
    ...(endings.length <= tabled && {
      sets: { by: may, conclusions: combinations(endings).map((some) => conclusionsIn(ruleset, some)) },
    }),
  }
}
