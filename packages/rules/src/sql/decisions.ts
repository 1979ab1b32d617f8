import { conclusionsOf } from '../evaluate/decision.ts'
import { NOT_RATED } from '../resolve/rules.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { concludeSql } from './conclude.ts'
import { authorities, type Concluded } from './concluded.ts'
import type { DialectOf } from './dialect.ts'
import { type Source, select, withSource } from './members.ts'
import { caseOf } from './quote.ts'

/** The columns that every statement of decisions gives behind the keys. */
export const decisionColumns = ['outcome', 'tier', 'rule', 'possible', 'authority'] as const

const pick = (dialect: DialectOf, texts: readonly (string | null)[], place: string): string =>
  texts.length > 0
    ? dialect.at(dialect.array(texts.map((text) => (text === null ? 'NULL' : dialect.text(text)))), place)
    : `CAST(NULL AS ${dialect.types.choice})`

function outcomeSql({ tiers }: Ruleset, { text }: DialectOf, conclusion: string): string {
  const places = conclusionsOf(tiers)
  const special = places.slice(places.indexOf(NOT_RATED))
  return caseOf([
    { when: `${conclusion} IS NULL`, then: text('undecided') },
    { when: `${conclusion} <= ${tiers.scale.levels.length}`, then: text('decided') },
    ...special.map((id) => ({ when: `${conclusion} = ${places.indexOf(id) + 1}`, then: text(id) })),
  ])
}

/** Arrays that are constant cost engines on columns less than arrays made for each member. */
function possibleSql(
  { tiers }: Ruleset,
  { scope: { dialect }, possible, sets }: Concluded,
  conclusion: string,
): string {
  if (sets) {
    const constant = sets.conclusions.map((ids, number) => ({
      when: String(number),
      then: dialect.array(ids.map(dialect.text)),
    }))
    return caseOf(constant.slice(1), undefined, sets.by)
  }
  const only = dialect.array([pick(dialect, conclusionsOf(tiers), conclusion)])
  const each = conclusionsOf(tiers).flatMap((id) => {
    const when = possible.get(id)
    return when === undefined ? [] : [caseOf([{ when, then: dialect.text(id) }])]
  })
  return caseOf([{ when: `${conclusion} IS NOT NULL`, then: only }], dialect.present(dialect.array(each)))
}

/** A query of the decision about every member, as `conclude` of `evaluate` draws it. */
export function decisionsSql(ruleset: Ruleset, dialect: DialectOf, source: Source): string {
  const { tiers } = ruleset
  const concluded = concludeSql(ruleset, dialect, source)
  const name = (wanted: string): string => dialect.name(concluded.fresh(wanted))
  const [conclusion, rule, grade] = [name('conclusion'), name('rule'), name('grade')]
  const numbers = select(
    dialect,
    [
      'members.*',
      { sql: concluded.conclusion, as: conclusion },
      { sql: concluded.rule, as: rule },
      { sql: concluded.grade, as: grade },
    ],
    concluded.query,
  )
  const levels = conclusionsOf(tiers).map((id) => (tiers.scale.levels.some((level) => level.id === id) ? id : null))
  const decided = caseOf([{ when: `${conclusion} IS NOT NULL`, then: rule }])
  const sql = select(
    dialect,
    [
      ...[...concluded.keys].map(([key, as]) => ({ sql: as, as: dialect.name(key) })),
      { sql: outcomeSql(ruleset, dialect, conclusion), as: dialect.name('outcome') },
      { sql: pick(dialect, levels, conclusion), as: dialect.name('tier') },
      {
        sql: pick(
          dialect,
          tiers.rules.map(({ id }) => id),
          decided,
        ),
        as: dialect.name('rule'),
      },
      { sql: possibleSql(ruleset, concluded, conclusion), as: dialect.name('possible') },
      { sql: pick(dialect, authorities, grade), as: dialect.name('authority') },
    ],
    numbers,
  )
  return withSource(sql, source)
}
