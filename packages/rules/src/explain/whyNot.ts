import type { Evaluation, RuleTrace } from '../evaluate/trace.ts'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import { lacking, lackingCost, outOfScope, reasons } from './reasons.ts'
import { ruleLine, ruleOf, ruleParts } from './rules.ts'
import { conclusionToken, name, type Speech } from './speech.ts'
import { type Block, fill, heading, line, text } from './tokens.ts'

/** The tiers better than the one decided, from the best. */
const betterTiers = ({ ruleset }: Speech, tier: string | null): readonly string[] => {
  const ids = ruleset.tiers.scale.levels.map(({ id }) => id)
  return tier === null ? [] : ids.slice(0, ids.indexOf(tier))
}

function whyNotRule(speech: Speech, evaluation: Evaluation, trace: RuleTrace, depth: number): Block[] {
  const { words } = speech
  const rule = ruleOf(speech, trace.rule)
  if (!rule) return []
  if (trace.truth === TRUE) {
    const first = ruleOf(speech, evaluation.decision.rule ?? '')
    const parts = { ...ruleParts(speech, rule), first: name('rule', first?.id ?? '', first?.label ?? '') }
    return [line(depth, fill(words.whyNotEarlier, parts), 'no')]
  }
  const outside = trace.truth === FALSE && trace.node ? outOfScope(speech, trace.node) : undefined
  if (outside)
    return [line(depth, fill(words.whyNotScope, ruleParts(speech, rule)), 'no'), ...reasons(speech, outside, depth + 1)]
  const template = trace.truth === UNKNOWN ? words.whyNotMissing : words.whyNotRule
  const intro = line(depth, fill(template, ruleParts(speech, rule)), trace.truth === UNKNOWN ? 'unknown' : 'no')
  return [intro, ...(trace.node ? reasons(speech, trace.node, depth + 1) : [])]
}

/** Where no rule applies: why each does not. */
export function whyNoneBlocks(speech: Speech, evaluation: Evaluation): Block[] {
  if (evaluation.decision.outcome !== 'unruled') return []
  return [
    heading(text(speech.words.whyNone)),
    ...evaluation.rules.flatMap((rule) => whyNotRule(speech, evaluation, rule, 0)),
  ]
}

/** Why not each better tier. */
export function whyNotBlocks(speech: Speech, evaluation: Evaluation): Block[] {
  const better = betterTiers(speech, evaluation.decision.tier)
  if (better.length === 0) return []
  const told = better.flatMap((tier) => {
    const traces = evaluation.rules.filter((trace) => trace.tier === tier)
    const none = [line(1, [text(speech.words.noRuleForTier)])]
    const title = line(0, fill(speech.words.whyNotTier, { tier: conclusionToken(speech, tier) }))
    return [title, ...(traces.length > 0 ? traces.flatMap((trace) => whyNotRule(speech, evaluation, trace, 1)) : none)]
  })
  return [heading(text(speech.words.whyNot)), ...told]
}

/**
 * The way to a better tier: by the first rule that holds already and is only kept back by rules tried before it; else the way to
 * the next tier that lacks least.
 */
function wayUp(speech: Speech, { decision, rules }: Evaluation): RuleTrace | undefined {
  const better = betterTiers(speech, decision.tier)
  const kept = rules.find(({ truth, tier }) => truth === TRUE && better.includes(tier))
  const ways = rules.filter(({ tier }) => tier === better.at(-1))
  return kept ?? [...ways].sort((a, b) => cost(speech, a) - cost(speech, b))[0]
}

/** What it takes to be rated better. */
export function nextBlocks(speech: Speech, evaluation: Evaluation): Block[] {
  const { decision } = evaluation
  const { words } = speech
  if (decision.tier === null) return []
  if (betterTiers(speech, decision.tier).length === 0) return [heading(text(words.next)), line(0, [text(words.best)])]
  const way = wayUp(speech, evaluation)
  const rule = way && ruleOf(speech, way.rule)
  if (!rule) return []
  const parts = { ...ruleParts(speech, rule), tier: conclusionToken(speech, way.tier) }
  const intro = line(0, fill(words.nextIntro, parts))
  return [
    heading(text(words.next)),
    intro,
    ...(way.node ? lacking(speech, way.node, false, 1) : []),
    ...avoidBlocks(speech, evaluation, way),
  ]
}

const cost = (speech: Speech, { node }: RuleTrace): number => (node ? lackingCost(speech, node) : 0)

/** Rules tried before the way that hold now would still decide: they must no longer hold. */
function avoidBlocks(speech: Speech, { rules }: Evaluation, way: RuleTrace): Block[] {
  if (speech.ruleset.tiers.hitPolicy !== 'first') return []
  const before = rules
    .slice(0, rules.indexOf(way))
    .filter(({ truth, node, tier }) => node && truth === TRUE && tier !== way.tier)
  return before.flatMap((trace) => [
    ...ruleLine(speech, trace, speech.words.nextAvoid, 1),
    ...(trace.node ? lacking(speech, trace.node, true, 2) : []),
  ])
}
