import type { Day } from '@neuguong/core'
import { type Days, type Diagnostic, finding } from '../language/diagnostic.ts'
import type { Regulation } from '../language/parse.ts'
import { type ResolveOptions, resolve } from '../resolve/resolve.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { spansOf } from '../resolve/spans.ts'
import { joined } from './days.ts'

/** How many spans of days are looked at in one run where nobody says otherwise. */
export const mostSpans = 200

/** A regulation as it stands in a span of days. */
export interface Span {
  readonly days: Days
  /** Absent when an error prevents it. */
  readonly ruleset?: Ruleset | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The spans that are to be looked at, and what is told of those that are not. */
export interface Plan {
  readonly spans: readonly Days[]
  readonly left: readonly Diagnostic[]
}

/** Which days are to be looked at: the one asked for, else all of them as far as the limit goes. */
export function planOf(layers: readonly Regulation[], on: Day | undefined, most: number): Plan {
  if (on !== undefined) return { spans: [{ from: on, to: on }], left: [] }
  const all = spansOf(layers)
  const [first] = all.slice(most)
  const own = layers.at(-1)
  if (!first || !own) return { spans: all, left: [] }
  const params = { spans: all.length, looked: most, from: first.from }
  return { spans: all.slice(0, most), left: [finding('days-left', own.source.locate(['inForce']), params)] }
}

/** Takes a regulation as it stands in a span. */
export function resolveIn(regulation: Regulation, days: Days, options: Omit<ResolveOptions, 'on'>): Span {
  const { value, diagnostics } = resolve(regulation, { ...options, on: days.from })
  return { days, ruleset: value, diagnostics }
}

/** Rulesets that are the same in several spans once, with all their days: what holds of one holds of all. */
export function unlike(
  spans: readonly Span[],
): readonly { readonly ruleset: Ruleset; readonly days: readonly Days[] }[] {
  const byHash = new Map<string, { readonly ruleset: Ruleset; readonly days: Days[] }>()
  for (const { ruleset, days } of spans) {
    if (!ruleset) continue
    const known = byHash.get(ruleset.identity.sha256)
    if (known) known.days.push(days)
    else byHash.set(ruleset.identity.sha256, { ruleset, days: [days] })
  }
  return [...byHash.values()].map(({ ruleset, days }) => ({ ruleset, days: joined(days) }))
}
