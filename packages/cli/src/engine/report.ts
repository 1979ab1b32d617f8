import { endWithFindings, type Session } from '../app/session.ts'
import { makeBag } from '../output/bag.ts'
import type { Finding } from '../output/finding.ts'
import { printBag } from '../output/printFindings.ts'
import type { Header } from './header.ts'

/** What is wrong with a table goes to stderr. */
export function reportFindings(session: Session, findings: readonly Finding[]): void {
  const bag = makeBag()
  for (const finding of findings) bag.add(finding)
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
}

/** What is wrong with a header goes to stderr. Says whether the table can be read. */
export function reportHeader(session: Session, { findings, usable }: Pick<Header, 'findings' | 'usable'>): boolean {
  reportFindings(session, findings)
  return usable
}
