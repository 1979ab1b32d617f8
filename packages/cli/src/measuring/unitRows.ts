import { conclusionsOf, type Distribution, type RollUp, type Ruleset, type UnitFigures } from '@neuguong/rules'

/** How many targets came to what, and how many caps are exceeded. */
export interface Outcomes {
  readonly met: number
  readonly notMet: number
  readonly unknown: number
  readonly over: number
}

/** The figures of a unit or of the whole list as a table shows them. */
export interface Figures extends Distribution {
  readonly outcomes: Outcomes
}

const outcomesOf = (
  targets: readonly { readonly status: string }[],
  caps: readonly { readonly status: string }[],
): Outcomes => {
  const having = (...statuses: readonly string[]): number =>
    targets.filter(({ status }) => statuses.includes(status)).length
  return {
    met: having('met', 'vacuous'),
    notMet: having('not-met'),
    unknown: having('unknown'),
    over: caps.filter(({ status }) => status === 'over').length,
  }
}

/** The figures of a unit. */
export const figuresOf = (figures: UnitFigures): Figures => ({
  ...figures,
  outcomes: outcomesOf(figures.targets, figures.caps),
})

/** The figures of the whole list. */
export const totalOf = ({ total }: RollUp): Figures => ({ ...total, outcomes: outcomesOf(total.targets, total.caps) })

/** The conclusions of a table: all tiers, and what else occurs. */
export function conclusionsIn(ruleset: Ruleset, { total }: RollUp): readonly string[] {
  const tiers = new Set(ruleset.tiers.scale.levels.map(({ id }) => id))
  return conclusionsOf(ruleset.tiers).filter((id) => tiers.has(id) || (total.conclusions[id]?.low ?? 0) > 0)
}

/** How many members are settled on a conclusion, and how many of those who certainly belong to the unit are on none. */
export const settledOn = ({ conclusions }: Distribution, id: string): number => conclusions[id]?.low ?? 0

/** Members who certainly belong to the unit, and of whom several conclusions are possible. */
export const openIn = ({ members, conclusions }: Distribution): number =>
  members.low - Object.values(conclusions).reduce((sum, { low }) => sum + low, 0)
