import type { Facts, Ruleset } from '@neuguong/rules'
import type { TextFile } from '../files/readText.ts'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type Decimals, readDecimals } from './decimalCells.ts'
import {
  brokenAt,
  compactText,
  countColons,
  elementOffsets,
  isDeeper,
  isDeeperValue,
  keysTwice,
  parseJson,
} from './jsonText.ts'
import type { ListLimits } from './limits.ts'
import { lineFinder } from './lines.ts'
import type { Reader } from './member.ts'
import { requireMember } from './notList.ts'
import { overLimit } from './overLimit.ts'
import { factChecker, type Ids, idsOfList, type RawRow, readRow } from './row.ts'
import type { TableContext } from './table/readRows.ts'
import { unknownColumn } from './table/recognise.ts'
import type { SheetRow } from './table/sheetRow.ts'
import { mayHaveWritten, writtenNumbers } from './writtenNumbers.ts'

/** What the members of a list in JSON are read with. */
export interface JsonList {
  readonly ruleset: Ruleset
  readonly reader: Reader
  readonly ids: Ids
  readonly check: ReturnType<typeof factChecker>
  /** Keys that no fact has, each reported once. */
  readonly strange: Set<string>
  readonly limits: ListLimits
}

/** What a list in JSON is read with. */
export type JsonContext = Pick<TableContext, 'file' | 'ruleset' | 'reader' | 'limits'>

/** Begins a list in JSON. */
export const beginList = ({ ruleset, reader, limits }: JsonContext, lineOf?: (mark: number) => number): JsonList => ({
  ruleset,
  reader,
  limits,
  ids: idsOfList(lineOf),
  check: factChecker(ruleset),
  strange: new Set(),
})

/** Where a member stands: by key, and as a whole. */
export interface Standing {
  readonly placeOf: RawRow['placeOf']
  readonly source: SheetRow
  readonly mark: number
  /** Numbers of the row as their decimals, where a double would not hold them. */
  readonly decimals?: Decimals | undefined
  /** Keys of which nobody knows which value is meant. */
  readonly twice?: readonly string[]
}

/** The place of a key in the row that starts at `offset`: its own line when the row is spread over several. */
function placeIn({ file, text }: TextFile, lineAt: (offset: number) => number, offset: number, key: string): CellPlace {
  const at = key === '' ? -1 : text.indexOf(`${JSON.stringify(key)}:`, offset)
  const line = lineAt(Math.max(at, offset))
  return { file, pointer: `/${key}`, line, column: 1, ...(key !== '' && { cell: key }) }
}

/** A value as a finding shows it: of a list or an object only that it is one. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return (JSON.stringify(value) ?? '').slice(0, 60)
}

function readId(value: unknown, place: CellPlace): Pick<RawRow, 'id'> | Finding {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') return { id: value.trim() }
  return at({ code: 'id-not-text', params: {} }, place)
}

function readYear(
  value: unknown,
  written: string | null | undefined,
  place: CellPlace,
): Pick<RawRow, 'year'> | Finding {
  if (value === undefined || value === null) return {}
  if (typeof value === 'number' && Number.isInteger(value) && !written) return { year: value }
  return at({ code: 'year-unreadable', params: { found: written ?? shown(value) } }, place)
}

/** The facts of a row by name; a key that no fact has is told once. */
function factsOf(list: JsonList, rest: Readonly<Record<string, unknown>>, placeOf: RawRow['placeOf']): Facts {
  const facts: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(rest)) {
    if (Object.hasOwn(list.ruleset.facts, key)) facts[key] = value
    else if (!list.strange.has(key)) {
      list.strange.add(key)
      list.reader.table(unknownColumn(list.ruleset, { name: key, words: [key] }, placeOf(key)))
    }
  }
  return facts as Facts
}

const without = <T>(row: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  keys.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)))

/** Texts that are longer than a cell may be. */
function longValues(
  { limits }: JsonList,
  row: Readonly<Record<string, unknown>>,
  placeOf: RawRow['placeOf'],
): Finding[] {
  return Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'string' && value.length > limits.cellCharacters
      ? [overLimit(limits, 'cellCharacters', placeOf(key))]
      : [],
  )
}

/** Whether a key that stands twice leaves nobody to be rated. */
const isOfRow = ({ place: { cell } }: Finding): boolean => cell === 'id' || cell === 'year'

