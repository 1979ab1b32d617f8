import { formatDay, type Lang, oneLine } from '@neuguong/core'
import type { RollUp, Ruleset, UnitResult } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { paintFor } from '../output/colour.ts'
import { showCount } from '../output/number.ts'
import { table } from '../output/table.ts'
import { conclusionNames } from '../summary/conclusions.ts'
import { conclusionsIn, type Figures, figuresOf, openIn, settledOn, totalOf } from './unitRows.ts'

interface Layout {
  readonly session: Session
  readonly ruleset: Ruleset
  readonly rollUp: RollUp
  readonly conclusions: readonly string[]
}

const hasCaps = ({ ruleset }: Layout): boolean => ruleset.caps.length > 0

const range = ({ low, high }: { readonly low: number; readonly high: number }, lang: Lang): string =>
  low === high ? showCount(low, lang) : `${showCount(low, lang)}–${showCount(high, lang)}`

function cellsOf(layout: Layout, figures: Figures): readonly string[] {
  const { lang } = layout.session
  const { met, notMet, unknown, over } = figures.outcomes
  const people = [...layout.conclusions.map((id) => settledOn(figures, id)), openIn(figures)]
  const outcomes = [met, notMet, unknown, ...(hasCaps(layout) ? [over] : [])]
  // Of nobody every target is met with nothing to count, which says nothing of the unit.
  const told = figures.members.high === 0 ? outcomes.map(() => '–') : outcomes.map((count) => showCount(count, lang))
  return [range(figures.members, lang), ...people.map((count) => showCount(count, lang)), ...told]
}

function rowOf(layout: Layout, { label, depth, figures, hidden }: UnitResult): readonly string[] {
  const { tree } = layout.session.words
  const name = `${'  '.repeat(depth + 1)}${label}`
  if (figures) return [name, ...cellsOf(layout, figuresOf(figures))]
  return [name, hidden === 'small' ? `< ${layout.rollUp.minCell}` : tree.hidden]
}

/** The conclusions by number, so that the table stays narrow. */
function legendOf({ session: { words, lang }, ruleset, conclusions }: Layout): readonly string[] {
  const names = conclusionNames(words, ruleset, lang)
  return conclusions.map((id, index) => `(${index + 1}) ${names.get(id) ?? id}`)
}

function notesOf(layout: Layout): readonly string[] {
  const { units, minCell, total } = layout.rollUp
  const { legend } = layout.session.words.tree
  const having = (why: UnitResult['hidden']): boolean => units.some(({ hidden }) => hidden === why)
  const ranges = units.some(({ figures }) => figures && figures.members.low !== figures.members.high)
  return [
    ...legendOf(layout),
    legend.targets,
    ...(hasCaps(layout) ? [legend.over] : []),
    ...(ranges || total.members.low !== total.members.high ? [legend.range] : []),
    ...(having('small') ? [legend.small(String(minCell))] : []),
    ...(having('complement') ? [legend.complement] : []),
  ]
}

/** The tree as lines: a heading, the whole list, every unit below the one above it, and what the columns are. */
export function unitTable(session: Session, ruleset: Ruleset, rollUp: RollUp): readonly string[] {
  const layout = { session, ruleset, rollUp, conclusions: conclusionsIn(ruleset, rollUp) }
  const { columns, everybody, units } = session.words.tree
  const numbers = layout.conclusions.map((_, index) => `(${index + 1})`)
  const over = hasCaps(layout) ? [columns.over] : []
  const heads = [columns.unit, columns.members, ...numbers, columns.open, columns.met, columns.notMet, columns.unknown]
  const rows = [
    [...heads, ...over],
    [everybody, ...cellsOf(layout, totalOf(rollUp))],
    ...rollUp.units.map((unit) => rowOf(layout, unit)),
  ]
  const right = Array.from({ length: heads.length }, (_, index) => index + 1)
  const { strong } = paintFor(session.io.stdout, session.io.env)
  const title = units(session.lang === 'vi' ? formatDay(rollUp.on) : rollUp.on)
  return ['', strong(title), ...table(rows, right), '', ...notesOf(layout)].map(oneLine)
}
