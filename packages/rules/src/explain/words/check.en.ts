import type { ProofFindings, SaidComparison, Where } from '../../language/proof.ts'
import { personText } from '../person.ts'
import { comparisonText } from './comparison.ts'
import { en } from './en.ts'
import { names, type Sentence } from './sentence.ts'

const list = (ids: readonly string[]): string => names(ids, '…')

const where: Readonly<Record<Where, string>> = {
  condition: 'The condition',
  comparison: 'The comparison',
  rule: 'The condition of the rule',
  group: 'The condition of the group',
}

/** What a finding is about: a comparison in words, anything else by its id. */
const subject = (what: string, id: string, comparison: SaidComparison | undefined): string =>
  `${what} ${comparison ? `“${comparisonText('en', en, comparison)}”` : `\`${id}\``}`

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** The sentences of what checks prove, in English. */
export const checkEn: { readonly [C in keyof ProofFindings]: (params: ProofFindings[C]) => Sentence } = {
  gap: ({ person, rule }) => ({
    message: `No rule rates ${personText(person, 'en')}`,
    hint: `add a rule for this case and choose its tier, such as \`${rule}\``,
  }),
  'group-gap': ({ person, when, near }) => ({
    message: `${near === undefined ? 'In no subject group' : `One thing away from the group \`${near}\`, but in no subject group`}: ${personText(person, 'en')}`,
    hint: `add a group, or widen one by \`${when}\``,
  }),
  overlap: ({ first, second, tier, otherTier, person }) => ({
    message: `The rules \`${first}\` (tier \`${tier}\`) and \`${second}\` (tier \`${otherTier}\`) both hold, and only their order decides, for ${personText(person, 'en')}`,
    hint: 'nothing to do when the order is meant',
  }),
  conflict: ({ first, second, tier, otherTier, person }) => ({
    message: `The rules \`${first}\` (tier \`${tier}\`) and \`${second}\` (tier \`${otherTier}\`) contradict each other for ${personText(person, 'en')}`,
    hint: 'narrow one of the two rules, or use `"hitPolicy": "first"`',
  }),
  'group-overlap': ({ first, second, person }) => ({
    message: `In both groups \`${first}\` and \`${second}\`, and the regulation gives none of them precedence: ${personText(person, 'en')}`,
    hint: 'this person sets an example in the scopes of both; if that is not meant, narrow one group',
  }),
  'unreachable-rule': ({ rule, by }) => ({
    message:
      by.length > 0
        ? `The rule \`${rule}\` is never used, because ${list(by)} are tried before and cover it`
        : `The rule \`${rule}\` is never used, because its condition cannot hold`,
    hint: by.length > 0 ? 'put the rule before them, or remove it' : 'repair the condition, or remove the rule',
  }),
  'redundant-rule': ({ rule, tier, by }) => ({
    message: `Without the rule \`${rule}\` every result stays as it is, because ${list(by)} lead to the tier \`${tier}\` too`,
    hint: 'remove the rule unless the text states it',
  }),
  'masked-exception': ({ rule, general, tier, generalTier, person }) => ({
    message: `The rule \`${rule}\` (tier \`${tier}\`) is a special case of \`${general}\` (tier \`${generalTier}\`) but is tried after it and has no effect, as for ${personText(person, 'en')}`,
    hint: `put \`${rule}\` before \`${general}\``,
  }),
  'irrelevant-fact': ({ fact, label }) => ({
    message: `The fact \`${fact}\` (${label}) never changes a tier or a group`,
    hint: 'take the fact out of the rules, or look at the limits it is compared with',
  }),
  'always-true': ({ where: what, id, label, comparison }) => ({
    message: `${subject(where[what], id, comparison)} always holds${label === '' || comparison ? '' : `: ${label}`}`,
    hint: 'remove it, or choose a limit that tells members apart',
  }),
  'always-false': ({ where: what, id, label, comparison }) => ({
    message: `${subject(where[what], id, comparison)} never holds${label === '' || comparison ? '' : `: ${label}`}`,
    hint: 'repair it, or remove it',
  }),
  'not-proved': ({ left, proved, upTo }) => ({
    message: `The regulation is too large, so this was not proved: ${list(left)}${proved.length > 0 ? `; proved: ${list(proved)}` : ''}${upTo === undefined ? '' : `; the rules from the first to \`${upTo}\` were looked at for hidden, redundant and overlapping ones`}`,
    hint: 'all other findings stand; simplify the rules, or raise the budget and check again',
  }),
  'target-subsumed': ({ target, by, phases }) => ({
    message: `The target \`${target}\` is redundant: whoever meets \`${by}\` meets it${phases.length > 0 ? ` (phase ${list(phases)})` : ''}`,
    hint: 'see whether one of the two was meant for other people',
  }),
  'targets-infeasible': ({ targets, population, least, strict, share }) => ({
    message:
      share === undefined
        ? `The targets ${list(targets)} can be met together only where \`${population}\` are ${strict ? 'more than' : 'at least'} ${percent(least)} of all members`
        : `The targets ${list(targets)} cannot be met together: \`${population}\` would have to be ${strict ? 'more than' : 'at least'} ${percent(least)} of all members, and are ${percent(share)}`,
    hint:
      share === undefined
        ? 'compare with the membership of each committee'
        : 'lower one of the targets, or look at its denominator',
  }),
  'phase-looser': ({ target, earlier, value, earlierValue }) => ({
    message: `The target \`${target}\` (${value}) is looser than \`${earlier}\` (${earlierValue}) of the phase before`,
    hint: 'later phases are usually stricter; see whether it is a slip',
  }),
  'base-differs': ({ target, base, other, groups }) => ({
    message: `The target \`${target}\` is a share of \`${base}\`, which leaves out the whole group ${list(groups)}, but \`${other}\` is one of all members, so the two rates cannot be compared`,
    hint: 'use one denominator, or say why they differ',
  }),
}
