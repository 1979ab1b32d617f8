import { trace } from '@neuguong/rules'
import type { Contender } from './contenders/contender.ts'
import { isComplete, type Member } from './workload/members.ts'
import { rulesetOf } from './workload/regulation.ts'
import type { Size } from './workload/ruleSets.ts'

/** A member whom a contender and the reference put into different tiers. */
export interface Disagreement {
  readonly contender: string
  readonly size: Size
  readonly member: Member
  readonly found: string | null
  readonly wanted: string | null
}

/**
 * Holds a contender to our reference. Two-valued engines are asked about members of whom everything is known; ours about all.
 *
 * @returns where they differ, and how many members were compared
 */
export async function agreement(contender: Contender, size: Size, people: readonly Member[]) {
  const ruleset = rulesetOf(size)
  const build = await contender.load(size)
  const { decide } = build()
  const asked = contender.truths === 3 ? people : people.filter(isComplete)
  const disagreements: Disagreement[] = []
  for (const member of asked) {
    const found = await decide(member)
    const wanted = trace(ruleset, member).decision.tier
    if (found !== wanted) disagreements.push({ contender: contender.id, size, member, found, wanted })
  }
  return { compared: asked.length, disagreements }
}
