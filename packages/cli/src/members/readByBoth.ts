import type { FactValue, MemberRow, Ruleset } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { readChunks } from '../files/readChunks.ts'
import { STDIN } from '../files/readText.ts'
import { type Bag, makeBag } from '../output/bag.ts'
import { printBag } from '../output/printFindings.ts'
import type { Member, Reader } from './member.ts'
import { readMembers } from './readMembers.ts'

/** One list as two regulations read it: the same members in the same order. */
export interface BothReadings {
  readonly from: readonly MemberRow[]
  readonly to: readonly MemberRow[]
}

/** A member as one of the two reads it, and the facts whose cells it refuses. */
interface Read {
  readonly member: Member
  readonly refused: ReadonlySet<string>
}

/** A session whose standard input can be read more than once. */
async function rereadable(session: Session, path: string): Promise<Session> {
  if (path !== STDIN) return session
  const pieces: Uint8Array[] = []
  for await (const piece of readChunks(session, path)) pieces.push(piece)
  const stdin: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: async function* () {
      yield* pieces
    },
  }
  return { ...session, io: { ...session.io, stdin } }
}

/** Reads the whole list as one of the two does. */
async function readAs(session: Session, path: string, ruleset: Ruleset, bag: Bag): Promise<Map<string, Read>> {
  const read = new Map<string, Read>()
  let facts: ReadonlyMap<string, string> = new Map()
  const reader: Reader = {
    table: bag.add,
    begin: ({ columns }) => {
      facts = new Map(columns.flatMap(({ name, target }) => (target.kind === 'fact' ? [[name, target.fact]] : [])))
    },
    row: ({ member, findings }) => {
      for (const finding of findings) bag.add(finding)
      if (!member) return
      const cells = findings.flatMap(({ place: { cell } }) => cell ?? [])
      const refused = new Set(cells.map((cell) => facts.get(cell) ?? cell))
      read.set(JSON.stringify([member.id, member.year]), { member, refused })
    },
  }
  await readMembers(session, path, ruleset, reader)
  return read
}

/**
 * What one of the two knows of a member: what it reads itself; of cells that it does not read, because it has other words for them, what the
 * other reads, which it admits or not like any value. A number that it refuses stays refused: it may be one with other digits.
 */
function rowOf({ facts }: Ruleset, { member, refused }: Read, other: Member | undefined): MemberRow {
  const isMissing = (value: FactValue): boolean => value === undefined || value === null
  const more = Object.entries(other?.facts ?? {}).filter(
    ([id]) => isMissing(member.facts[id]) && !(refused.has(id) && facts[id]?.type === 'number'),
  )
  return { ...member.facts, ...Object.fromEntries(more), id: member.id, unit: member.unit, year: member.year }
}

/**
 * Reads a list as each of two regulations reads it. What only one of them refuses is hidden from that one only, and a column that only one of
 * them knows is no mistake of the list. What the second finds wrong goes to stderr.
 *
 * @throws UsageError when there is no such file, or it cannot be read as what it is
 */
export async function readByBoth(session: Session, path: string, from: Ruleset, to: Ruleset): Promise<BothReadings> {
  const twice = await rereadable(session, path)
  const bag = makeBag()
  const now = await readAs(twice, path, { ...to, facts: { ...from.facts, ...to.facts } }, bag)
  const before = await readAs(twice, path, { ...from, facts: { ...to.facts, ...from.facts } }, makeBag())
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
  const pairs = [...now].map(([key, read]) => ({ read, old: before.get(key) }))
  return {
    from: pairs.map(({ read, old }) => rowOf(from, old ?? { ...read, refused: new Set() }, read.member)),
    to: pairs.map(({ read, old }) => rowOf(to, read, old?.member)),
  }
}
