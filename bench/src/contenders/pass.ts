import type { Enter } from '../run/entrant.ts'
import { members } from '../workload/members.ts'
import { contenderOf } from './contenders.ts'

/** Distinct members of a pass; a longer one comes by them again. Far more than any cache holds. */
const distinct = 200_000

/** A contender over a whole population, once through in each step, for those that answer at once. */
export const enterPass =
  (id: string): Enter =>
  async (size, count) => {
    const people = members(Math.min(count, distinct))
    const build = await contenderOf(id).load(size)
    return {
      build: async () => {
        const { decide } = build()
        const step = () => {
          let sum = 0
          for (let left = count; left > 0; left -= people.length)
            for (const member of left < people.length ? people.slice(0, left) : people)
              sum += decide(member) === 'good' ? 1 : 0
          return { members: count, sum }
        }
        return new Map([['pass', { step }]])
      },
    }
  }
