import { type Facts, parse, type Ruleset } from '@neuguong/rules'
import type { TextFile } from '../files/readText.ts'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type Decimals, readDecimals } from './decimalCells.ts'
import { lineFinder } from './lines.ts'
import type { Reader, ReadFormat } from './member.ts'
import { factChecker, type Ids, idsOfList, type RawRow, readRow } from './row.ts'
import { unknownColumn } from './table/recognise.ts'
import type { SheetRow } from './table/sheetRow.ts'

/** What the members of a list in JSON are read with. */
export interface JsonList {
  readonly ruleset: Ruleset
  readonly reader: Reader
  readonly ids: Ids
  readonly check: ReturnType<typeof factChecker>
  /** Keys that no fact has, each reported once. */
  readonly strange: Set<string>
}

/** Begins a list in JSON. */
export const beginList = (ruleset: Ruleset, reader: Reader, lineOf?: (mark: number) => number): JsonList => ({
  ruleset,
  reader,
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
}

/** The place of a key in the row that starts at `offset`: its own line when the row is spread over several. */
function placeIn({ file, text }: TextFile, lineAt: (offset: number) => number, offset: number, key: string): CellPlace {
  const at = key === '' ? -1 : text.indexOf(`${JSON.stringify(key)}:`, offset)
  const line = lineAt(Math.max(at, offset))
  return { file, pointer: `/${key}`, line, column: 1, ...(key !== '' && { cell: key }) }
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 60)

function readId(value: unknown, place: CellPlace): Pick<RawRow, 'id'> | Finding {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') return { id: value.trim() }
  return at({ code: 'id-not-text', params: { found: shown(value) } }, place)
}

function rawRow(list: JsonList, row: Readonly<Record<string, unknown>>, standing: Standing): RawRow {
  const { decimals, ...stands } = standing
  const { placeOf } = stands
  const { id, unit, year, ...rest } = row
  const facts: Record<string, unknown> = {}
  const broken: Finding[] = []
  for (const [key, value] of Object.entries(rest)) {
    if (Object.hasOwn(list.ruleset.facts, key)) facts[key] = value
    else if (!list.strange.has(key)) {
      list.strange.add(key)
      list.reader.table(unknownColumn(list.ruleset, { name: key, words: [key] }, placeOf(key)))
    }
  }
  const exact = decimals && readDecimals(list.ruleset, decimals, placeOf)
  Object.assign(facts, exact?.facts)
  const known = readId(id, placeOf('id'))
  if ('code' in known) broken.push(known)
  if (year !== undefined && year !== null && !Number.isInteger(year))
    broken.push(at({ code: 'year-unreadable', params: { found: shown(year) } }, placeOf('year')))
  return {
    ...('code' in known ? { id: shown(id) } : known),
    ...(unit !== undefined && unit !== null && { unit: String(unit) }),
    ...(typeof year === 'number' && { year }),
    ...stands,
    facts: facts as Facts,
    findings: [...list.check(facts as Facts, placeOf), ...(exact?.findings ?? [])],
    ...(exact && exact.rounded.length > 0 && { rounded: exact.rounded }),
    broken,
  }
}

/** Reads one value as a member. */
export function takeValue(list: JsonList, value: unknown, standing: Standing): void {
  const { placeOf, source } = standing
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const finding = at({ code: 'row-not-object', params: { found: shown(value) } }, placeOf(''))
    list.reader.row({ source, findings: [finding] })
  } else list.reader.row(readRow(list.ids, rawRow(list, value as Record<string, unknown>, standing)))
}

/** Where each element of a JSON array starts. The text is known to be JSON, so only strings and brackets matter. */
export function elementOffsets(text: string): number[] {
  const offsets: number[] = []
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,:"[\]{}]+/g
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const closes = match[0] === ']' || match[0] === '}'
    if (closes) depth--
    else if (depth === 1) offsets.push(match.index)
    if (match[0] === '[' || match[0] === '{') depth++
  }
  return offsets
}

/** The value of a JSON text; nothing when it is none. The parser's own message is not used: it quotes what it read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a text goes wrong as JSON. The regulation reader knows; what it says about the shape concerns no list. */
export function syntaxFindings(text: string, file: string, firstLine: number): Finding[] {
  const syntax = parse(text, file).diagnostics.filter(({ code }) => code === 'json-syntax')
  if (syntax.length === 0)
    return [at({ code: 'row-syntax', params: {} }, { file, pointer: '', line: firstLine, column: 1 })]
  return syntax.map((finding) => ({
    ...finding,
    place: { ...finding.place, line: finding.place.line + firstLine - 1 },
  }))
}

/** Reads an array of members. */
export const readJsonArray: ReadFormat = (file, ruleset, reader) => {
  const value = parseJson(file.text)
  if (value === undefined) for (const finding of syntaxFindings(file.text, file.file, 1)) reader.table(finding)
  if (value === undefined) return
  const lineAt = lineFinder(file.text)
  // Found only when a finding asks where it stands.
  let offsets: readonly number[] | undefined
  const offsetOf = (mark: number): number => {
    offsets ??= Array.isArray(value) ? elementOffsets(file.text) : [0]
    return offsets[mark - 1] ?? 0
  }
  const lineOf = (mark: number): number => lineAt(offsetOf(mark))
  const list = beginList(ruleset, reader, lineOf)
  for (const [index, row] of (Array.isArray(value) ? value : [value]).entries())
    takeValue(list, row, standingIn(file, row, index + 1, { lineAt, offsetOf, lineOf }))
}

interface Finder {
  readonly lineAt: (offset: number) => number
  readonly offsetOf: (mark: number) => number
  readonly lineOf: (mark: number) => number
}

const standingIn = (file: TextFile, row: unknown, mark: number, { lineAt, offsetOf, lineOf }: Finder): Standing => ({
  mark,
  placeOf: (key) => placeIn(file, lineAt, offsetOf(mark), key),
  source: {
    open: false,
    get cells() {
      return [JSON.stringify(row)]
    },
    get line() {
      return lineOf(mark)
    },
  },
})

/** Takes a line that is a member, and its numbers as decimals where they are known better than JSON has them. */
export type TakeLine = (text: string, line: number, decimals?: Decimals) => void

/** Reads lines that are a member each. */
export function lineReader(file: string, ruleset: Ruleset, reader: Reader): TakeLine {
  const list = beginList(ruleset, reader)
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
    if (value === undefined) reader.row({ source, findings: syntaxFindings(text, file, line) })
    else takeValue(list, value, { placeOf, source, mark: line, decimals })
  }
}
