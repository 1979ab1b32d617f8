import type { Decision, Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { openDuck } from '../engine/duckdb.ts'
import { copyToParquet } from '../engine/parquet.ts'
import { quoteText } from '../engine/quote.ts'
import { beginDraft } from '../files/draft.ts'
import { writingFailure } from '../files/failures.ts'
import type { Member } from '../members/member.ts'
import { groupReader } from '../summary/groups.ts'
import { openPen, type Pen } from './pen.ts'
import type { Writer } from './writer.ts'

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`
const orNothing = (text: string | null | undefined): string => (text === null || text === undefined ? '' : quoted(text))

/** A row as DuckDB reads it back: an empty cell is nothing, a quoted one is text. */
const lineOf = (
  { id, unit, year }: Member,
  { outcome, tier, rule, possible, authority }: Decision,
  groups: readonly string[],
): string =>
  `${quoted(id)},${orNothing(unit)},${year ?? ''},${outcome},${orNothing(tier)},${orNothing(rule)},${quoted(possible.join('|'))},${authority ?? ''},${groups.length > 0 ? quoted(groups.join('|')) : ''}\n`

const readBack = (path: string): string =>
  `SELECT id, unit, year, outcome, tier, rule, string_split(possible, '|') AS possible, authority,
  CASE WHEN groups IS NULL THEN [] ELSE string_split(groups, '|') END AS groups
FROM read_csv(${quoteText(path)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', allow_quoted_nulls = false, columns = {
    'id': 'VARCHAR', 'unit': 'VARCHAR', 'year': 'INTEGER', 'outcome': 'VARCHAR', 'tier': 'VARCHAR', 'rule': 'VARCHAR',
    'possible': 'VARCHAR', 'authority': 'VARCHAR', 'groups': 'VARCHAR' })`

/**
 * Writes Parquet. The rows wait as text in a file beside the target and are packed at the end: memory does not grow with them, and it
 * takes a third of the time that handing them to the database one by one does.
 */
export async function parquetWriter(session: Session, ruleset: Ruleset, target: string): Promise<Writer> {
  const groupsOf = groupReader(ruleset)
  const draft = await beginDraft(session, target)
  const spool = await beginDraft(session, target)
  const discard = async (): Promise<void> => {
    await spool.discard()
    await draft.discard()
  }
  let pen: Pen
  try {
    pen = openPen(spool.path)
  } catch (error) {
    await discard()
    throw writingFailure(session.words, target, error)
  }
  // Loading the engine takes a while in which rows can already be read.
  const duck = openDuck(session)
  const close = async (): Promise<void> => (await duck).close()
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      throw writingFailure(session.words, target, error)
    }
  }
  return {
    add: (member, decision) => attempt(() => pen.write(lineOf(member, decision, groupsOf(member.facts)))),
    finish: async () => {
      attempt(pen.close)
      await (await duck).run(copyToParquet(readBack(spool.path), draft.path), { writing: target })
      await close()
      await spool.discard()
      await draft.keep()
    },
    abandon: async () => {
      pen.drop()
      await close()
      await discard()
    },
  }
}
