import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admitter } from '../src/evaluate/admit.ts'
import { type AsyncFacts, evaluate } from '../src/evaluate/evaluate.ts'
import { trace } from '../src/evaluate/trace.ts'
import type { Facts } from '../src/language/value.ts'
import { agree, seed } from './agreement.ts'
import { expectEnough } from './enough.ts'
import { anyMember, completeMember, regulation, rulesetOf } from './random.ts'

console.log('seed', seed)

/** Waits for some turns of the loop: microtasks for most, so that runs end amid the beginnings of others, or a timer. */
async function wait(random: () => number): Promise<void> {
  if (random() < 0.1) await new Promise((done) => setTimeout(done, random() * 5))
  for (let turns = Math.floor(random() * 20); turns > 0; turns--) await undefined
}

/** The same facts, some of them looked up, each lookup ending when it likes. */
const lookedUp = (facts: Facts, random: () => number): AsyncFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, random() < 0.3 ? () => wait(random).then(() => value) : value]),
  )

describe(`random regulations and members (seed ${seed})`, () => {
  test('are decided alike by every reader', async () => {
    expectEnough(await agree('any'))
  })

  test('are decided the same whether a thousand members are asked at once or one after another', async () => {
    const stream = fc.sample(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), { numRuns: 1, seed })[0]
    const random = (): number => stream?.next().value ?? 0
    for (const file of fc.sample(regulation, { numRuns: 5, seed })) {
      const ruleset = rulesetOf(file)
      const members = fc.sample(anyMember, { numRuns: 1000, seed })
      const ask = (facts: Facts) => wait(random).then(() => evaluate(ruleset, lookedUp(facts, random)))
      const together = await Promise.all(members.map(ask))
      expect(together.map(({ decision }) => decision)).toEqual(members.map((facts) => trace(ruleset, facts).decision))
    }
  })

  test('leave open every conclusion that a completion of the missing facts leads to', () => {
    for (const file of fc.sample(regulation, { numRuns: 200, seed })) {
      const ruleset = rulesetOf(file)
      const completions = fc.sample(completeMember, { numRuns: 10, seed })
      for (const facts of fc.sample(anyMember, { numRuns: 20, seed })) {
        const { possible, missing, outcome } = trace(ruleset, facts).decision
        expect(missing.length > 0).toBe(outcome === 'undecided')
        for (const completion of completions) {
          const complete = { ...completion, ...admitted(facts, completion, Object.keys(admitter(ruleset)(facts))) }
          const then = trace(ruleset, complete).decision
          expect(possible).toEqual(expect.arrayContaining([...then.possible]))
        }
      }
    }
  })
})

/** Of the facts only those that are known, so that a completion can fill the others. */
const admitted = (facts: Facts, completion: Facts, known: readonly string[]): Facts =>
  Object.fromEntries(Object.keys(completion).flatMap((id) => (known.includes(id) ? [[id, facts[id]]] : [])))