function rawRow(list: JsonList, row: Readonly<Record<string, unknown>>, standing: Standing): RawRow {
  const { decimals, twice = [], ...stands } = standing
  const { placeOf } = stands
  const { id, unit, year, ...rest } = without(row, twice)
  const exact = decimals && readDecimals(list.ruleset, without(decimals, twice), placeOf)
  const doubled = twice.map((key) => at({ code: 'key-twice', params: { key } }, placeOf(key)))
  const long = longValues(list, rest, placeOf)
  const cut = long.flatMap(({ place: { cell } }) => cell ?? [])
  const facts = { ...factsOf(list, without(rest, cut), placeOf), ...exact?.facts }
  const [known, when] = [readId(id, placeOf('id')), readYear(year, decimals?.year, placeOf('year'))]
  return {
    ...('code' in known ? { id: decimals?.id ?? shown(id) } : known),
    ...(unit !== undefined && unit !== null && { unit: decimals?.unit ?? String(unit) }),
    ...('code' in when ? {} : when),
    ...stands,
    facts,
    findings: [...doubled, ...long, ...list.check(facts, placeOf), ...(exact?.findings ?? [])],
    ...(exact && exact.rounded.length > 0 && { rounded: exact.rounded }),
    broken: [...[known, when].flatMap((one) => ('code' in one ? one : [])), ...doubled.filter(isOfRow)],
  }
}

/** Reads one value as a member. */
export function takeValue(list: JsonList, value: unknown, standing: Standing): void {
  const { placeOf, source } = standing
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const finding = at({ code: 'row-not-object', params: {} }, placeOf(''))
    list.reader.row({ source, findings: [finding] })
    return
  }
  const row = value as Record<string, unknown>
  requireMember(list.ruleset, row)
  if (isDeeperValue(value, list.limits.listDepth))
    list.reader.row({ source, findings: [overLimit(list.limits, 'listDepth', placeOf(''))] })
  else list.reader.row(readRow(list.ids, rawRow(list, row, standing)))
}

/** Where a text goes wrong as JSON. What stands there is somebody's facts and is not said. */
export function syntaxFindings(text: string, { file, limits }: JsonContext, firstLine: number): Finding[] {
  const place = { file, pointer: '', line: firstLine, column: 1 }
  if (isDeeper(text, limits.listDepth + 1)) return [overLimit(limits, 'listDepth', place)]
  const offset = brokenAt(text)
  const line = firstLine + lineFinder(text)(offset) - 1
  const column = offset - text.lastIndexOf('\n', offset - 1)
  return [at({ code: 'row-syntax', params: {} }, { ...place, line, column })]
}

const keysOf = (row: unknown): number => (typeof row === 'object' && row !== null ? Object.keys(row).length : 0)

/** Reads an array of members. */
export function readJsonArray(file: TextFile, context: JsonContext): void {
  const { reader } = context
  const value = parseJson(file.text)
  if (value === undefined) for (const finding of syntaxFindings(file.text, context, 1)) reader.table(finding)
  if (value === undefined) return
  const lineAt = lineFinder(file.text)
  // Found only when a finding asks where it stands.
  let offsets: readonly number[] | undefined
  const offsetOf = (mark: number): number => {
    offsets ??= Array.isArray(value) ? elementOffsets(file.text) : [0]
    return offsets[mark - 1] ?? 0
  }
  const textOf = (mark: number): string =>
    file.text.slice(offsetOf(mark), Array.isArray(value) ? offsets?.[mark] : undefined)
  const lineOf = (mark: number): number => lineAt(offsetOf(mark))
  const isWritten = mayHaveWritten(file.text)
  const list = beginList(context, lineOf)
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value]
  const mayRepeat = countColons(file.text) > rows.reduce<number>((sum, row) => sum + keysOf(row), 0)
  for (const [index, row] of rows.entries())
    takeValue(list, row, {
      ...standingIn(file, index + 1, { lineAt, offsetOf, lineOf, textOf }),
      decimals: isWritten ? writtenNumbers(textOf(index + 1)) : undefined,
      twice: mayRepeat ? keysTwice(textOf(index + 1)) : [],
    })
}

interface Finder {
  readonly lineAt: (offset: number) => number
  readonly offsetOf: (mark: number) => number
  readonly lineOf: (mark: number) => number
  /** The text of a row, perhaps with what stands before the next. */
  readonly textOf: (mark: number) => string
}

const standingIn = (file: TextFile, mark: number, { lineAt, offsetOf, lineOf, textOf }: Finder): Standing => ({
  mark,
  placeOf: (key) => placeIn(file, lineAt, offsetOf(mark), key),
  source: {
    open: false,
    get cells() {
      return [compactText(textOf(mark))]
    },
    get line() {
      return lineOf(mark)
    },
  },
})

/** Takes a line that is a member, and its numbers as decimals where they are known better than JSON has them. */
export type TakeLine = (text: string, line: number, decimals?: Decimals) => void

/** Reads lines that are a member each. */
export function lineReader(context: JsonContext): TakeLine {
  const { file, reader } = context
  const list = beginList(context)
  return (text, line, decimals) => {
    if (text.trim() === '') return
    const source: SheetRow = { cells: [text], line, open: false }
    const placeOf = (key: string): CellPlace => ({
      file,
      pointer: `/${key}`,
      line,
      column: 1,
      ...(key !== '' && { cell: key }),
    })
    const value = parseJson(text)
    if (value === undefined) reader.row({ source, findings: syntaxFindings(text, context, line) })
    else {
      const twice = countColons(text) > keysOf(value) ? keysTwice(text) : []
      takeValue(list, value, { placeOf, source, mark: line, decimals, twice })
    }
  }
}
