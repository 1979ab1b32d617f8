import type { Ruleset } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import type { Column } from './columns.ts'
import type { Reader } from './member.ts'

/** The place of what concerns a list as a whole. */
const wholeOf = (file: string): CellPlace => ({ file, pointer: '', line: 0, column: 1 })

/** The facts that columns are for. */
const factsOf = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ target }) => (target.kind === 'fact' ? [target.fact] : []))

/** A list in which nobody stands. */
const emptyFinding = (file: string, headed: boolean): Finding =>
  at({ code: headed ? 'list-only-header' : 'list-empty', params: {} }, wholeOf(file))

/** A list that says nothing of what the rules ask. */
const withoutFacts = (file: string): Finding => at({ code: 'list-without-facts', params: {} }, wholeOf(file))

/** What is wrong with a table as a whole that has so many rows, and columns for these facts. */
export function tableFindings(file: string, rows: number, facts: readonly string[]): Finding[] {
  if (rows === 0) return [emptyFinding(file, true)]
  return facts.length === 0 ? [withoutFacts(file)] : []
}

/**
 * Hands everything on, and tells when the list is read to its end and nobody or nothing was read: a list that reads without a finding is
 * otherwise taken for one that is right.
 *
 * @param counted - told of each row, with how many there are up to it
 */
export function watchWhole(
  file: string,
  reader: Reader,
  counted: (rows: number) => void,
): { readonly reader: Reader; readonly end: () => void } {
  const facts = new Set<string>()
  let [rows, members, headed, wrong] = [0, 0, false, false]
  const look = ({ level }: Finding): void => {
    wrong ||= level === 'error'
  }
  return {
    reader: {
      ...reader,
      table: (finding) => {
        look(finding)
        reader.table(finding)
      },
      begin: (table) => {
        headed = true
        for (const fact of factsOf(table.columns)) facts.add(fact)
        reader.begin?.(table)
      },
      row: (row) => {
        counted(++rows)
        if (members === 0 || facts.size === 0) for (const fact in row.member?.facts) facts.add(fact)
        if (row.member) members++
        if (!wrong) row.findings.forEach(look)
        reader.row(row)
      },
    },
    end: () => {
      if (members === 0 && !wrong) reader.table(emptyFinding(file, headed))
      else if (members > 0 && facts.size === 0) reader.table(withoutFacts(file))
    },
  }
}

/** Facts that the rules ask for and a list has no column for, with those who stay undecided because of it. */
export interface Absences {
  /** The facts of a table's columns. */
  readonly begin: (columns: readonly Column[]) => void
  /** A member, with the facts that are missing to decide. */
  readonly see: (facts: object, missing: readonly string[]) => void
  readonly findings: () => readonly Finding[]
}

/** Says which columns a list needs more, so that nobody stays undecided for want of them. */
export function absentFinding(
  { facts }: Ruleset,
  file: string,
  absent: readonly string[],
  undecided: number,
): Finding[] {
  if (undecided === 0 || absent.length === 0) return []
  const columns = absent.map((fact) => ({ fact, label: facts[fact]?.label ?? fact }))
  return [at({ code: 'columns-missing', params: { columns, undecided } }, wholeOf(file))]
}

/** Begins to look for what a list has no column for. */
export function watchAbsences(ruleset: Ruleset, file: string): Absences {
  const present = new Set<string>()
  // What is missing together: few combinations, however many members there are.
  const missing = new Map<string, { readonly facts: readonly string[]; members: number }>()
  return {
    begin: (columns) => {
      for (const fact of factsOf(columns)) present.add(fact)
    },
    see: (facts, lacking) => {
      for (const fact in facts) present.add(fact)
      if (lacking.length === 0) return
      const key = lacking.join(' ')
      const same = missing.get(key) ?? { facts: lacking, members: 0 }
      same.members++
      missing.set(key, same)
    },
    findings: () => {
      const lacking = [...missing.values()].filter(({ facts }) => facts.some((fact) => !present.has(fact)))
      const absent = new Set(lacking.flatMap(({ facts }) => facts.filter((fact) => !present.has(fact))))
      const undecided = lacking.reduce((sum, { members }) => sum + members, 0)
      const ordered = Object.keys(ruleset.facts).filter((fact) => absent.has(fact))
      return absentFinding(ruleset, file, ordered, undecided)
    },
  }
}
