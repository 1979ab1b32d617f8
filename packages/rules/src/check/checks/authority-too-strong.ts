import { Authority, weakest } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import { authoritiesOfReading } from '../../resolve/basis.ts'
import { factsOfFormula } from '../../resolve/derived.ts'
import type { DerivedOf, Ruleset, Test } from '../../resolve/ruleset.ts'
import type { Check } from '../check.ts'
import { textsUnder, type Written, writtenIn } from '../written.ts'

interface Part {
  readonly id: string
  readonly authority: Authority
}

const partOf = (id: string, element: { readonly authority: Authority } | undefined): readonly Part[] =>
  element ? [{ id, authority: element.authority }] : []

const partOfFact = ({ facts, derived }: Ruleset, id: string): readonly Part[] => partOf(id, facts[id] ?? derived[id])

/** What a test names itself, and on whose word that stands: what a named condition is made of is that one's own affair. */
function partsOfTest(ruleset: Ruleset, test: Test): readonly Part[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap((part) => partsOfTest(ruleset, part))
    case 'not':
      return partsOfTest(ruleset, test.of)
    case 'named':
      return partOf(test.name, ruleset.conditions[test.name])
    case 'reading': {
      const [authority = 'interpreted', own] = authoritiesOfReading(ruleset.interpretations[test.interpretation] ?? {})
      const reading = { id: test.interpretation, authority: weakest([authority, ...(own ? [own] : [])]) }
      return [reading, ...partsOfTest(ruleset, test.of)]
    }
    case 'compare': {
      const { fact, value, parameter = '' } = test
      const sides = typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact]
      return [...sides.flatMap((id) => partOfFact(ruleset, id)), ...partOf(parameter, ruleset.parameters[parameter])]
    }
  }
}

function partsOfFormula(ruleset: Ruleset, { formula }: DerivedOf, written: unknown): readonly Part[] {
  if (formula.kind === 'count') return formula.of.flatMap((test) => partsOfTest(ruleset, test))
  return [
    ...factsOfFormula(formula).flatMap((id) => partOfFact(ruleset, id)),
    ...textsUnder(written, ['parameter']).flatMap(({ text: id }) => partOf(id, ruleset.parameters[id])),
  ]
}

/** What an element is built of, as it was lowered: readings that were not chosen are no part of it. */
function partsOf(ruleset: Ruleset, { section, id, data }: Written): readonly Part[] {
  const derived = section === 'derived' ? ruleset.derived[id] : undefined
  if (derived) return partsOfFormula(ruleset, derived, data.formula)
  const lists: Readonly<Record<string, readonly { readonly id: string; readonly test?: Test }[]>> = {
    conditions: Object.values(ruleset.conditions),
    groups: ruleset.groups,
    rules: ruleset.tiers.rules,
  }
  const test = lists[section]?.find((element) => element.id === id)?.test
  // A condition is lowered under its own name.
  return test ? partsOfTest(ruleset, section === 'conditions' && test.kind === 'named' ? test.of : test) : []
}

const rank = (authority: Authority): number => Authority.options.indexOf(authority)

/** An element that claims more authority than something that it is built of. */
export const authorityTooStrong: Check = {
  code: 'authority-too-strong',
  level: 'warning',
  run: ({ regulation: { data, source }, ruleset }) =>
    writtenIn(data).flatMap((written) => {
      const { id, path } = written
      const stated = Authority.safeParse(written.data.authority)
      if (!stated.success) return []
      const parts = [...partsOf(ruleset, written)].sort((a, b) => rank(b.authority) - rank(a.authority))
      const [weaker] = parts.filter(({ authority }) => rank(authority) > rank(stated.data))
      if (!weaker) return []
      const params = { id, stated: stated.data, rests: weaker.authority, on: weaker.id }
      return [finding('authority-too-strong', source.locate([...path, 'authority']), params, 'warning')]
    }),
}
