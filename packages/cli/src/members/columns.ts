import type { MappedColumn } from '@neuguong/core'
import { foldText, nfc, tidyText } from '@neuguong/core'
import { checkFacts, type FactValue, type Ruleset } from '@neuguong/rules'
import { at, type CellPlace, type Finding, type Problem } from '../output/finding.ts'
import { cellReader, type ReadCell } from './cell.ts'
import { remember } from './remember.ts'
import type { Heading } from './table/header.ts'
import type { Target } from './table/target.ts'
import { legacyKind } from './why/legacy.ts'

/** What a cell of a column says: a value as far as it has one, and what is wrong with it. */
export interface Meaning {
  readonly value?: FactValue
  /** Digits beyond the last place that counts were rounded. */
  readonly rounded?: true
  readonly problems: readonly Problem[]
}

/** A column of a table: its heading, what it is for, and how its cells are read. */
export interface Column {
  readonly name: string
  /** Position among the cells of a row. */
  readonly index: number
  readonly heading: Heading
  readonly target: Target
  readonly mapped: MappedColumn
  readonly read: (text: string) => Meaning
}

const readYear: ReadCell = (text) =>
  /^\d{4}$/.test(text) ? { value: Number(text) } : { problem: { code: 'year-unreadable', params: { found: text } } }

/** So many texts of one column are remembered: numbers and ids need not repeat. */
const remembered = 2000

/** Only letters beyond ASCII can be of an old font or written apart from their marks. */
const beyondAscii = /[^\u0020-\u007E]/

function legacyProblem(text: string): Problem | undefined {
  const kind = beyondAscii.test(text) ? legacyKind(text) : undefined
  return kind && { code: 'legacy-font', params: { kind } }
}

/** Ids and units are compared as texts, so their letters must be written one way. */
function readText(text: string): Meaning {
  if (!beyondAscii.test(text)) return { value: text, problems: [] }
  const problem = legacyProblem(text)
  return problem ? { problems: [problem] } : { value: nfc(text), problems: [] }
}

const nowhere: CellPlace = { file: '', pointer: '', line: 0, column: 0 }

function meaningReader(read: ReadCell, check: (value: FactValue) => readonly Problem[]): Column['read'] {
  return (text) => {
    const cell = read(text)
    if ('problem' in cell) return { problems: [legacyProblem(text) ?? cell.problem] }
    return { ...cell, problems: check(cell.value) }
  }
}

function readerFor(ruleset: Ruleset, name: string, target: Target, mapped: MappedColumn): Column['read'] {
  if (target.kind === 'id') return readText
  if (target.kind === 'unit') return remember(readText, remembered)
  if (target.kind === 'year')
    return remember(
      meaningReader(readYear, () => []),
      remembered,
    )
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (target.kind !== 'fact' || !fact) return () => ({ problems: [] })
  return remember(
    meaningReader(cellReader(name, fact, mapped), (value) =>
      checkFacts(ruleset, { [target.fact]: value }, () => nowhere).map((finding): Problem => finding),
    ),
    remembered,
  )
}

/** A heading with what it is for. */
export interface Recognised {
  readonly heading: Heading
  readonly target: Target
  readonly mapped: MappedColumn
}

/** The columns of a table. */
export const columnsOf = (ruleset: Ruleset, recognised: readonly Recognised[]): Column[] =>
  recognised.map(({ heading, target, mapped }, index) => ({
    name: heading.name,
    index,
    heading,
    target,
    mapped,
    read: readerFor(ruleset, heading.name, target, mapped),
  }))

/** Whether findings about a cell make the whole row one that nobody can trust. */
export const holdsRow = ({ target }: Column): boolean => target.kind !== 'fact' && target.kind !== 'unit'

/** Folded words of a heading that stands for nothing. */
export const isUnnamed = (name: string): boolean => foldText(tidyText(name)) === ''

/** Findings at one place. */
export const findingsAt = (problems: readonly Problem[], place: CellPlace): Finding[] =>
  problems.map((problem) => at(problem, place))
