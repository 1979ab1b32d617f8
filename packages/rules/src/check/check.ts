import type { Diagram } from '../diagram/diagram.ts'
import { withinBudget } from '../diagram/store.ts'
import { type Days, type Diagnostic, type DiagnosticCode, finding } from '../language/diagnostic.ts'
import type { Located, Regulation } from '../language/parse.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { ScenarioFile } from '../scenario/scenario.ts'
import { applyAllow } from './allow.ts'
import { checks } from './checks.ts'
import { provePrefix } from './prefix.ts'

/** What is known of a population before anybody is counted: the share of members, from 0 to 1, for whom named conditions hold. */
export interface PopulationProfile {
  readonly shares: Readonly<Record<string, number>>
}

/** What a check sees. */
export interface Checked {
  readonly regulation: Regulation
  /** The regulations the ruleset was made of, the most central first; `regulation` is the last. */
  readonly layers: readonly Regulation[]
  readonly ruleset: Ruleset
  /** The spans of days in which the ruleset stands; only its own day when absent. */
  readonly days?: readonly Days[] | undefined
  /** Absent when it grew over its budget: what needs it is then not proved, and `not-proved` says so. */
  readonly diagram?: Diagram | undefined
  readonly scenarios?: Located<ScenarioFile> | undefined
  readonly profile?: PopulationProfile | undefined
}

/** One check: a stable code, a level, and what it finds. */
export interface Check {
  readonly code: DiagnosticCode
  readonly level: Diagnostic['level']
  readonly run: (checked: Checked) => readonly Diagnostic[]
}

/**
 * Runs checks over a resolved regulation.
 *
 * @param checked - the ruleset, the files it was made of, and its diagram where there is one
 * @param list - all checks when omitted
 * @returns every finding that the regulation does not allow, in the order of the checks; the last ones say what was too
 * large to be proved, and which exceptions match nothing
 */
export function check(checked: Checked, list: readonly Check[] = checks): readonly Diagnostic[] {
  const left: DiagnosticCode[] = []
  const found = list.flatMap(({ code, run }) => {
    const own = withinBudget(() => run(checked))
    if (!own) left.push(code)
    return own ?? []
  })
  const first = left.length === 0 || checked.diagram ? undefined : provePrefix(checked, list)
  const unproved = left.length === 0 ? [] : [notProved(checked, list, left, first?.upTo)]
  const looked = list === checks && left.length === 0 && checked.diagram && checked.scenarios
  const unsure = new Set<string>(looked ? [] : checks.map(({ code }) => code))
  return applyAllow(checked.regulation, [...found, ...(first?.found ?? []), ...unproved], unsure)
}

function notProved(
  { regulation }: Checked,
  list: readonly Check[],
  left: readonly DiagnosticCode[],
  upTo: string | undefined,
): Diagnostic {
  const proved = list.flatMap(({ code }) => (left.includes(code) ? [] : [code]))
  return finding('not-proved', regulation.source.locate([]), { left, proved, upTo }, 'warning')
}
