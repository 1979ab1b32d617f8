import { foldText } from '@neuguong/core'
import { checkFacts, type Facts, type FactValue, type Ruleset } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import type { Member, Row } from './member.ts'
import { makeSeen } from './seen.ts'
import type { SheetRow } from './table/sheetRow.ts'

/** A row as a format reads it, before it is looked at as a member. */
export interface RawRow {
  readonly id?: string | undefined
  readonly unit?: string | undefined
  readonly year?: number | undefined
  readonly facts: Facts
  readonly source: SheetRow
  /** What stands for the line of the row until somebody asks for it; the line itself when absent. */
  readonly mark?: number
  /** What the format found about values. */
  readonly findings: readonly Finding[]
  /** Facts whose numbers the format rounded. */
  readonly rounded?: readonly string[]
  /** Why the row cannot be trusted as a whole. */
  readonly broken: readonly Finding[]
  readonly placeOf: (column: string) => CellPlace
}

/** First cells of rows that add up others. */
const totals = new Set(['cong', 'tong', 'tong cong', 'tong so', 'total'])

/** Whether a text says that its row adds up others. */
export const isTotal = (text: string): boolean => !/\d/.test(text) && totals.has(foldText(text).replace(/\s*:$/, ''))

/** What stands in a row that adds up others: “Tổng cộng” as its first text, whatever column that is. */
function totalOf({ source }: RawRow): string | undefined {
  const first = source.cells.find((cell) => cell.trim() !== '')
  return first !== undefined && isTotal(first) ? first.trim() : undefined
}

/** Signs that act or are not seen: two ids that look the same would be two people. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}]/u

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What is no id may be somebody's name or number, so only the rule that it breaks is told. */
function idFindings(id: string, place: CellPlace): Finding[] {
  const [sign] = unseen.exec(id) ?? []
  if (sign !== undefined) return [at({ code: 'id-unseen', params: { sign: codeOf(sign) } }, place)]
  return /\s/.test(id) ? [at({ code: 'id-with-space', params: {} }, place)] : []
}

/** Whether the row is of a member at all, and has an id: nobody is called “Tổng cộng”, and names of people are no ids. */
function checkId(raw: RawRow): Finding[] {
  const { id, placeOf } = raw
  if (id !== undefined && id !== '' && !isTotal(id)) return idFindings(id, placeOf('id'))
  const total = id !== undefined && id !== '' ? id : totalOf(raw)
  // It says itself that it is none, and nobody is missed without it.
  if (total !== undefined) return [at({ code: 'row-total', params: { found: total } }, placeOf('id'), 'warning')]
  const place = placeOf('id')
  return [at({ code: 'row-without-id', params: { row: place.line } }, place)]
}

const memberOf = (id: string, { unit, year, facts }: RawRow): Member => ({
  id,
  ...(unit !== undefined && { unit }),
  ...(year !== undefined && { year }),
  facts,
})

/** Remembers the ids of a list: one member stands once a year. */
export interface Ids {
  /** Where the id stood before, as a number, when it did. */
  readonly seen: (raw: RawRow) => number | undefined
  /** The sheet whose lines come next. */
  readonly turn: (sheet: string) => void
  /** The place that a number of `seen` stands for. */
  readonly placeOf: (mark: number) => { readonly line: number; readonly sheet?: string }
}

/**
 * Ids and the lines where they first stood, of all sheets of a list.
 *
 * @param lineOf - the line that the mark of a row stands for
 */
export function idsOfList(lineOf: (mark: number) => number = (mark) => mark): Ids {
  const seen = makeSeen()
  const sheets: { readonly name: string; readonly from: number }[] = []
  let from = 0
  let last = 0
  return {
    turn: (name) => {
      from = last
      sheets.push({ name, from })
    },
    seen: ({ id, year, source, mark = source.line }) => {
      last = from + mark
      return seen.first(year === undefined ? `${id}` : `${id} ${year}`, last) || undefined
    },
    placeOf: (mark) => {
      const sheet = sheets.findLast((one) => one.from < mark)
      return sheet ? { line: lineOf(mark - sheet.from), sheet: sheet.name } : { line: lineOf(mark) }
    },
  }
}

/** Checks values against the declared domains; makes one for a list, which remembers what was right. */
export function factChecker(ruleset: Ruleset): (facts: Facts, placeOf: RawRow['placeOf']) => readonly Finding[] {
  const right = new Map<string, Set<FactValue>>()
  return (facts, placeOf) => {
    const doubtful = Object.keys(facts).filter((fact) => !right.get(fact)?.has(facts[fact]))
    if (doubtful.length === 0) return []
    const findings = checkFacts(ruleset, Object.fromEntries(doubtful.map((fact) => [fact, facts[fact]])), placeOf)
    const wrong = new Set(findings.map(({ place }) => place.pointer))
    for (const fact of doubtful) {
      const known = right.get(fact) ?? new Set()
      const value = facts[fact]
      if (!wrong.has(placeOf(fact).pointer) && typeof value !== 'object' && known.size < 2000) known.add(value)
      right.set(fact, known)
    }
    return findings
  }
}

const none: readonly Finding[] = []

function duplicateOf(ids: Ids, id: string, mark: number): { id: string; first: number; sheet?: string } {
  const place = ids.placeOf(mark)
  return { id, first: place.line, ...(place.sheet !== undefined && { sheet: place.sheet }) }
}

/**
 * Looks at a row as a member: its id, and what the format found about its values. A value that cannot be read counts as
 * missing; a row whose id or shape cannot be trusted is no member.
 */
export function readRow(ids: Ids, raw: RawRow): Row {
  const { id = '', placeOf, source } = raw
  const fatal: Finding[] = [...checkId(raw), ...raw.broken]
  const first = fatal.length === 0 ? ids.seen(raw) : undefined
  if (first !== undefined)
    fatal.push(at({ code: 'row-duplicate-id', params: duplicateOf(ids, id, first) }, placeOf('id')))
  // What is wrong with the values of a row that adds up others is of no interest.
  const findings = fatal.some(({ code }) => code === 'row-total') ? none : raw.findings
  return {
    id,
    source,
    findings: fatal.length + findings.length === 0 ? none : [...fatal, ...findings],
    ...(raw.rounded && { rounded: raw.rounded }),
    ...(fatal.length === 0 && { member: memberOf(id, raw) }),
  }
}
