import type { Member } from '../workload/members.ts'
import type { Task } from './task.ts'

/** Asks something about one member. */
type Ask = (member: Member) => unknown

/** Goes through people in a circle, so that every step sees other members. */
function circle(people: readonly Member[]): () => Member {
  let at = 0
  return () => {
    const member = people[at]
    at = at + 1 === people.length ? 0 : at + 1
    if (member === undefined) throw new Error('there are no members to ask about')
    return member
  }
}

/** Made of the result itself: of a tier its length, of anything else that it is there. */
const worth = (found: unknown): number => (typeof found === 'string' ? found.length : Number(found !== undefined))

/** How many members a step takes: grows until looking at the clock costs nothing beside the step. */
function pace() {
  let count = 1
  return {
    count: () => count,
    /** Takes note of how long a step of `done` members took. */
    took: (milliseconds: number, done: number) => {
      if (milliseconds < 1 && done === count && count < 4_096) count *= 2
    },
  }
}

/** Asks about one member after another where answers come at once. */
export function directTask(ask: Ask, people: readonly Member[]): Task {
  const next = circle(people)
  const { count, took } = pace()
  return {
    step: () => {
      const members = count()
      const from = performance.now()
      let sum = 0
      for (let index = 0; index < members; index++) sum += worth(ask(next()))
      took(performance.now() - from, members)
      return { members, sum }
    },
  }
}

/** Asks about one member after another where answers are promised: the next is asked when the last has answered. */
export function promisedTask(ask: Ask, people: readonly Member[]): Task {
  const next = circle(people)
  const { count, took } = pace()
  return {
    step: async () => {
      const members = count()
      const from = performance.now()
      let sum = 0
      for (let index = 0; index < members; index++) sum += worth(await ask(next()))
      took(performance.now() - from, members)
      return { members, sum }
    },
  }
}
