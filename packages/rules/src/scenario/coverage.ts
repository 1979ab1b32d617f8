import { type Document, parseCitation, registry } from '@neuguong/core'
import type { Evaluation, TraceNode } from '../evaluate/trace.ts'
import { TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Regulation } from '../language/parse.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'

/** How often something held, did not hold, or was not known. */
export interface Seen {
  readonly true: number
  readonly false: number
  readonly unknown: number
}

/** What scenarios showed of one rule, and of every comparison that it asks, in order and each once. */
export interface RuleCoverage {
  readonly rule: string
  readonly seen: Seen
  readonly comparisons: readonly { readonly comparison: Compare; readonly seen: Seen }[]
}

type Counts = { -readonly [K in keyof Seen]: number }

const nameOf = (truth: Truth): keyof Seen => (truth === TRUE ? 'true' : truth === UNKNOWN ? 'unknown' : 'false')
const keyOf = ({ fact, operator, value }: Compare): string => `${fact} ${operator} ${JSON.stringify(value)}`
const none = (): Counts => ({ true: 0, false: 0, unknown: 0 })

function comparisonsOf(test: Test): readonly Compare[] {
  if (test.kind === 'compare') return [test]
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(comparisonsOf) : comparisonsOf(test.of)
}

function count({ test, truth, parts }: TraceNode, seen: ReadonlyMap<string, Counts>): void {
  const counts = test.kind === 'compare' ? seen.get(keyOf(test)) : undefined
  if (counts) counts[nameOf(truth)]++
  for (const part of parts) count(part, seen)
}

/**
 * What scenarios showed of the rules: a comparison that they never saw true, false and unknown is not tested.
 *
 * @param ruleset - the rules
 * @param evaluations - of the scenarios, from `runScenarios`
 */
export function coverage({ tiers }: Ruleset, evaluations: readonly Evaluation[]): readonly RuleCoverage[] {
  return tiers.rules.flatMap(({ id, test }) => {
    if (!test) return []
    const traces = evaluations.flatMap(({ rules }) => rules.filter(({ rule }) => rule === id))
    const all = new Map(comparisonsOf(test).map((comparison) => [keyOf(comparison), comparison]))
    const counts = new Map([...all.keys()].map((key) => [key, none()]))
    const own = none()
    for (const { truth, node } of traces) {
      own[nameOf(truth)]++
      if (node) count(node, counts)
    }
    const comparisons = [...all].map(([key, comparison]) => ({ comparison, seen: counts.get(key) ?? none() }))
    return [{ rule: id, seen: own, comparisons }]
  })
}

/** How many elements cite a clause. */
export interface ClauseCoverage {
  readonly document: string
  readonly clause: string
  readonly citations: number
}

function citesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cite' && typeof inner === 'string' ? [inner] : citesIn(inner),
  )
}

const outlineOf = ({ number, title, outline }: Document): readonly string[] =>
  outline ??
  registry.documents.find((known) => (number === undefined ? known.title === title : known.number === number))
    ?.outline ??
  []

/** For each clause of the documents whose outline is known, how many elements of the regulation cite it. */
export function clauseCoverage({ data }: Regulation): readonly ClauseCoverage[] {
  const cited = citesIn(data).map((cite) => parseCitation(cite))
  return [data.document, ...(data.documents ?? [])].flatMap((document) => {
    const names = [document.number, document.title, ...(document.citedAs ?? [])]
    const own = cited.filter((citation) => names.includes(citation.document))
    const name = names.find((one) => one !== undefined) ?? document.issuer
    return outlineOf(document).map((clause) => ({
      document: name,
      clause,
      citations: own.filter((citation) => citation.clause === clause).length,
    }))
  })
}
