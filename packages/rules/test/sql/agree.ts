import { isDeepStrictEqual } from 'node:util'
import { trace } from '../../src/evaluate/trace.ts'
import { checkFacts, type Facts, type Ruleset, toSql } from '../../src/index.ts'
import { rulesetOf } from '../random.ts'
import type { Engine } from './engine.ts'

/** The decisions of an engine about members that fill its table: one after another, without what only a trace can say. */
export async function decisionsBy(
  engine: Engine,
  ruleset: Ruleset,
  members: readonly Facts[],
  values: 'any' | 'declared' = 'any',
): Promise<readonly object[]> {
  await engine.fill(ruleset, members)
  const { decisions, refused } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'], values })
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  const rows = await engine.rows(`${decisions}\nORDER BY 1`)
  return rows.map(({ id: _, ...decision }) => decision)
}

/** The decisions of the reference reader, in the shape of a row. */
export const decisionsWanted = (ruleset: Ruleset, members: readonly Facts[]): readonly object[] =>
  members.map((member) => {
    const { missing: _, ...decision } = trace(ruleset, member).decision
    return decision
  })

/** Whether all that a member has is declared. */
export const isDeclared = (ruleset: Ruleset, member: Facts): boolean =>
  checkFacts(ruleset, member, () => ({ file: '', pointer: '', line: 1, column: 1 })).length === 0

/** Whether an engine has numbers wide enough for the exact arithmetic of a ruleset; else it is refused, not rounded. */
export const isWideEnough = ({ dialect, table }: Engine, ruleset: Ruleset): boolean => {
  const { refused } = toSql(ruleset, { dialect, from: table, keys: ['id'] })
  return !refused.some(({ code }) => code === 'sql-too-wide')
}

/** The regulations whose exact arithmetic an engine has numbers wide enough for. */
export const heldBy = (engine: Engine, files: readonly object[]): readonly object[] =>
  files.filter((file) => isWideEnough(engine, rulesetOf(file)))

/** Throws with the first member about whom an engine and the reference differ. */
export async function agreeInSql(
  engine: Engine,
  ruleset: Ruleset,
  members: readonly Facts[],
  file: object,
  values: 'any' | 'declared' = 'any',
): Promise<void> {
  const [found, wanted] = [await decisionsBy(engine, ruleset, members, values), decisionsWanted(ruleset, members)]
  for (const [index, decision] of wanted.entries())
    if (!isDeepStrictEqual({ ...found[index] }, decision))
      throw new Error(`${engine.dialect}: ${JSON.stringify([found[index], decision, members[index], file])}`)
}
