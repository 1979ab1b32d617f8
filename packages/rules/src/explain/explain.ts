import { formatDay, type Lang } from '@neuguong/core'
import type { Evaluation, RuleTrace } from '../evaluate/trace.ts'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Resolved, RuleOf, Ruleset } from '../resolve/ruleset.ts'
import { lacking, lackingCost, outOfScope, reasons } from './reasons.ts'
import { cited, conclusionToken, factOf, name, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, heading, join, line, type Token, text } from './tokens.ts'

/** How an explanation is told. */
export interface ExplainOptions {
  readonly lang: Lang
  /** Hides the values of the member: the explanation then says which facts decide, not what they are. */
  readonly redact?: boolean
}

const ruleOf = ({ ruleset }: Speech, id: string): Resolved<RuleOf> | undefined =>
  ruleset.tiers.rules.find((rule) => rule.id === id)

function ruleParts(speech: Speech, rule: Resolved<RuleOf>): Readonly<Record<string, Token | readonly Token[]>> {
  const authority = { kind: 'authority', authority: rule.rests, text: speech.words.authority[rule.rests] } as const
  return { rule: name('rule', rule.id, rule.label), id: text(rule.id), cite: cited(speech, rule.cite), authority }
}

/** A sentence about a rule. */
function ruleLine(speech: Speech, trace: RuleTrace, template: string, depth: number): Block[] {
  const rule = ruleOf(speech, trace.rule)
  return rule ? [line(depth, fill(template, ruleParts(speech, rule)))] : []
}

function headline(speech: Speech, { decision }: Evaluation): Block[] {
  const { words } = speech
  const titles = {
    undecided: words.undecided,
    'not-rated': words.notRated,
    unruled: words.unruled,
    conflict: words.conflict,
  }
  const title =
    decision.outcome === 'decided' && decision.tier !== null
      ? fill(words.decided, { tier: conclusionToken(speech, decision.tier) })
      : [text(titles[decision.outcome as keyof typeof titles])]
  const rule = decision.rule === null ? undefined : ruleOf(speech, decision.rule)
  return [heading(...title), ...(rule ? [line(0, fill(words.byRule, ruleParts(speech, rule)))] : [])]
}

function groupBlocks(speech: Speech, { groups }: Evaluation): Block[] {
  const { ruleset, words } = speech
  if (ruleset.groups.length === 0) return []
  const lines = groups.flatMap(({ group: id, truth }) => {
    const group = ruleset.groups.find((other) => other.id === id)
    if (!group || truth === FALSE) return []
    const scopes = join(group.scopes.map((scope) => name('scope', scope, ruleset.scopes[scope]?.label ?? scope)))
    const parts = { group: name('group', id, group.label), cite: cited(speech, group.cite), scopes }
    return [line(0, fill(truth === TRUE ? words.groupIn : words.groupMaybe, parts), truth === TRUE ? 'yes' : 'unknown')]
  })
  return [heading(text(words.groups)), ...(lines.length > 0 ? lines : [line(0, [text(words.groupNone)])])]
}

function whyBlocks(speech: Speech, { decision, rules }: Evaluation): Block[] {
  const decisive = rules.filter(
    ({ rule, truth }) => rule === decision.rule || (decision.outcome === 'conflict' && truth === TRUE),
  )
  if (decisive.length === 0) return []
  const told = decisive.flatMap((trace) => [
    ...(decisive.length > 1 ? ruleLine(speech, trace, speech.words.byRule, 0) : []),
    ...(trace.node ? reasons(speech, trace.node, 0) : [line(0, [text(speech.words.otherwise)])]),
  ])
  return [heading(text(speech.words.why)), ...told]
}

function undecidedBlocks(speech: Speech, { decision, rules }: Evaluation): Block[] {
  if (decision.outcome !== 'undecided') return []
  const { words } = speech
  const possible = join(decision.possible.map((conclusion) => conclusionToken(speech, conclusion)))
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
  ]
}

