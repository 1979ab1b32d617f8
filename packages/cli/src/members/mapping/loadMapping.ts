import { foldText, type MappedColumn, Mapping, tidyText } from '@neuguong/core'
import { parseWith, type Ruleset, type Source, suggest } from '@neuguong/rules'
import type { Session } from '../../app/session.ts'
import { readAs } from '../../files/readAs.ts'
import { at, type CellPlace, type Finding } from '../../output/finding.ts'
import { cellReader } from '../cell.ts'
import type { Target } from '../table/target.ts'

/** What a mapping says of one heading. */
export interface Mapped {
  readonly heading: string
  readonly column: MappedColumn
  readonly target: Target
  readonly place: CellPlace
}

/** A mapping file that has been read against a regulation. */
export interface LoadedMapping {
  readonly text: string
  readonly columns: readonly Mapped[]
  /** What it says of a heading: written so, or else with other case, marks or spacing. */
  readonly find: (heading: string) => Mapped | undefined
}

/** A mapping as far as it could be read. */
export interface MappingOutcome {
  readonly mapping?: LoadedMapping
  readonly findings: readonly Finding[]
  readonly text: string
}

function targetOf({ fact, row, ignore }: MappedColumn): Target {
  if (row !== undefined) return { kind: row }
  if (typeof fact === 'string') return { kind: 'fact', fact }
  return { kind: ignore ? 'ignored' : 'unknown' }
}

const choices = ({ fact, row, ignore }: MappedColumn): number =>
  [fact, row, ignore].filter((choice) => choice !== undefined).length

/** What a column is said to be written in, and the type of fact that it is for. */
const forTypes = [
  ['unit', 'number'],
  ['dates', 'day'],
] as const

/** Ways of writing that the fact has nothing of. */
function typeFindings(ruleset: Ruleset, heading: string, column: MappedColumn, source: Source): Finding[] {
  const { fact: id = null } = column
  const fact = id === null ? undefined : ruleset.facts[id]
  return forTypes.flatMap(([key, type]) => {
    if (column[key] === undefined || fact?.type === type) return []
    const place = source.locate(['columns', heading, key], 'key')
    return [at({ code: 'mapping-not-for-type', params: { key, fact: id ?? heading, type } }, place)]
  })
}

/** Words whose meaning the fact does not have. */
function valueFindings(ruleset: Ruleset, heading: string, column: MappedColumn, source: Source): Finding[] {
  const fact = typeof column.fact === 'string' ? ruleset.facts[column.fact] : undefined
  if (!fact || (fact.type !== 'choice' && fact.type !== 'level')) return []
  const read = cellReader(column.fact ?? '', fact)
  return Object.entries(column.values ?? {}).flatMap(([word, value]) => {
    if (value === null || (typeof value === 'string' && 'value' in read(value))) return []
    const found = String(value)
    const suggestion = suggest(
      found,
      fact.options.map(({ id }) => id),
    )
    const place = source.locate(['columns', heading, 'values', word])
    return [at({ code: 'mapping-value-unknown', params: { found, fact: column.fact ?? '', suggestion } }, place)]
  })
}

function columnFindings(ruleset: Ruleset, heading: string, column: MappedColumn, source: Source): Finding[] {
  const path = ['columns', heading]
  if (choices(column) !== 1) return [at({ code: 'mapping-not-one', params: { heading } }, source.locate(path, 'key'))]
  const { fact } = column
  if (typeof fact === 'string' && !Object.hasOwn(ruleset.facts, fact)) {
    const suggestion = suggest(fact, Object.keys(ruleset.facts))
    return [at({ code: 'mapping-fact-unknown', params: { fact, suggestion } }, source.locate([...path, 'fact']))]
  }
  return [...typeFindings(ruleset, heading, column, source), ...valueFindings(ruleset, heading, column, source)]
}

/** Reads the text of a mapping against the facts of a ruleset. */
export function parseMapping(ruleset: Ruleset, text: string, file: string): MappingOutcome {
  const { value, diagnostics } = parseWith(Mapping, text, file)
  if (!value) return { findings: diagnostics, text }
  const entries = Object.entries(value.data.columns)
  const columns = entries.map(
    ([heading, column]): Mapped => ({
      heading: tidyText(heading),
      column,
      target: targetOf(column),
      place: value.source.locate(['columns', heading], 'key'),
    }),
  )
  const exact = new Map(columns.map((mapped) => [mapped.heading, mapped]))
  const folded = new Map(columns.map((mapped) => [foldText(mapped.heading), mapped]))
  const findings = [
    ...diagnostics,
    ...entries.flatMap(([heading, column]) => columnFindings(ruleset, heading, column, value.source)),
  ]
  const find = (heading: string): Mapped | undefined => exact.get(heading) ?? folded.get(foldText(heading))
  return { mapping: { text, columns, find }, findings, text }
}

/** Reads a mapping file. */
export async function loadMapping(session: Session, ruleset: Ruleset, file: string): Promise<MappingOutcome> {
  const { text } = await readAs(session, file, 'mapping')
  return parseMapping(ruleset, text, file)
}
