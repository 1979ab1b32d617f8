import { type Diagnostic, finding } from '../language/diagnostic.ts'
import type { SqlFindings } from '../language/findings.sql.ts'
import type { Origin, Ruleset } from '../resolve/ruleset.ts'
import { numberType } from './columnType.ts'
import { decisionColumns } from './decisions.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { columnName, type Source } from './members.ts'
import { tooWideIn } from './wide.ts'

type NameProblem = SqlFindings['sql-name']['problem']

const bytes = (name: string): number => new TextEncoder().encode(name).length

function problemOf(dialect: Dialect, name: string): NameProblem | undefined {
  if (name === '') return 'empty'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'control'
  if (dialect === 'spark' && name.includes('${')) return 'variable'
  return bytes(name) > (dialectOf(dialect).longestName ?? Infinity) ? 'long' : undefined
}

const placeOf = ({ file, pointer, line, column }: Origin) => ({ file, pointer, line, column })

/** A column of the table, and where the fact stands that it is for. */
interface Named {
  readonly name: string
  readonly origin: Origin
}

const named = (ruleset: Ruleset, source: Source): readonly Named[] =>
  Object.entries(ruleset.facts).map(([id, { origin }]) => ({ name: columnName(source, id), origin }))

/** What engines compare when they look a column up: not every one minds the case. */
const folded = (name: string): string => name.toLowerCase()

function refusedNames(ruleset: Ruleset, dialect: Dialect, source: Source): readonly Diagnostic[] {
  const seen = new Map(keysOf(source).map((key) => [folded(key), key]))
  return named(ruleset, source).flatMap(({ name, origin }) => {
    const problem = problemOf(dialect, name)
    if (problem) return [finding('sql-name', placeOf(origin), { dialect, name, problem })]
    const other = seen.get(folded(name))
    seen.set(folded(name), name)
    return other === undefined ? [] : [finding('sql-same-name', placeOf(origin), { dialect, name, other })]
  })
}

const keysOf = ({ keys = [] }: Source): readonly string[] => keys

/** Texts that go into literals: no engine's text can hold NUL, so nothing in a table is equal to them. */
const refusedTexts = (ruleset: Ruleset, dialect: Dialect): readonly Diagnostic[] =>
  [...Object.values(ruleset.facts), ...ruleset.tiers.rules].flatMap((element) => {
    const texts = 'options' in element ? element.options.map(({ id }) => id) : [element.id]
    return texts
      .filter((text) => text.includes('\0'))
      .map((text) => finding('sql-text', placeOf(element.origin), { dialect, text }))
  })

/** Columns of number facts that hold no numbers. */
const refusedTypes = (ruleset: Ruleset, dialect: Dialect, { types = {} }: Source): readonly Diagnostic[] =>
  Object.values(ruleset.facts).flatMap(({ id, type, origin }) => {
    const written = Object.hasOwn(types, id) ? types[id] : undefined
    if (type !== 'number' || written === undefined || numberType(written)) return []
    return [finding('sql-column-type', placeOf(origin), { dialect, fact: id, type: written })]
  })

/** Numbers that no type of the engine holds exactly. */
const refusedWidths = (ruleset: Ruleset, dialect: Dialect, source: Source): readonly Diagnostic[] => {
  const most = dialectOf(dialect).widest.digits ?? 0
  return tooWideIn(ruleset, dialect, source).flatMap(({ id, digits }) => {
    const origin = (ruleset.derived[id] ?? ruleset.facts[id])?.origin
    return origin ? [finding('sql-too-wide', placeOf(origin), { dialect, id, digits, most })] : []
  })
}

/**
 * What a dialect cannot say of a ruleset, each with its place and reason. Everything else of the language is in the fragment that
 * all dialects translate. Unless this is empty, no statement of the ruleset is to be run.
 *
 * @param ruleset - from `resolve`
 * @param dialect - the engine
 * @param source - where the members stand, and the types of their columns where they are known
 * @throws RangeError when a key could not be passed through: nobody's regulation is at fault then
 */
export function refusedIn(ruleset: Ruleset, dialect: Dialect, source: Source): readonly Diagnostic[] {
  for (const key of keysOf(source))
    if (problemOf(dialect, key) || (decisionColumns as readonly string[]).includes(folded(key)))
      throw new RangeError(`The key ${JSON.stringify(key)} cannot be a column beside ${decisionColumns.join(', ')}`)
  return [
    ...refusedNames(ruleset, dialect, source),
    ...refusedTexts(ruleset, dialect),
    ...refusedTypes(ruleset, dialect, source),
    ...refusedWidths(ruleset, dialect, source),
  ]
}
