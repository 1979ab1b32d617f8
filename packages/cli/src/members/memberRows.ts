import type { MemberRow, Ruleset } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { makeBag } from '../output/bag.ts'
import { printBag } from '../output/printFindings.ts'
import type { Reader } from './member.ts'
import { type ReadOptions, readMembers } from './readMembers.ts'

/** All rows of a list that can be trusted; what is wrong with the others goes to stderr. */
export async function memberRows(
  session: Session,
  path: string,
  ruleset: Ruleset,
  options: ReadOptions = {},
): Promise<readonly MemberRow[]> {
  const rows: MemberRow[] = []
  const bag = makeBag()
  const reader: Reader = {
    table: bag.add,
    row: ({ member, findings }) => {
      for (const finding of findings) bag.add(finding)
      if (member) rows.push({ ...member.facts, id: member.id, unit: member.unit, year: member.year })
    },
  }
  await readMembers(session, path, ruleset, reader, options)
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
  return rows
}
