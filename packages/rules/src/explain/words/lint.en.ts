import { numberText } from '../numbers.ts'
import { dayBefore } from './days.ts'
import { type LintWords, namedList, names } from './sentence.ts'
import { signEn } from './signs.en.ts'
import { isMended, signOf } from './signs.ts'

const list = (known: readonly string[]): string => names(known, '…')
const mean = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `did you mean \`${suggestion}\`?`
const days = (from: string, to: string | undefined): string => `from ${from}${to === undefined ? ' on' : ` to ${to}`}`
const unused =
  (kind: string) =>
  ({ id }: { readonly id: string }) => ({
    message: `The ${kind} \`${id}\` is used nowhere`,
    hint: 'remove it, or except it in `allow` with a reason',
  })

/** The sentences of the checks of good style, in English. */
export const lintEn: LintWords = {
  'unused-fact': unused('fact'),
  'unused-derived': unused('derived number'),
  'unused-condition': unused('condition'),
  'unused-parameter': unused('parameter'),
  'unused-interpretation': unused('interpretation'),
  'unused-scope': unused('scope'),
  'unused-allow': ({ code, id }) => ({
    message: `The exception \`${code}\`${id === undefined ? '' : ` for \`${id}\``} matches nothing`,
    hint: 'remove it, or look again at `code` and `id`',
  }),
  'missing-fact-hazard': ({ rule, fact, operator }) => ({
    message: `The favourable rule \`${rule}\` asks \`${fact}\` \`${operator}\`, of a fact that cannot say "nothing"`,
    hint: `add the option \`khong\` to \`${fact}\`, or whoever leaves it empty stays undecided`,
  }),
  'parameter-hole-in-time': ({ parameter, from, to }) => ({
    message: `The parameter \`${parameter}\` has no value ${days(from, to)}, while the regulation is in force`,
    hint: 'add a value for these days',
  }),
  'parameter-overlap-in-time': ({ parameter, from, to }) => ({
    message: `The parameter \`${parameter}\` has two values ${days(from, to)}`,
    hint: `if the later value takes over on ${from}, write \`"to": "${dayBefore(from)}"\` for the earlier one`,
  }),
  'outside-parent-period': ({ parent, from, to }) => ({
    message: `\`${parent}\` is not in force ${days(from, to)}, while this regulation is`,
    hint: 'look again at `inForce` or `implements`',
  }),
  'days-left': ({ spans, looked, from }) => ({
    message: `The regulation changes over ${spans} spans of days; the first ${looked} were looked at, no day from ${from} on`,
    hint: 'join values of parameters that are the same, or check single days',
  }),
  'parent-replaced': ({ parent, by, on }) => ({
    message: `\`${parent}\` was replaced by \`${by}\`${on === undefined ? '' : ` on ${on}`}`,
    hint: 'write `inForce.to`, or implement the new document',
  }),
  'unknown-document': ({ cite, suggestion }) => ({
    message: `The cited document \`${cite}\` is not known`,
    hint: mean(suggestion) ?? 'describe it in `documents`',
  }),
  'unknown-clause': ({ document, clause, suggestion, known }) => ({
    message: `\`${document}\` has no clause \`${clause}\``,
    hint: mean(suggestion) ?? `it has: ${list(known)}`,
  }),
  'kind-differs': ({ number, kind, expected }) => ({
    message: `The number \`${number}\` is not that of a ${kind}`,
    hint: `make \`kind\` ${expected.join(' or ')}, or mend the number`,
  }),
  'document-differs': ({ document, key, found, expected }) => ({
    message: `The \`${key}\` of \`${document}\` is \`${expected}\`, here it says \`${found}\``,
    hint: 'compare with the original',
  }),
  'missing-authority': ({ what }) => ({
    message: `\`${what}\` does not say its authority`,
    hint: 'add `authority`: `official`, `interpreted` or `illustrative`',
  }),
  'official-tier-rule': ({ rule }) => ({
    message: `The rule \`${rule}\` claims to be official, but no known text says which facts lead to which tier`,
    hint: 'write `illustrative`; where the text does say so, except it in `allow` with the clause',
  }),
  'authority-too-strong': ({ id, stated, rests, on }) => ({
    message: `\`${id}\` claims to be ${stated} but rests on \`${on}\`, which is ${rests}`,
    hint: `write \`"authority": "${rests}"\``,
  }),
  'bare-comparator': ({ target, threshold }) => ({
    message: `The target \`${target}\` picks a comparator for \`${threshold}\` without recording that as a reading`,
    hint: 'refer to an interpretation in `interpretations`',
  }),
  'scale-order': ({ id, scale, expected }) => ({
    message: `The levels of \`${id}\` are not in the order of the scale \`${scale}\``,
    hint: `reorder: ${expected.map((level) => `\`${level}\``).join(', ')}`,
  }),
  'label-without-diacritics': ({ label }) => ({
    message: `The label \`${label}\` is written without Vietnamese letters`,
    hint: 'write Vietnamese with diacritics, people will read it',
  }),
  'not-nfc': ({ text }) => ({ message: `Letters and marks of \`${text}\` are apart`, hint: 'run `neuguong fmt`' }),
  'control-character': ({ text, codes }) => ({
    message: `\`${text}\` has control characters, which nobody sees: ${codes.join(', ')}`,
    hint: 'delete the text and type it again, do not paste it',
  }),
  'look-alike-letter': ({ text, letter }) => ({
    message: `\`${text}\` has ${signEn(signOf(letter))}`,
    hint: isMended(letter) ? 'run `neuguong fmt`, or type it again' : 'type it again',
  }),
  'near-duplicate-label': ({ label, id, other }) => ({
    message: `\`${id}\` and \`${other}\` both bear the label \`${label}\``,
    hint: 'name them so that readers can tell them apart',
  }),
  'scenario-impossible': ({ scenario, key, expected }) => ({
    message: `The scenario \`${scenario}\` expects the ${key} \`${expected}\`, which no member can get`,
    hint: 'mend the scenario, or the rules',
  }),
  'few-scenarios': ({ lacking, labels }) => ({
    message: `No scenario shows: ${namedList(lacking, (name) => labels?.[name])}`,
    hint: 'add scenarios, or run `neuguong test --write-missing`',
  }),
  'empty-section': ({ key }) => ({ message: `There is nothing in \`${key}\``, hint: 'remove it' }),
  'phase-outside-force': ({ phase, from, to }) => ({
    message: `The phase \`${phase}\` has days on which the regulation is not in force: ${days(from, to)}`,
    hint: 'look again at `from` and `to` of the phase, or at `inForce`',
  }),
  'due-outside-phase': ({ target, due }) => ({
    message: `The target \`${target}\` is due on ${due}, outside its phases`,
    hint: 'look again at `due` or `phase`',
  }),
  'same-readings': ({ interpretation }) => ({
    message: `All readings of \`${interpretation}\` are the same here`,
    hint: 'write another reading, or drop the choice',
  }),
  'single-option': ({ fact }) => ({
    message: `The fact \`${fact}\` has one option, so it tells nobody apart`,
    hint: 'add options',
  }),
  'open-domain': ({ fact, open, reach, decimals, declared }) => {
    if (open === 'wide')
      return {
        message: `The bounds of the number \`${fact}\` are so wide that ${decimals === 0 ? 'no decimal counts' : 'only one decimal counts'}, and what lies beyond is rounded`,
        hint: 'write a smaller `max`, or `decimals`',
      }
    const [above, below] = [-reach, reach].map((value) => numberText({ lang: 'en' }, value))
    const read = { min: `above ${above}`, max: `below ${below}`, both: `above ${above} and below ${below}` }[open]
    const places = decimals === 0 ? 'whole numbers' : decimals === 1 ? '1 decimal' : `${decimals} decimals`
    const lacks = { min: 'lower bound', max: 'upper bound', both: 'bounds' }[open]
    const keys = open === 'both' ? '`min` and `max`' : `\`${open}\``
    return {
      message: `The number \`${fact}\` has no ${lacks}, so only values ${read} are read (${places})`,
      hint: `add ${keys}${declared ? '' : ', and `decimals` if it is known how many there are'}`,
    }
  },
  'needless-not': ({ operator, complement }) => ({
    message: `Not \`${operator}\` is \`${complement}\``,
    hint: `drop \`not\` and use \`${complement}\``,
  }),
  'needless-nesting': ({ key }) => ({
    message: `\`${key}\` has one condition only`,
    hint: `drop \`${key}\`, keep what is inside`,
  }),
  'placeholder-text': ({ text }) => ({ message: `\`${text}\` is not yet a text`, hint: 'write it' }),
}