/** The tiers better than the one decided, from the best. */
const betterTiers = ({ ruleset }: Speech, tier: string | null): readonly string[] => {
  const ids = ruleset.tiers.scale.levels.map(({ id }) => id)
  return tier === null ? [] : ids.slice(0, ids.indexOf(tier))
}

function whyNotRule(speech: Speech, evaluation: Evaluation, trace: RuleTrace): Block[] {
  const { words } = speech
  const rule = ruleOf(speech, trace.rule)
  if (!rule) return []
  if (trace.truth === TRUE) {
    const first = ruleOf(speech, evaluation.decision.rule ?? '')
    const parts = { ...ruleParts(speech, rule), first: name('rule', first?.id ?? '', first?.label ?? '') }
    return [line(1, fill(words.whyNotEarlier, parts), 'no')]
  }
  const outside = trace.truth === FALSE && trace.node ? outOfScope(speech, trace.node) : undefined
  if (outside) return [line(1, fill(words.whyNotScope, ruleParts(speech, rule)), 'no'), ...reasons(speech, outside, 2)]
  const template = trace.truth === UNKNOWN ? words.whyNotMissing : words.whyNotRule
  const intro = line(1, fill(template, ruleParts(speech, rule)), trace.truth === UNKNOWN ? 'unknown' : 'no')
  return [intro, ...(trace.node ? reasons(speech, trace.node, 2) : [])]
}

function whyNotBlocks(speech: Speech, evaluation: Evaluation): Block[] {
  const better = betterTiers(speech, evaluation.decision.tier)
  if (better.length === 0) return []
  const told = better.flatMap((tier) => {
    const traces = evaluation.rules.filter((trace) => trace.tier === tier)
    const none = [line(1, [text(speech.words.noRuleForTier)])]
    const title = line(0, fill(speech.words.whyNotTier, { tier: conclusionToken(speech, tier) }))
    return [title, ...(traces.length > 0 ? traces.flatMap((trace) => whyNotRule(speech, evaluation, trace)) : none)]
  })
  return [heading(text(speech.words.whyNot)), ...told]
}

/** The way to the next better tier that lacks least. */
function nextBlocks(speech: Speech, evaluation: Evaluation): Block[] {
  const { decision, rules } = evaluation
  const { words } = speech
  if (decision.tier === null) return []
  const tier = betterTiers(speech, decision.tier).at(-1)
  if (tier === undefined) return [heading(text(words.next)), line(0, [text(words.best)])]
  const ways = rules.filter((trace) => trace.tier === tier)
  const [way] = [...ways].sort((a, b) => cost(speech, a) - cost(speech, b))
  if (!way) return []
  const parts = {
    ...ruleParts(speech, ruleOf(speech, way.rule) as Resolved<RuleOf>),
    tier: conclusionToken(speech, tier),
  }
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

function basisBlocks(speech: Speech, { decision, identity }: Evaluation): Block[] {
  const { words, ruleset, lang } = speech
  const parts = {
    label: text(ruleset.label),
    day: text(lang === 'vi' ? formatDay(identity.on) : identity.on),
    hash: text(identity.sha256.slice(0, 12)),
  }
  return [
    heading(text(words.basis)),
    line(0, fill(words.ruleset, parts)),
    ...(decision.authority === 'illustrative' ? [line(0, [text(words.illustrative)])] : []),
    line(0, [text(words.proposal)]),
  ]
}

/**
 * Explains an evaluation: the proposal and its rule, the groups, why, why not each better tier, what is missing, what the next
 * tier would take, and what it all rests on. Every statement names its clause.
 *
 * @param ruleset - the ruleset that was evaluated
 * @param evaluation - from `evaluate` or `trace`
 * @param options - the language, and whether values are hidden
 */
export function explain(
  ruleset: Ruleset,
  evaluation: Evaluation,
  { lang, redact = false }: ExplainOptions,
): Explanation {
  const speech = speechOf(ruleset, lang, redact)
  const parts = [headline, undecidedBlocks, groupBlocks, whyBlocks, whyNotBlocks, nextBlocks, basisBlocks]
  return { lang, blocks: parts.flatMap((part) => part(speech, evaluation)) }
}
