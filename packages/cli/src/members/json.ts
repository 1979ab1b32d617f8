import { type Facts, parse, type Ruleset } from '@neuguong/rules'
import type { TextFile } from '../files/readText.ts'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { unknownColumn } from './columns.ts'
import { lineFinder } from './lines.ts'
import type { Reader, ReadFormat } from './member.ts'
import { type Ids, idsOfList, type RawRow, readRow } from './row.ts'

interface List {
  readonly file: TextFile
  readonly ruleset: Ruleset
  readonly reader: Reader
  readonly ids: Ids
  readonly lineAt: (offset: number) => number
  /** Keys that no fact has, each reported once. */
  readonly strange: Set<string>
}

const begin = (file: TextFile, ruleset: Ruleset, reader: Reader): List => ({
  file,
  ruleset,
  reader,
  ids: idsOfList(),
  lineAt: lineFinder(file.text),
  strange: new Set(),
})

/** The place of a key in the row that starts at `offset`: its own line when the row is spread over several. */
function placeIn({ file, lineAt }: List, offset: number, key: string): CellPlace {
  const at = key === '' ? -1 : file.text.indexOf(`${JSON.stringify(key)}:`, offset)
  return {
    file: file.file,
    pointer: `/${key}`,
    line: lineAt(Math.max(at, offset)),
    column: 1,
    ...(key !== '' && { cell: key }),
  }
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 60)

function readId(value: unknown, place: CellPlace): Pick<RawRow, 'id'> | Finding {
  if (value === undefined || value === null) return {}
  if (typeof value === 'string') return { id: value.trim() }
  return at({ code: 'id-not-text', params: { found: shown(value) } }, place)
}

function rawRow(list: List, row: Readonly<Record<string, unknown>>, placeOf: RawRow['placeOf']): RawRow {
  const { id, unit, year, ...rest } = row
  const facts: Record<string, unknown> = {}
  const broken: Finding[] = []
  for (const [key, value] of Object.entries(rest)) {
    if (Object.hasOwn(list.ruleset.facts, key)) facts[key] = value
    else if (!list.strange.has(key)) {
      list.strange.add(key)
      list.reader.table(unknownColumn(list.ruleset, key, placeOf(key)))
    }
  }
  const known = readId(id, placeOf('id'))
  if ('code' in known) broken.push(known)
  if (year !== undefined && year !== null && !Number.isInteger(year))
    broken.push(at({ code: 'year-unreadable', params: { found: shown(year) } }, placeOf('year')))
  return {
    ...('code' in known ? { id: shown(id) } : known),
    ...(unit !== undefined && unit !== null && { unit: String(unit) }),
    ...(typeof year === 'number' && { year }),
    facts: facts as Facts,
    findings: [],
    broken,
    placeOf,
  }
}

function takeRow(list: List, value: unknown, offset: () => number): void {
  const placeOf = (key: string): CellPlace => placeIn(list, offset(), key)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    list.reader.row({ findings: [at({ code: 'row-not-object', params: { found: shown(value) } }, placeOf(''))] })
    return
  }
  list.reader.row(readRow(list.ruleset, list.ids, rawRow(list, value as Record<string, unknown>, placeOf)))
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
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a text goes wrong as JSON. The regulation reader knows; what it says about the shape concerns no list. */
function syntaxFindings(text: string, file: string, firstLine: number): Finding[] {
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
  const list = begin(file, ruleset, reader)
  const value = parseJson(file.text)
  if (value === undefined) for (const finding of syntaxFindings(file.text, file.file, 1)) reader.table(finding)
  if (value === undefined) return
  if (!Array.isArray(value)) return takeRow(list, value, () => 0)
  // Found only when a finding asks where it stands.
  let offsets: readonly number[] | undefined
  const offsetOf = (index: number): number => {
    offsets ??= elementOffsets(file.text)
    return offsets[index] ?? 0
  }
  for (const [index, row] of value.entries()) takeRow(list, row, () => offsetOf(index))
}

/** Reads one member a line (NDJSON, also called JSON Lines). */
export const readNdjson: ReadFormat = (file, ruleset, reader) => {
  const list = begin(file, ruleset, reader)
  let offset = 0
  for (const line of file.text.split('\n')) {
    const start = offset
    offset += line.length + 1
    if (line.trim() === '') continue
    const value = parseJson(line)
    if (value === undefined) reader.row({ findings: syntaxFindings(line, file.file, list.lineAt(start)) })
    else takeRow(list, value, () => start)
  }
}
