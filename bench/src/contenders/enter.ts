import type { Enter } from '../run/entrant.ts'
import { directTask, promisedTask } from '../run/memberTask.ts'
import { isComplete, members } from '../workload/members.ts'
import type { Contender } from './contender.ts'

/** A contender over members as JSON gives them: all, those who are complete, and all with what explains the decision. */
export const enterWith =
  ({ load, asynchronous }: Contender): Enter =>
  async (size, count) => {
    const people = members(count)
    const complete = people.filter(isComplete)
    const build = await load(size)
    const taskOf = asynchronous ? promisedTask : directTask
    return {
      build: async () => {
        const { decide, explain } = build()
        const [first] = complete
        if (first) await decide(first)
        const courses = new Map([
          ['all', taskOf(decide, people)],
          ['complete', taskOf(decide, complete)],
        ])
        return explain ? courses.set('explained', taskOf(explain, people)) : courses
      },
    }
  }

/** A process that holds the members and decides nothing: what is left of the memory of others is theirs. */
export const enterNobody: Enter = enterWith({
  id: 'nobody',
  label: 'nobody',
  asynchronous: false,
  truths: 2,
  load: async () => () => ({ decide: () => 'good' }),
})
