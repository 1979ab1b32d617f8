import { foldText } from '@neuguong/core'
import { type Ruleset, suggest } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../../output/finding.ts'
import { isUnnamed, type Recognised } from '../columns.ts'
import type { LoadedMapping } from '../mapping/loadMapping.ts'
import { legacyKind } from '../why/legacy.ts'
import { isNoHeader } from './firstRow.ts'
import type { Heading } from './header.ts'
import { sameTarget, type Target, type TargetFinder } from './target.ts'

/** What a mapping says of a heading, and what the regulation's own words say. */
export interface Recogniser {
  readonly ruleset: Ruleset
  readonly finder: TargetFinder
  readonly mapping?: LoadedMapping | undefined
}

/** A heading whose target is not settled yet. */
interface Proposal extends Recognised {
  /** All that it may be. */
  readonly all: readonly Target[]
  /** It is called by the very id. */
  readonly exact: boolean
}

function propose({ finder, mapping }: Recogniser, heading: Heading): Proposal {
  const mapped = mapping?.find(heading.name)
  if (mapped) return { heading, all: [mapped.target], target: mapped.target, mapped: mapped.column, exact: true }
  // The words of both rows of a header say more than those of the lower one alone.
  const found = heading.words.map(finder.find).find((targets) => targets.length > 0) ?? []
  const [only, ...others] = found
  const target = only && others.length === 0 ? only : ({ kind: 'unknown' } as const)
  const exact = target.kind === 'fact' ? heading.words.includes(target.fact) : heading.words.includes(target.kind)
  return { heading, all: found, target, mapped: {}, exact }
}

/** A column called by the very id stands before another that only has its label. */
function settle(proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const { target, exact } = proposal
    const stronger = proposals.some(
      (other) => other !== proposal && other.exact && sameTarget(other.target, target) && target.kind !== 'ignored',
    )
    return !exact && stronger && target.kind !== 'unknown'
      ? { ...proposal, target: { kind: 'unknown' }, all: [] }
      : proposal
  })
}

/** What a heading that names nothing probably meant: the id of a fact. */
export function suggestFact({ facts }: Ruleset, heading: Heading): string | undefined {
  const entries = Object.entries(facts)
  const known = [...entries.map(([id]) => id), ...entries.map(([, { label }]) => label)]
  for (const words of heading.words) {
    const meant = suggest(words, known)
    const fact = entries.find(([id, { label }]) => id === meant || label === meant)?.[0]
    if (fact !== undefined) return fact
  }
  return undefined
}

/**
 * A heading or key that no fact has. Where a fact was probably meant (by id or label) it is an error, since everybody
 * would miss that fact; any other column is the list's own business and only mentioned.
 */
export function unknownColumn(ruleset: Ruleset, heading: Heading, place: CellPlace): Finding {
  const suggestion = suggestFact(ruleset, heading)
  const level = suggestion === undefined ? 'warning' : 'error'
  return at({ code: 'fact-unknown', params: { fact: heading.name, suggestion } }, place, level)
}

const isOpen = ({ target, mapped }: Recognised): boolean => target.kind === 'unknown' && mapped.fact === null

function findingOf(recogniser: Recogniser, proposal: Proposal, place: CellPlace): Finding[] {
  const { heading, target, all } = proposal
  if (target.kind !== 'unknown' || isUnnamed(heading.name)) return []
  if (isOpen(proposal)) return [at({ code: 'mapping-open', params: { heading: heading.name } }, place, 'warning')]
  const kind = legacyKind(heading.name)
  if (kind) return [at({ code: 'legacy-font', params: { kind } }, place)]
  if (optionOver(recogniser, proposal)) return []
  const facts = all.flatMap((one) => (one.kind === 'fact' ? [one.fact] : []))
  if (facts.length > 1) return [at({ code: 'header-ambiguous', params: { heading: heading.name, facts } }, place)]
  return [unknownColumn(recogniser.ruleset, heading, place)]
}

