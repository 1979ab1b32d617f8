import type { RuleTrace } from '../evaluate/trace.ts'
import type { Resolved, RuleOf } from '../resolve/ruleset.ts'
import { citedInside, name, type Speech } from './speech.ts'
import { type Block, fill, line, type Token, text } from './tokens.ts'

/** A rule by its id. */
export const ruleOf = ({ ruleset }: Speech, id: string): Resolved<RuleOf> | undefined =>
  ruleset.tiers.rules.find((rule) => rule.id === id)

/** What sentences about a rule are filled with. */
export function ruleParts(speech: Speech, rule: Resolved<RuleOf>): Readonly<Record<string, Token | readonly Token[]>> {
  const authority = { kind: 'authority', authority: rule.rests, text: speech.words.authority[rule.rests] } as const
  return { rule: name('rule', rule.id, rule.label), id: text(rule.id), cite: citedInside(speech, rule.cite), authority }
}

/** A sentence about a rule. */
export function ruleLine(speech: Speech, trace: RuleTrace, template: string, depth: number): Block[] {
  const rule = ruleOf(speech, trace.rule)
  return rule ? [line(depth, fill(template, ruleParts(speech, rule)))] : []
}
