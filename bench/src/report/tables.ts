import type { Results } from '../results.ts'
import { measured } from '../run/statistics.ts'
import { type Size, sizes } from '../workload/ruleSets.ts'
import { type Aim, aimsOf, isMet } from './aims.ts'
import { roundsOf, rowOf, timeOf, timesAs } from './find.ts'
import { size as bytes, count, number, time } from './numbers.ts'
import type { Words } from './words.ts'

type Cells = readonly string[]

const width = (text: string): number => [...text].length

/** A table as the formatter of this repository lays it out: cells as wide as their column, figures at the right. */
function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => width(row[column] ?? ''))))
  const rule = widths.map((wide, column) => (column === 0 ? '-'.repeat(wide) : `${'-'.repeat(wide - 1)}:`))
  const padded = (row: Cells): Cells =>
    row.map((cell, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - width(cell))
      return column === 0 ? cell + space : space + cell
    })
  return [padded(head), rule, ...rows.map(padded)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const nothing = '–'
const ids = ({ objects }: Results): readonly string[] =>
  [...new Set(objects.map(({ id }) => id))].filter((id) => id !== 'nobody')

/** Time for one member, and how many times the hand-written function, for each rule set. */
export function memberTable(results: Results, words: Words, course: 'complete' | 'all'): string {
  const cell = (id: string, size: Size): string => {
    const found = timeOf(results, id, size, course)
    const times = timesAs(results, id, 'hand', size, course)
    return found && times ? `${time(words, found.median)} (${number(words, times.median)}×)` : nothing
  }
  const known = ids(results).filter((id) => sizes.some((size) => timeOf(results, id, size, course)))
  const head = [words.engine, ...sizes.map((size) => `${size} ${words.rules}`)]
  return table(
    head,
    known.map((id) => [words.entrants[id] ?? id, ...sizes.map((size) => cell(id, size))]),
  )
}

/** Building, memory and explanation of each engine, as `5 / 40 / 400`. */
export function costTable(results: Results, words: Words): string {
  const each = (show: (size: Size) => string | undefined): string => {
    const shown = sizes.map(show)
    return shown.every((text) => text === undefined) ? nothing : shown.map((text) => text ?? nothing).join(' / ')
  }
  const memory = (id: string, size: Size) => {
    const [own, base] = [id, 'nobody'].map((name) => rowOf(results, 'objects', name, size)?.peak)
    return own !== undefined && base !== undefined ? bytes(words, own - base) : undefined
  }
  const explained = (id: string, size: Size) => {
    const found = timeOf(results, id, size, 'explained')
    return found && time(words, found.median)
  }
  const build = (id: string, size: Size) => {
    const milliseconds = rowOf(results, 'objects', id, size)?.build
    return milliseconds === undefined ? undefined : time(words, milliseconds * 1e6)
  }
  const rows = ids(results).map((id) => [
    words.entrants[id] ?? id,
    each((size) => build(id, size)),
    each((size) => memory(id, size)),
    each((size) => explained(id, size)),
  ])
  const order = `(${sizes.join(' / ')})`
  return table([`${words.engine} ${order}`, words.build, words.memory, words.explained], rows)
}

/** Statements and columns over whole tables: with one thread the processor's time, with two the clock's. */
export function tableTable(results: Results, words: Words): string {
  const shown = (size: Size, id: string, course: string, by: 'processor' | 'clock'): string => {
    const rounds = roundsOf(results, 'tables', id, size, course)
    return rounds ? time(words, measured(rounds[by]).median) : nothing
  }
  const known = sizes.filter((size) => results.tables.some((row) => row.size === size))
  const head = [
    words.statement,
    ...known.flatMap((size) => [words.thread, words.threads].map((t) => `${size} ${words.rules}, ${t}`)),
  ]
  const statements = Object.entries(words.statements).map(([name, text]) => [
    `DuckDB, ${text}`,
    ...known.flatMap((size) => [
      shown(size, 'duckdb', `${name}, 1`, 'processor'),
      shown(size, 'duckdb', `${name}, 2`, 'clock'),
    ]),
  ])
  const columns = [
    words.entrants.columns ?? '',
    ...known.flatMap((size) => [shown(size, 'columns', 'all', 'processor'), nothing]),
  ]
  const postgres = [
    'PostgreSQL, **`toSql`**',
    ...known.flatMap((size) => [shown(size, 'postgres', 'ours', 'clock'), nothing]),
  ]
  const measuredRows = [columns, ...statements, postgres].filter((row) => row.slice(1).some((cell) => cell !== nothing))
  return table(head, measuredRows)
}

/** Time for each member in populations of growing size. */
export function passTable({ passes }: Results, words: Words): string {
  const populations = [...new Set(passes.map(({ members }) => members))]
  const entrants = [...new Set(passes.map(({ id }) => id))]
  const cell = (id: string, members: number): string => {
    const rounds = passes.find((row) => row.id === id && row.members === members)?.courses.pass
    return rounds ? time(words, measured(rounds.processor).median) : nothing
  }
  const rows = entrants.map((id) => [words.entrants[id] ?? id, ...populations.map((members) => cell(id, members))])
  return table([words.members, ...populations.map((members) => count(words, members))], rows)
}

const verdict = (words: Words, aim: Aim): string => {
  const met = isMet(aim)
  if (met === undefined) return words.notMeasured
  return met ? words.met : words.notMet
}

const foundText = (words: Words, { unit }: Aim, found: number | undefined): string =>
  found === undefined ? nothing : `${number(words, found)}${words.units[unit]}`

/** Every aim with what was set, what was found now and before, and whether it is met. */
export function aimTable(results: Results, words: Words): string {
  const rows = aimsOf(results).map((aim) => [
    words.aims[aim.id],
    `${aim.size}`,
    `${words.senses[aim.sense]} ${count(words, aim.bound)}${words.units[aim.unit]}`,
    foundText(words, aim, aim.found),
    foundText(words, aim, results.before?.found[`${aim.id} ${aim.size}`]),
    verdict(words, aim),
  ])
  return table([words.aim, words.rules, words.wanted, words.found, words.before(results.before?.date), ''], rows)
}