/** Columns that are for one thing, of which nobody knows which is meant. */
function twice(recognised: readonly Recognised[]): Heading[] {
  const single = recognised.filter(({ target }) => target.kind !== 'unknown' && target.kind !== 'ignored')
  const later = single.filter(
    ({ target }, index) => single.findIndex((other) => sameTarget(other.target, target)) < index,
  )
  const unknown = recognised.filter(({ target, heading }) => target.kind === 'unknown' && !isUnnamed(heading.name))
  const before = new Set<string>()
  const repeated = unknown.filter(({ heading }) => {
    const name = foldText(heading.name)
    const known = before.has(name)
    before.add(name)
    return known
  })
  return [...later, ...repeated].map(({ heading }) => heading)
}

/** Columns that the mapping names and the table has not: everybody would miss those facts. */
function absent({ mapping }: Recogniser, headings: readonly Heading[]): Finding[] {
  const names = headings.map(({ name }) => name)
  const used = new Set(names.map((name) => mapping?.find(name)))
  return (mapping?.columns ?? [])
    .filter((mapped) => !used.has(mapped))
    .map(({ heading, place, target }) => {
      const params = { heading, suggestion: suggest(heading, names) }
      return at({ code: 'mapping-column-unknown', params }, place, target.kind === 'ignored' ? 'warning' : 'error')
    })
}

/** A column that counts the rows. */
const countingOf = (recognised: readonly Recognised[]): string | undefined =>
  recognised.find(({ target, mapped }) => target.kind === 'ignored' && !mapped.ignore)?.heading.name

/** The fact and its option that a heading names which stands under the name of the fact. */
function optionOver(
  { finder, ruleset }: Recogniser,
  { heading, target }: Recognised,
): { over: string; option: string } | undefined {
  const { over = '', name } = heading
  const [only, ...others] = over === '' || target.kind !== 'unknown' ? [] : finder.find(over)
  const fact = only?.kind === 'fact' && others.length === 0 ? ruleset.facts[only.fact] : undefined
  const under = foldText(name.slice(over.length + ' / '.length))
  const option = fact?.options.find(({ id, label }) => foldText(label) === under || foldText(id) === under)
  return option && { over, option: option.label }
}

/** Facts that are divided into columns, one for each option, with the heading of the first. */
function divided(recogniser: Recogniser, recognised: readonly Recognised[]) {
  const families = new Map<string, { readonly name: string; readonly options: string[] }>()
  for (const one of recognised) {
    const found = optionOver(recogniser, one)
    if (!found) continue
    const family = families.get(found.over) ?? { name: one.heading.name, options: [] }
    family.options.push(found.option)
    families.set(found.over, family)
  }
  return [...families].map(([heading, { name, options }]) => ({ name, params: { heading, options } }))
}

/** What is said when no row names columns. None of its cells is, for it may be somebody's row. */
function withoutHeader(recogniser: Recogniser, headings: readonly Heading[], place: CellPlace): Finding[] {
  const [kind] = headings.flatMap(({ name }) => legacyKind(name) ?? [])
  return [
    ...absent(recogniser, []),
    at({ code: 'header-none', params: { columns: headings.length } }, place),
    ...(kind ? [at({ code: 'legacy-font', params: { kind } }, place)] : []),
  ]
}

/** What the columns of a header are for, and what is wrong with it. */
export function recognise(
  recogniser: Recogniser,
  headings: readonly Heading[],
  placeOf: (name: string) => CellPlace,
): { readonly recognised: readonly Recognised[]; readonly findings: readonly Finding[] } {
  const recognised = settle(headings.map((heading) => propose(recogniser, heading)))
  const named = recognised.map((one) => ({ ...one, names: one.all.length > 0 || !!optionOver(recogniser, one) }))
  if (isNoHeader(recogniser.ruleset, named))
    return { recognised, findings: withoutHeader(recogniser, headings, placeOf('')) }
  const columns = headings.map(({ name }) => name)
  const hasId = recognised.some(({ target }) => target.kind === 'id')
  return {
    recognised,
    findings: [
      ...absent(recogniser, headings),
      ...(hasId
        ? []
        : [at({ code: 'no-id-column', params: { columns, counting: countingOf(recognised) } }, placeOf('id'))]),
      ...divided(recogniser, recognised).map(({ name, params }) =>
        at({ code: 'columns-of-options', params }, placeOf(name)),
      ),
      ...twice(recognised).map(({ name }) => at({ code: 'column-twice', params: { column: name } }, placeOf(name))),
      ...recognised.flatMap((proposal) => findingOf(recogniser, proposal, placeOf(proposal.heading.name))),
    ],
  }
}
