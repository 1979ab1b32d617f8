import { finding } from '../../language/diagnostic.ts'
import type { FactOf, Ruleset } from '../../resolve/ruleset.ts'
import type { Check } from '../check.ts'
import { comparisonsUnder } from '../written.ts'

const negative = ['notEqual', 'notIn', 'doesNotContain', 'containsNone']

/** An option that says in so many words that there is nothing to tell. */
const saysNothing = (id: string): boolean => /^(?:khong|chua)/.test(id)

const canSayNothing = ({ type, options }: FactOf): boolean =>
  (type !== 'choice' && type !== 'level') || options.some(({ id }) => saysNothing(id))

/** Whether a conclusion is to the good of the member: any tier but the worst. */
function favours({ tiers }: Ruleset, tier: string): boolean {
  const at = tiers.scale.levels.findIndex(({ id }) => id === tier)
  return at >= 0 && at < tiers.scale.levels.length - 1
}

/**
 * A rule to the good of the member that wants something not to be the case, of a fact that cannot say "nothing": whoever
 * has nothing to report leaves the fact empty, and stays undecided.
 */
export const missingFactHazard: Check = {
  code: 'missing-fact-hazard',
  level: 'warning',
  run: ({ regulation: { data, source }, ruleset }) =>
    (data.tiers?.rules ?? []).flatMap(({ id, tier, when }, index) =>
      comparisonsUnder(when, ['tiers', 'rules', index, 'when']).flatMap(({ fact, operator, negated, path }) => {
        const declared = ruleset.facts[fact]
        if (!declared || canSayNothing(declared) || !favours(ruleset, tier)) return []
        if (negative.includes(operator) === negated) return []
        return [finding('missing-fact-hazard', source.locate(path), { rule: id, fact, operator }, 'warning')]
      }),
    ),
}
