import type { Check, PopulationProfile } from '../../src/check/check.ts'
import { type Condition, diagram, say } from '../../src/index.ts'
import { rulesetOf, written } from './shipped.ts'

const cited = { cite: 'ví dụ, 1', authority: 'illustrative' } as const

/** What an example says; everything else is the same in all of them. */
export interface Example {
  readonly rules?: readonly (readonly [id: string, tier: string, when?: object])[]
  readonly hitPolicy?: 'first' | 'unique'
  readonly groups?: Readonly<Record<string, Condition>>
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly targets?: readonly object[]
  readonly phases?: readonly string[]
  readonly derived?: object
}

const facts = {
  soViec: { type: 'number', label: 'Số việc làm', min: 0, max: 10, integer: true, ...cited },
  tuGiac: { type: 'boolean', label: 'Tự giác', ...cited },
  capUy: { type: 'boolean', label: 'Là cấp ủy viên', ...cited },
  nghiHuu: { type: 'boolean', label: 'Đã nghỉ hưu', ...cited },
}

/** At least, or below, so many deeds. */
export const atLeast = (value: number): Condition => ({ fact: 'soViec', operator: 'greaterThanInclusive', value })
export const below = (value: number): Condition => ({ fact: 'soViec', operator: 'lessThan', value })
/** A yes-or-no fact. */
export const is = (fact: string, value = true): Condition => ({ fact, operator: 'equal', value })

const named = (entries: Readonly<Record<string, Condition>>) =>
  Object.entries(entries).map(([id, when]) => [id, { label: id, when, ...cited }] as const)

/** The regulation of an example. */
export function exampleOf({ rules = [['con-lai', 'good']], groups = {}, conditions = {}, ...rest }: Example) {
  const phases = rest.phases ?? ['giai-doan-1']
  return written({
    id: 'vi-du/kiem-tra',
    label: 'Ví dụ',
    document: { kind: 'quy-dinh', issuer: 'Ví dụ', missingFields: ['number', 'issuedOn'], authority: 'illustrative' },
    inForce: { from: '2016-01-01' },
    facts,
    derived: rest.derived ?? {},
    conditions: Object.fromEntries(named(conditions)),
    scopes: { noi: { label: 'Nơi', ...cited } },
    groups: named(groups).map(([id, group]) => ({ id, scopes: ['noi'], ...group })),
    phases: phases.map((id, index) => ({
      id,
      label: id,
      from: `${2016 + index}-01-01`,
      to: `${2016 + index}-12-31`,
      ...cited,
    })),
    targets: (rest.targets ?? []).map((target) => ({
      label: 'Chỉ tiêu',
      phase: 'giai-doan-1',
      metric: 'share',
      ...cited,
      ...target,
    })),
    tiers: {
      scale: 'conduct',
      hitPolicy: rest.hitPolicy ?? 'first',
      rules: rules.map(([id, tier, when]) => ({
        id,
        label: id,
        tier,
        ...(when ? { when } : { otherwise: true }),
        ...cited,
      })),
    },
  })
}

/** What one check says of an example, in Vietnamese; each finding has the code of the check. */
export function said({ code, run }: Check, example: Example, profile?: PopulationProfile): readonly string[] {
  const regulation = exampleOf(example)
  const ruleset = rulesetOf(regulation, '2016-06-01', [])
  const found = run({ regulation, layers: [regulation], ruleset, diagram: diagram(ruleset), profile })
  return found.map((diagnostic) => (diagnostic.code === code ? say(diagnostic, 'vi').message : `not ${code}`))
}
