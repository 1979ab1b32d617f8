import { endWithFindings, type Session } from '../app/session.ts'
import { makeBag } from '../output/bag.ts'
import { printBag } from '../output/printFindings.ts'
import type { Header } from './header.ts'

/** What is wrong with a table as a whole goes to stderr. Says whether it can be read. */
export function reportHeader(session: Session, { findings, usable }: Pick<Header, 'findings' | 'usable'>): boolean {
  const bag = makeBag()
  for (const finding of findings) bag.add(finding)
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
  return usable
}
