import { type Authority, weakest } from '@neuguong/core'
import type { Ruleset, TargetOf, Test } from '../resolve/ruleset.ts'

/** What a test refers to: the authorities of its named conditions and readings, and the interpretations it was read by. */
interface Basis {
  readonly authorities: readonly Authority[]
  readonly interpretations: readonly string[]
}

const joined = (parts: readonly Basis[]): Basis => ({
  authorities: parts.flatMap(({ authorities }) => authorities),
  interpretations: parts.flatMap(({ interpretations }) => interpretations),
})

function basisOfTest(ruleset: Ruleset, test: Test): Basis {
  switch (test.kind) {
    case 'compare':
      return joined([])
    case 'all':
    case 'any':
      return joined(test.of.map((part) => basisOfTest(ruleset, part)))
    case 'not':
      return basisOfTest(ruleset, test.of)
    case 'named': {
      const { authority = 'illustrative' } = ruleset.conditions[test.name] ?? {}
      return joined([{ authorities: [authority], interpretations: [] }, basisOfTest(ruleset, test.of)])
    }
    case 'reading': {
      const reading: Basis = { authorities: ['interpreted'], interpretations: [test.interpretation] }
      return joined([reading, basisOfTest(ruleset, test.of)])
    }
  }
}

/** What a named condition rests on: all it refers to, and the tier rules where it asks for the conclusion. */
export function basisOfCondition(ruleset: Ruleset, id: string): Basis {
  const condition = ruleset.conditions[id]
  if (!condition) return joined([])
  const rules = condition.usesTier ? authoritiesOfRules(ruleset) : []
  return joined([
    basisOfTest(ruleset, condition.test),
    { authorities: [condition.authority, ...rules], interpretations: [] },
  ])
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
    ...[of, ...inside, ...(base === undefined ? [] : [base])].flatMap(
      (id) => basisOfCondition(ruleset, id).authorities,
    ),
    ...interpretations.map(() => 'interpreted' as const),
    ...(parent ? authoritiesOfTarget(ruleset, parent) : []),
  ]
}

/** The weakest authority that a measured target rests on. */
export const restsOfTarget = (ruleset: Ruleset, target: TargetOf): Authority =>
  weakest(authoritiesOfTarget(ruleset, target)) ?? target.authority
