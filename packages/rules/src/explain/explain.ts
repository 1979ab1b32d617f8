import { formatDay, type Lang } from '@neuguong/core'
import type { Evaluation } from '../evaluate/trace.ts'
import { FALSE, TRUE } from '../evaluate/truth.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { limitsIn } from './limits.ts'
import { markOf } from './reasons.ts'
import { ruleOf, ruleParts } from './rules.ts'
import { cited, conclusionToken, name, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, heading, join, line, text } from './tokens.ts'
import { undecidedBlocks, whyBlocks } from './why.ts'
import { nextBlocks, whyNoneBlocks, whyNotBlocks } from './whyNot.ts'

/** How an explanation is told. */
export interface ExplainOptions {
  readonly lang: Lang
  /** Hides the values of the member: the explanation then says which facts decide, not what they are. */
  readonly redact?: boolean
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
    const names = group.scopes.map((scope) => name('scope', scope, ruleset.scopes[scope]?.label ?? scope))
    const parts = { group: name('group', id, group.label), cite: cited(speech, group.cite) }
    const scopes = line(1, fill(words.groupScopes, { scopes: join(names, '; ') }))
    return [line(0, fill(truth === TRUE ? words.groupIn : words.groupMaybe, parts), markOf(truth)), scopes]
  })
  return [heading(text(words.groups)), ...(lines.length > 0 ? lines : [line(0, [text(words.groupNone)])])]
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
  const speech = speechOf(ruleset, lang, redact, limitsIn(ruleset, evaluation.values))
  const parts = [
    headline,
    undecidedBlocks,
    groupBlocks,
    whyBlocks,
    whyNoneBlocks,
    whyNotBlocks,
    nextBlocks,
    basisBlocks,
  ]
  return { lang, blocks: parts.flatMap((part) => part(speech, evaluation)) }
}
