import type { Session } from '../app/session.ts'
import { bothSeen, type Covered } from '../scenarios/coverTested.ts'
import { showCount } from './number.ts'
import { printLines } from './printLines.ts'
import { table } from './table.ts'

/** Prints what scenarios showed of a regulation: rules, their comparisons, and the clauses that it cites. */
export function printCoverage({ io, words, lang }: Session, { rules, clauses }: Covered): void {
  const { coverage } = words
  const comparisons = rules.flatMap((rule) => rule.comparisons)
  const count = (all: readonly unknown[]): string => showCount(all.length, lang)
  const row = (name: string, seen: Covered['rules'][number]['seen']): string[] => [
    name,
    ...[seen.true, seen.false, seen.unknown].map((times) => showCount(times, lang)),
    bothSeen(seen) ? '' : coverage.open,
  ]
  const rows = rules.flatMap(({ rule, seen, comparisons: own }) => [
    row(rule, seen),
    ...own.map((one) => row(`  ${one.comparison}`, one.seen)),
  ])
  const both = comparisons.filter(({ seen }) => bothSeen(seen))
  const clauseRows = clauses.map(({ document, clause, citations }) => [
    `${document}, ${clause}`,
    showCount(citations, lang),
    citations === 0 ? coverage.uncited : '',
  ])
  const cited = clauses.filter(({ citations }) => citations > 0)
  const lines = [
    coverage.comparisons(count(both), count(comparisons)),
    ...table([[...coverage.columns, ''], ...rows], [1, 2, 3]).map((line) => `  ${line}`),
    clauses.length === 0 ? coverage.noOutline : coverage.clauses(count(cited), count(clauses)),
    ...table(clauseRows, [1]).map((line) => `  ${line}`),
    '',
  ]
  printLines(io.stdout, lines)
}
