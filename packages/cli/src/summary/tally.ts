import type { Decision, Ruleset } from '@neuguong/rules'

/** Members counted by conclusion: tier ids, and the outcomes that are none. */
export interface Counts {
  total: number
  readonly byConclusion: Map<string, number>
}

/** What a list of members came to. */
export interface Tally {
  readonly all: Counts
  /** By subject group; `''` for members of no group or not known of which. */
  readonly groups: ReadonlyMap<string, Counts>
  /** How often each fact was missing among the undecided. */
  readonly missing: Map<string, number>
  /** Whether any decision rests on an illustrative rule. */
  illustrative: boolean
}

const emptyCounts = (): Counts => ({ total: 0, byConclusion: new Map() })

const addOne = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1)

/** Makes an empty tally for a ruleset. */
export const emptyTally = ({ groups }: Ruleset): Tally => ({
  all: emptyCounts(),
  groups: new Map([...groups.map(({ id }) => id), ''].map((id) => [id, emptyCounts()])),
  missing: new Map(),
  illustrative: false,
})

function count(counts: Counts | undefined, conclusion: string): void {
  if (!counts) return
  counts.total++
  addOne(counts.byConclusion, conclusion)
}

/** Counts one decision: in all, and in every group that the member certainly belongs to. */
export function addDecision(tally: Tally, decision: Decision, groups: readonly string[]): void {
  const conclusion = decision.tier ?? decision.outcome
  count(tally.all, conclusion)
  for (const group of groups.length > 0 ? groups : ['']) count(tally.groups.get(group), conclusion)
  for (const fact of decision.missing) addOne(tally.missing, fact)
  if (decision.authority === 'illustrative') tally.illustrative = true
}
