import { foldText } from '@neuguong/core'
import { checkFacts, type Facts, type Ruleset } from '@neuguong/rules'
import { at, type CellPlace, type Finding, type Problem } from '../output/finding.ts'
import type { Member, Row } from './member.ts'

/** A row as a format reads it, before it is looked at as a member. */
export interface RawRow {
  readonly id?: string | undefined
  readonly unit?: string | undefined
  readonly year?: number | undefined
  readonly facts: Facts
  /** What the format found about values. */
  readonly findings: readonly Finding[]
  /** Why the row cannot be trusted as a whole. */
  readonly broken: readonly Finding[]
  readonly placeOf: (column: string) => CellPlace
}

/** First cells of rows that add up others. */
const totals = new Set(['cong', 'tong', 'tong cong', 'tong so', 'total'])

/** Why a text is no id: nobody is called “Tổng cộng”, and names of people are no ids. */
function idProblem(id: string): Problem | undefined {
  if (!/\d/.test(id) && totals.has(foldText(id))) return { code: 'row-total', params: { found: id } }
  return /\s/.test(id) ? { code: 'id-with-space', params: { found: id } } : undefined
}

function checkId({ id, placeOf }: RawRow): Finding[] {
  if (id === undefined || id === '') {
    const place = placeOf('id')
    return [at({ code: 'row-without-id', params: { row: place.line } }, place)]
  }
  const problem = idProblem(id)
  return problem ? [at(problem, placeOf('id'))] : []
}

const memberOf = (id: string, { unit, year, facts }: RawRow): Member => ({
  id,
  ...(unit !== undefined && { unit }),
  ...(year !== undefined && { year }),
  facts,
})

/** Remembers the ids of a list: one member stands once a year. */
export interface Ids {
  /** The line where the id stood before, when it did. */
  readonly seen: (raw: RawRow) => number | undefined
}

/** Ids and the lines where they first stood. */
export function idsOfList(): Ids {
  const lines = new Map<string, () => CellPlace>()
  return {
    seen: ({ id, year, placeOf }) => {
      const key = year === undefined ? `${id}` : `${id} ${year}`
      const first = lines.get(key)
      if (!first) lines.set(key, () => placeOf('id'))
      return first?.().line
    },
  }
}

/**
 * Looks at a row as a member: its id, and every value against the declared domains. All findings of the row at once.
 * A value that cannot be read counts as missing; a row whose id or shape cannot be trusted is no member.
 */
export function readRow(ruleset: Ruleset, ids: Ids, raw: RawRow): Row {
  const { id = '', facts, placeOf } = raw
  const fatal: Finding[] = [...checkId(raw), ...raw.broken]
  const findings = [...raw.findings, ...checkFacts(ruleset, facts, placeOf)]
  if (fatal.length === 0) {
    const first = ids.seen(raw)
    if (first !== undefined) fatal.push(at({ code: 'row-duplicate-id', params: { id, first } }, placeOf('id')))
  }
  return { id, findings: [...fatal, ...findings], ...(fatal.length === 0 && { member: memberOf(id, raw) }) }
}
