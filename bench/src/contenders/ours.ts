import { compile, evaluate, trace } from '@neuguong/rules'
import { rulesetOf } from '../workload/regulation.ts'
import type { Contender } from './contender.ts'

/** Our readers of one member: json-rules-engine with three truths, and the compiled form. */
export const ours: readonly Contender[] = [
  {
    id: 'evaluate',
    label: 'neuguong evaluate',
    asynchronous: true,
    truths: 3,
    build: (size) => {
      const ruleset = rulesetOf(size)
      return {
        decide: async (member) => (await evaluate(ruleset, member)).decision.tier,
        explain: (member) => evaluate(ruleset, member),
      }
    },
  },
  {
    id: 'compile',
    label: 'neuguong compile',
    asynchronous: false,
    truths: 3,
    build: (size) => {
      const ruleset = rulesetOf(size)
      const decide = compile(ruleset)
      return { decide: (member) => decide(member).tier, explain: (member) => trace(ruleset, member) }
    },
  },
]
