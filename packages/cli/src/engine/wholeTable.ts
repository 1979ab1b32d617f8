import { compile, type Ruleset } from '@neuguong/rules'
import { absentFinding, tableFindings } from '../members/wholeList.ts'
import type { Finding } from '../output/finding.ts'
import type { Tally } from '../summary/tally.ts'
import type { Header } from './header.ts'

/** What is wrong with a table as a whole that an engine has decided: nobody in it, nothing that rules ask, or columns missing. */
export function wholeFindings(
  ruleset: Ruleset,
  table: string,
  { present }: Pick<Header, 'present'>,
  { all }: Tally,
): Finding[] {
  // Of somebody of whom nothing is known, all that rules ask is missing.
  const absent = compile(ruleset)({}).missing.filter((fact) => !present.includes(fact))
  return [
    ...tableFindings(table, all.total, present),
    ...absentFinding(ruleset, table, absent, all.byConclusion.get('undecided') ?? 0),
  ]
}
