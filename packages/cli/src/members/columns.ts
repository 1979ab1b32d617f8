import { tidyText } from '@neuguong/core'
import { type Ruleset, suggest } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type Cell, cellReader, type ReadCell } from './cell.ts'

/** A column of a table: its name, and how its cells are read. A column that nobody knows has no reader. */
export interface Column {
  readonly name: string
  readonly kind: 'id' | 'unit' | 'year' | 'fact' | 'unknown'
  readonly read: ReadCell
}

const rowKinds: Readonly<Record<string, Column['kind']>> = { id: 'id', unit: 'unit', year: 'year' }

const readYear: ReadCell = (text) =>
  /^\d{4}$/.test(text) ? { value: Number(text) } : { problem: { code: 'year-unreadable', params: { found: text } } }

/** Cells of one column repeat: each text is read once. Bounded, because numbers need not repeat. */
function remember(read: ReadCell): ReadCell {
  const known = new Map<string, Cell>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const cell = read(text)
    if (known.size < 1000) known.set(text, cell)
    return cell
  }
}

function columnOf(ruleset: Ruleset, name: string): Column {
  const kind = rowKinds[name]
  if (kind) return { name, kind, read: kind === 'year' ? remember(readYear) : (value) => ({ value }) }
  const fact = Object.hasOwn(ruleset.facts, name) ? ruleset.facts[name] : undefined
  if (!fact) return { name, kind: 'unknown', read: () => ({ value: undefined }) }
  return { name, kind: 'fact', read: remember(cellReader(name, fact)) }
}

/** The columns that a header names, by fact id; `id`, `unit` and `year` besides. */
export const columnsOf = (ruleset: Ruleset, header: readonly string[]): Column[] =>
  header.map((cell) => columnOf(ruleset, tidyText(cell)))

/**
 * A column or key that no fact has. Where a fact was probably meant (by id or label) it is an error, since everybody
 * would miss that fact; any other column is the list's own business and only mentioned.
 */
export function unknownColumn(ruleset: Ruleset, name: string, place: CellPlace): Finding {
  const facts = Object.entries(ruleset.facts)
  const meant = suggest(name, [...facts.map(([id]) => id), ...facts.map(([, { label }]) => label)])
  const suggestion = facts.find(([id, { label }]) => id === meant || label === meant)?.[0]
  const level = suggestion === undefined ? 'warning' : 'error'
  return at({ code: 'fact-unknown', params: { fact: name, suggestion } }, place, level)
}

/** What is wrong with a header. */
export function checkColumns(
  ruleset: Ruleset,
  columns: readonly Column[],
  placeOf: (name: string) => CellPlace,
): Finding[] {
  const names = columns.map(({ name }) => name)
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  return [
    ...(names.includes('id') ? [] : [at({ code: 'no-id-column', params: { columns: names } }, placeOf('id'))]),
    ...twice.map((name) => at({ code: 'column-twice', params: { column: name } }, placeOf(name))),
    ...columns
      .filter(({ kind, name }) => kind === 'unknown' && name !== '')
      .map(({ name }) => unknownColumn(ruleset, name, placeOf(name))),
  ]
}
