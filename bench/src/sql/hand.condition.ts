import type { Comparison, Condition } from '../workload/conditions.ts'
import { contents, prohibitions } from '../workload/facts.ts'

const signs = {
  equal: '=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  lessThan: '<',
  lessThanInclusive: '<=',
} as const

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))

/** How a statement is written. */
export interface Style {
  /** Whether the query prepares the lowest score: worth its cost where many rules ask for all seven contents. */
  readonly lowest: 'prepared' | 'absent'
  /** How the table holds sets. */
  readonly sets: 'lists' | 'bits'
}

const bitOf = (option: unknown): number => 1 << prohibitions.indexOf(String(option))

function compare({ fact, operator, value }: Comparison, { sets }: Style): string {
  const column = `"${fact}"`
  if (operator === 'contains' && sets === 'bits') return `(${column} & ${bitOf(value)}) <> 0`
  if (operator === 'contains') return `list_contains(${column}, ${literal(value)})`
  if (operator === 'in') return `${column} IN (${(value as readonly string[]).map(literal).join(', ')})`
  if (typeof value === 'boolean') return value ? column : `NOT ${column}`
  return `${column} ${signs[operator]} ${literal(value)}`
}

/** What is asked of a condition. Where SQL chooses rows, NULL counts as no: so each is written to be TRUE exactly when it holds. */
export type Mood = 'certain' | 'possible' | 'certainlyNot' | 'possiblyNot'

const opposite = {
  certain: 'certainlyNot',
  possible: 'possiblyNot',
  certainlyNot: 'certain',
  possiblyNot: 'possible',
} as const

/** Facts that the query prepares: the lowest known score of the seven contents, and whether all seven are known. */
export const prepared = {
  lowest: `coalesce(least(${contents.map((id) => `"${id}"`).join(', ')}), 101)`,
  whole: `(${contents.map((id) => `"${id}" IS NOT NULL`).join(' AND ')})`,
}

const everyContent: Readonly<Record<Mood, (score: string) => string>> = {
  certain: (score) => `(lowest >= ${score} AND whole)`,
  possible: (score) => `lowest >= ${score}`,
  certainlyNot: (score) => `lowest < ${score}`,
  possiblyNot: (score) => `(lowest < ${score} OR NOT whole)`,
}

const leaf: Readonly<Record<Mood, (comparison: string) => string>> = {
  certain: (comparison) => comparison,
  possible: (comparison) => `(${comparison}) IS NOT FALSE`,
  certainlyNot: (comparison) => `NOT ${comparison}`,
  possiblyNot: (comparison) => `(${comparison}) IS NOT TRUE`,
}

/** The score that a list of parts asks of all seven contents, and the parts without it. */
function shared(parts: readonly Condition[], operator: Comparison['operator']) {
  const ofContents = parts.filter(
    (part): part is Comparison => 'fact' in part && part.operator === operator && contents.includes(part.fact),
  )
  const [first] = ofContents
  const same = ofContents.length === contents.length && ofContents.every(({ value }) => value === first?.value)
  return same && first
    ? { score: String(first.value), rest: parts.filter((part) => !ofContents.includes(part as Comparison)) }
    : undefined
}

/** The parts of a list in SQL. Seven comparisons with one score are one comparison with the lowest score. */
function partsOf(parts: readonly Condition[], mood: Mood, list: 'all' | 'any', style: Style): readonly string[] {
  const score =
    style.lowest === 'absent' ? undefined : shared(parts, list === 'all' ? 'greaterThanInclusive' : 'lessThan')
  const rest = (score?.rest ?? parts).map((part) => conditionSql(part, mood, style))
  return score ? [...rest, everyContent[list === 'all' ? mood : opposite[mood]](score.score)] : rest
}

/** A condition in DuckDB's SQL: TRUE exactly when what is asked of it holds. */
export function conditionSql(condition: Condition, mood: Mood, style: Style): string {
  if ('fact' in condition) return leaf[mood](compare(condition, style))
  if ('not' in condition) return conditionSql(condition.not, opposite[mood], style)
  const list = 'all' in condition ? 'all' : 'any'
  const holds = mood === 'certain' || mood === 'possible'
  const word = (list === 'all') === holds ? ' AND ' : ' OR '
  return `(${partsOf('all' in condition ? condition.all : condition.any, mood, list, style).join(word)})`
}
