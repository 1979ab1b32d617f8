import { describe, expect, it } from 'vitest'
import { agreement } from './agree.ts'
import { contenders } from './contenders/contenders.ts'
import { members } from './workload/members.ts'
import { rulesetOf } from './workload/regulation.ts'
import { ruleSets, sizes } from './workload/ruleSets.ts'

describe.each(sizes)('with %i rules', (size) => {
  it('the workload is a regulation without findings', () => {
    expect(rulesetOf(size).tiers.rules).toHaveLength(size + 1)
    expect(ruleSets[size]).toHaveLength(size)
  })

  it.each(contenders)('$id gives the tiers of the reference', async (contender) => {
    const people = members(size === 400 ? 60 : 400)
    const { compared, disagreements } = await agreement(contender, size, people)
    expect(disagreements.slice(0, 3)).toEqual([])
    expect(compared).toBeGreaterThan(people.length / 4)
  })
})
