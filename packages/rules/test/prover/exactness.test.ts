import { describe, expect, it } from 'vitest'
import { allComparisons, bodyOf } from '../../src/check/places.ts'
import { proofs } from '../../src/check/proofs.ts'
import { check, type Diagnostic, diagram, evaluate, type Ruleset, type Test } from '../../src/index.ts'
import type { Person } from '../../src/language/proof.ts'
import { cases } from '../effort.ts'
import { everybody, everyKind, holds } from './everybody.ts'
import { randomRegulation, resolved } from './random.ts'
import { foundVerdicts, sorted, verdictsOf } from './verdicts.ts'

const seed = Number(process.env.SEED ?? 20_160_707)

function checkText(text: string) {
  const { regulation, ruleset } = resolved(text)
  const found = check({ regulation, layers: [regulation], ruleset, diagram: diagram(ruleset) }, proofs)
  return { ruleset, found }
}

/** What comes out the same for everybody, as enumeration and as the checks have it; comparisons by how many there are. */
function settledVerdicts(ruleset: Ruleset, found: readonly Diagnostic[]) {
  const all = Object.values(ruleset.conditions).map(({ id, test }) => ({ id, test: bodyOf(id, test) }))
  const rules = ruleset.tiers.rules.flatMap(({ id, test }) => (test && !isPlain(test) ? [{ id, test }] : []))
  const elements = [...all, ...ruleset.groups].filter(({ test }) => !isPlain(test))
  const settled = (test: Test, wanted: boolean) => everyKind.every((member) => holds(test, member) === wanted)
  const comparisons = new Map(allComparisons(ruleset).map(({ test }) => [JSON.stringify(test), test]))
  const always = (wanted: boolean) => {
    const ids = [...elements, ...(wanted ? rules : [])].flatMap(({ id, test }) => (settled(test, wanted) ? [id] : []))
    return [ids, [...comparisons.values()].filter((test) => settled(test, wanted)).length]
  }
  const told = (code: Diagnostic['code']) => {
    const params = found.flatMap((diagnostic) =>
      diagnostic.code === code ? [diagnostic.params as { where: string; id: string }] : [],
    )
    const [single, whole] = [true, false].map((is) => params.filter(({ where }) => (where === 'comparison') === is))
    return [whole?.map(({ id }) => id), new Set(single?.map(({ id }) => id)).size]
  }
  return { expected: [always(true), always(false)], found: [told('always-true'), told('always-false')] }
}

const isPlain = ({ kind }: Test): boolean => kind === 'compare' || kind === 'named'

describe('What the checks say of random small regulations', () => {
  const count = cases(20_000)

  it(`is what looking at everybody says (${count} regulations from seed ${seed})`, () => {
    for (let index = 0; index < count; index++) {
      const text = randomRegulation(seed + index)
      const { ruleset, found } = checkText(text)
      const context = `seed ${seed + index}: ${text}`
      expect(sorted(foundVerdicts(found)), context).toEqual(sorted(verdictsOf(ruleset, everyKind)))
      const settled = settledVerdicts(ruleset, found)
      expect(settled.found, context).toEqual(settled.expected)
    }
    console.log(`${count} random regulations from seed ${seed}: no verdict differs from enumeration`)
  })

  it('is shown by people of whom json-rules-engine says the same', async () => {
    let people = 0
    for (let index = 0; index < cases(1_000); index++) {
      const { ruleset, found } = checkText(randomRegulation(seed + index))
      for (const diagnostic of found) people += await confirm(ruleset, diagnostic)
    }
    console.log(`${people} people evaluated by json-rules-engine, each as the finding says`)
    expect(people).toBeGreaterThan(cases(4_000))
  })

  it('holds where facts are compared and added, and is confirmed or called open, never wrong', () => {
    let open = 0
    for (let index = 0; index < cases(400); index++) {
      const text = randomRegulation(seed + index, { free: true })
      const { ruleset, found } = checkText(text)
      const people = found.flatMap(({ params }) => ('person' in params ? [params.person] : []))
      open += people.filter(({ confirmed }) => !confirmed).length
      const { gap, groupGap, conflict } = verdictsOf(ruleset, everybody)
      const told = foundVerdicts(found.filter(({ params }) => !('person' in params) || params.person.confirmed))
      const context = `seed ${seed + index}: ${text}`
      expect([told.gap, told.groupGap], context).toEqual([gap, groupGap])
      expect([...(told.conflict ?? [])].sort(), context).toEqual([...(conflict ?? [])].sort())
    }
    console.log(`${open} findings left open where facts are compared or added`)
  })
})

type Checked = Awaited<ReturnType<typeof checkText>>['ruleset']

/** Evaluates the person of a finding with json-rules-engine; 0 when the finding has none. */
async function confirm(ruleset: Checked, { code, params }: Diagnostic): Promise<number> {
  if (!('person' in params)) return 0
  const { person, ...names } = params as { person: Person; [name: string]: unknown }
  const { decision, groups, rules } = await evaluate(ruleset, person.facts)
  const truthOf = (id: unknown) =>
    [
      ...rules.map(({ rule, truth }) => ({ id: rule, truth })),
      ...groups.map(({ group, truth }) => ({ id: group, truth })),
    ].find((entry) => entry.id === id)?.truth
  switch (code) {
    case 'gap':
      expect(decision.outcome).toBe('unruled')
      break
    case 'group-gap':
      expect(groups.map(({ truth }) => truth)).toEqual(groups.map(() => 0))
      break
    case 'overlap':
      expect([decision.rule, truthOf(names.second)]).toEqual([names.first, 2])
      break
    case 'masked-exception':
      expect([truthOf(names.rule), truthOf(names.general), decision.rule === names.rule]).toEqual([2, 2, false])
      break
    default:
      expect([truthOf(names.first), truthOf(names.second)]).toEqual([2, 2])
      if (code === 'conflict') expect(decision.outcome).toBe('conflict')
  }
  return 1
}
