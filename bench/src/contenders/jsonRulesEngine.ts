import type { Engine, RuleProperties } from 'json-rules-engine'
import { otherwise, type Rule } from '../workload/conditions.ts'
import type { Member } from '../workload/members.ts'
import { ruleSets } from '../workload/ruleSets.ts'
import type { Contender, Decider } from './contender.ts'

const ruleFor = ({ id, tier, when }: Rule, order: number): RuleProperties => ({
  name: id,
  conditions: when as RuleProperties['conditions'],
  event: { type: 'tier', params: { tier, order } },
})

/** Everything that a run found out about every rule that it tried. */
async function explainWith(engine: Engine, member: Member): Promise<unknown> {
  const { results, failureResults } = await engine.run(member)
  return [...results, ...failureResults].map((result) => result.toJSON(false))
}

/** As its documentation shows: one engine, a rule for each rule, `run` for each member, the first event in rule order. */
function asDocumented(Constructor: typeof Engine, rules: readonly Rule[]): Decider {
  const engine = new Constructor(rules.map(ruleFor), { allowUndefinedFacts: true })
  return {
    decide: async (member) => {
      const { events } = await engine.run(member)
      let [first] = events
      for (const event of events) if (event.params?.order < first?.params?.order) first = event
      return first?.params?.tier ?? otherwise
    },
    explain: (member) => explainWith(engine, member),
  }
}

/** The best its documentation offers: falling priorities and `stop` at the first success, one member after another. */
function tuned(Constructor: typeof Engine, rules: readonly Rule[]): Decider {
  const prioritised = rules.map((rule, order) => ({ ...ruleFor(rule, order), priority: rules.length - order }))
  const engine = new Constructor(prioritised, { allowUndefinedFacts: true })
  engine.on('success', () => {
    engine.stop()
  })
  return {
    decide: async (member) => (await engine.run(member)).events[0]?.params?.tier ?? otherwise,
    explain: (member) => explainWith(engine, member),
  }
}

const loading =
  (build: typeof tuned): Contender['load'] =>
  async (size) => {
    const loaded = await import('json-rules-engine')
    return () => build(loaded.Engine, ruleSets[size])
  }

/** json-rules-engine, as shown by its documentation and tuned. */
export const jsonRulesEngine: readonly Contender[] = [
  {
    id: 'json-rules-engine',
    label: 'json-rules-engine as documented',
    asynchronous: true,
    truths: 2,
    load: loading(asDocumented),
  },
  {
    id: 'json-rules-engine-tuned',
    label: 'json-rules-engine tuned',
    asynchronous: true,
    truths: 2,
    load: loading(tuned),
  },
]
