import { type Authority, weakest } from '@neuguong/core'
import { authoritiesOfReading, type Basis, basisOfTest, type Stated } from '../resolve/basis.ts'
import type { Ruleset, TargetOf } from '../resolve/ruleset.ts'

const statedIn = ({ facts, derived, parameters, conditions, interpretations }: Ruleset): Stated => ({
  fact: (id) => derived[id]?.rests ?? facts[id]?.authority,
  parameter: (id) => parameters[id]?.authority,
  condition: (id) => conditions[id]?.authority,
  interpretation: (id) => interpretations[id],
  formula: (id) => derived[id]?.formula,
})

/** What a named condition rests on: all it refers to, and the tier rules where it asks for the conclusion. */
export function basisOfCondition(ruleset: Ruleset, id: string): Basis {
  const condition = ruleset.conditions[id]
  if (!condition) return { authorities: new Set(), interpretations: new Set() }
  const { authorities, interpretations } = basisOfTest(statedIn(ruleset), condition.test)
  const rules = condition.usesTier ? authoritiesOfRules(ruleset) : []
  return { authorities: new Set([condition.authority, ...authorities, ...rules]), interpretations }
}

/** What every conclusion of the tier rules rests on. */
export const authoritiesOfRules = ({ tiers }: Ruleset): readonly Authority[] => tiers.rules.map(({ rests }) => rests)

function authoritiesOfTarget(
  ruleset: Ruleset,
  { of, among, base, authority, interpretations }: TargetOf,
): readonly Authority[] {
  const inside = typeof among === 'object' && 'condition' in among ? [among.condition] : []
  const above = typeof among === 'object' && 'target' in among ? among.target : undefined
  const parent = ruleset.targets.find(({ id }) => id === above)
  return [
    authority,
    ...[of, ...inside, ...(base === undefined ? [] : [base])].flatMap((id) => [
      ...basisOfCondition(ruleset, id).authorities,
    ]),
    ...interpretations.flatMap((id) => authoritiesOfReading(ruleset.interpretations[id] ?? {})),
    ...(parent ? authoritiesOfTarget(ruleset, parent) : []),
  ]
}

/** The weakest authority that a measured target rests on. */
export const restsOfTarget = (ruleset: Ruleset, target: TargetOf): Authority =>
  weakest(authoritiesOfTarget(ruleset, target)) ?? target.authority
