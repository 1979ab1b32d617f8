import type { Ruleset } from '@neuguong/rules'
import type { Size } from '../workload/ruleSets.ts'
import type { Contender } from './contender.ts'
import { loader as five } from './loader.5.golden.ts'
import { loader as forty } from './loader.40.golden.ts'
import { loader as fourHundred } from './loader.400.golden.ts'

/** Our library and one rule set as it reads it; loaded here, so that processes of others do not carry it. */
export async function loadOurs(size: Size): Promise<{ rules: typeof import('@neuguong/rules'); ruleset: Ruleset }> {
  const { rulesetOf } = await import('../workload/regulation.ts')
  return { rules: await import('@neuguong/rules'), ruleset: rulesetOf(size) }
}

const loaders = { 5: five, 40: forty, 400: fourHundred }

/** Our readers of one member: json-rules-engine with three truths, and the compiled form, without and with a loader written beforehand. */
export const ours: readonly Contender[] = [
  {
    id: 'evaluate',
    label: 'neuguong evaluate',
    asynchronous: true,
    truths: 3,
    load: async (size) => {
      const { rules, ruleset } = await loadOurs(size)
      return () => ({
        decide: async (member) => (await rules.evaluate(ruleset, member)).decision.tier,
        explain: (member) => rules.evaluate(ruleset, member),
      })
    },
  },
  {
    id: 'compile',
    label: 'neuguong compile',
    asynchronous: false,
    truths: 3,
    load: async (size) => {
      const { rules, ruleset } = await loadOurs(size)
      return () => {
        const decide = rules.compile(ruleset)
        return { decide: (member) => decide(member).tier, explain: rules.compileTrace(ruleset) }
      }
    },
  },
  {
    id: 'compile-loader',
    label: 'neuguong compile, with a loader',
    asynchronous: false,
    truths: 3,
    load: async (size) => {
      const { rules, ruleset } = await loadOurs(size)
      return () => {
        const decide = rules.compile(ruleset, { loader: loaders[size] })
        return { decide: (member) => decide(member).tier }
      }
    },
  },
]
