import type { Contender } from './contender.ts'
import { handFive } from './hand.five.ts'
import { handForty } from './hand.forty.ts'
import { handFourHundred } from './hand.fourHundred.ts'
import { personOf } from './hand.member.ts'

const functions = { 5: handFive, 40: handForty, 400: handFourHundred }

/** What a careful developer writes for one regulation: the practical limit, and two-valued. */
export const hand: Contender = {
  id: 'hand',
  label: 'TypeScript by hand',
  asynchronous: false,
  truths: 2,
  load: async (size) => () => {
    const decide = functions[size]
    return { decide: (member) => decide(personOf(member)) }
  },
}
