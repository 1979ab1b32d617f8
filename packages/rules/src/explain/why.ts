import type { Evaluation, RuleTrace } from '../evaluate/trace.ts'
import { TRUE, UNKNOWN } from '../evaluate/truth.ts'
import { reasons } from './reasons.ts'
import { ruleLine } from './rules.ts'
import { cited, conclusionToken, factOf, name, type Speech } from './speech.ts'
import { type Block, fill, heading, join, line, text } from './tokens.ts'

/** Why the rule that decided holds; of a conflict, why each of the rules holds. */
export function whyBlocks(speech: Speech, { decision, rules }: Evaluation): Block[] {
  const decisive = rules.filter(
    ({ rule, truth }) => rule === decision.rule || (decision.outcome === 'conflict' && truth === TRUE),
  )
  if (decisive.length === 0) return []
  const told = decisive.flatMap((trace) => [
    ...(decisive.length > 1 ? ruleLine(speech, trace, speech.words.byRule, 0) : []),
    ...(trace.node
      ? reasons(speech, trace.node, decisive.length > 1 ? 1 : 0)
      : [line(0, [text(speech.words.otherwise)])]),
  ])
  return [heading(text(speech.words.why)), ...told]
}

/** What is still possible, what is missing, and what it depends on. */
export function undecidedBlocks(speech: Speech, { decision, rules }: Evaluation): Block[] {
  if (decision.outcome !== 'undecided') return []
  const { words } = speech
  const possible = join(
    decision.possible.map((conclusion) => conclusionToken(speech, conclusion)),
    '; ',
  )
  const open = rules.filter(({ truth, tier, node }) => node && truth === UNKNOWN && decision.possible.includes(tier))
  const missing = decision.missing.map((id) => {
    const { label, cite } = factOf(speech, id)
    return line(0, [name('fact', id, label), ...cited(speech, cite)], 'unknown')
  })
  const byRule = open.flatMap((trace) => [
    ...ruleLine(speech, trace, words.possibleByRule, 0),
    ...(trace.node ? reasons(speech, trace.node, 1) : []),
  ])
  return [
    line(0, fill(words.stillPossible, { tiers: possible })),
    heading(text(words.missing)),
    ...missing,
    heading(text(words.why)),
    ...byRule,
    ...elseBlocks(speech, rules),
  ]
}

/** The rule that decides where none of those before it that may hold does. */
function elseBlocks(speech: Speech, rules: readonly RuleTrace[]): Block[] {
  const certain = rules.find(({ truth }) => truth === TRUE)
  return certain && speech.ruleset.tiers.hitPolicy === 'first'
    ? ruleLine(speech, certain, speech.words.possibleElse, 0)
    : []
}
