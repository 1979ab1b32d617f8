import { diagram } from '../diagram/diagram.ts'
import { withinBudget } from '../diagram/store.ts'
import type { Diagnostic, DiagnosticCode } from '../language/diagnostic.ts'
import type { Check, Checked } from './check.ts'

/** What holds of the first rules alone holds of them whatever rules come after. */
const ofFirstRules: readonly DiagnosticCode[] = ['masked-exception', 'unreachable-rule', 'redundant-rule', 'overlap']

/** Nodes for the first rules: less than for all, because several numbers of rules are tried. */
const budget = { nodes: 60_000 }

/** What is proved of the first rules where all of them together are too many. */
export interface Prefix {
  readonly found: readonly Diagnostic[]
  /** The last rule for which it is proved. */
  readonly upTo: string
}

/** Proves of as many first rules as it can, halving their number, what later rules cannot change. */
export function provePrefix(checked: Checked, list: readonly Check[]): Prefix | undefined {
  const { ruleset } = checked
  const { rules, hitPolicy } = ruleset.tiers
  const wanted = list.filter(({ code }) => ofFirstRules.includes(code))
  if (hitPolicy !== 'first' || wanted.length === 0) return undefined
  for (let count = rules.length >> 1; count > 1; count >>= 1) {
    const first = { ...ruleset, groups: [], tiers: { ...ruleset.tiers, rules: rules.slice(0, count) } }
    const built = diagram(first, budget)
    const last = rules[count - 1]
    if (!built || !last) continue
    const part: Checked = { ...checked, ruleset: first, diagram: built }
    const found = withinBudget(() => wanted.flatMap(({ run }) => run(part)))
    if (found) return { found, upTo: last.id }
  }
  return undefined
}
