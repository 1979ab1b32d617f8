import type { Labels, ReferenceKind } from '../../language/diagnostic.ts'
import type { LimitName } from '../../language/limits.ts'
import { oddSign } from '../../language/words/lookAlikes.ts'

import { checkEn } from './check.en.ts'
import { dayProblemEn } from './days.en.ts'
import { dayProblem, isDay } from './days.ts'
import { lintEn } from './lint.en.ts'
import { type DiagnosticWords, type NameOf, named, namedList, namedText, names } from './sentence.ts'
import { signEn } from './signs.en.ts'
import { slipHintEn, syntaxEn } from './slips.en.ts'
import { sqlEn } from './sql.en.ts'
import { unitsEn } from './units.en.ts'

const list = (known: readonly string[]): string => names(known, '…')
const anyName: NameOf = () => undefined
const mean = (suggestion: string | undefined, nameOf = anyName): string | undefined =>
  suggestion === undefined ? undefined : `did you mean ${named(suggestion, nameOf)}?`
const meanOr = (suggestion: string | undefined, known: readonly string[], nameOf = anyName): string | undefined =>
  mean(suggestion, nameOf) ??
  (known.length > 0
    ? `${known.length > 1 ? 'choose one of: ' : 'here is only '}${namedList(known, nameOf)}`
    : undefined)
const labelIn =
  (labels: Labels): NameOf =>
  (name) =>
    labels?.[name]
/** What to say of a word that is not what it looks like. */
const odd = (text: string): string => {
  const sign = oddSign(text)
  return sign === undefined ? '' : ` (it has ${signEn(sign)})`
}
const arrows = (path: readonly string[]): string => path.map((id) => `\`${id}\``).join(' → ')

const kinds: Readonly<Record<ReferenceKind, string>> = {
  fact: 'fact',
  parameter: 'parameter',
  condition: 'condition',
  interpretation: 'interpretation',
  tier: 'tier',
  scale: 'scale',
  scope: 'scope',
  phase: 'phase',
  target: 'target',
  rule: 'rule',
  group: 'subject group',
  document: 'document',
  statement: 'statement',
  step: 'step',
  record: 'record',
  option: 'option',
  position: 'position',
  body: 'kind of body',
  unit: 'unit',
}

const written = (suggestion: string | undefined): string | undefined =>
  suggestion === undefined ? undefined : `write \`${suggestion}\``

/** A number or a truth in quotation marks. */
const unquoted = (found: string | undefined, suggestion: string | undefined): string | undefined =>
  found === suggestion && suggestion !== undefined
    ? `drop the quotation marks, write \`${suggestion}\``
    : written(suggestion)

const limitEn: Readonly<Record<string, string>> = {
  depth: 'Brackets within brackets',
  characters: 'The number of characters of the file',
  references: 'The chain of conditions or numbers that refer to one another',
  parts: 'The number of parts of the condition with all its references written out',
} satisfies Record<LimitName, string>

/** The sentences of findings in English. */
export const diagnosticsEn: DiagnosticWords = {
  ...lintEn,
  ...checkEn,
  ...unitsEn,
  ...sqlEn,
  'json-syntax': ({ count, found, ...slip }) => ({
    message: `The file cannot be read: ${syntaxEn[slip.problem] ?? 'this part is not JSON'}${count === undefined ? '' : `, in ${count} places`}${found === undefined ? '' : `: \`${found}\``}`,
    hint: slipHintEn({ count, ...slip }),
  }),
  'over-limit': ({ limit, most, highest }) => ({
    message: `${limitEn[limit] ?? 'This part'} goes beyond the limit \`${limit}\` of ${most}, so this was not read further`,
    hint:
      most < highest
        ? `write it shorter, or raise the limit: \`--limit ${limit}=…\`, at most ${highest}`
        : 'write it shorter',
  }),
  'duplicate-key': ({ key }) => ({ message: `The key \`${key}\` stands twice`, hint: 'keep one of them' }),
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `There is no key \`${key}\` here${odd(key)}`,
    hint: meanOr(suggestion, allowed),
  }),
  'missing-key': ({ key }) => ({ message: `The key \`${key}\` is missing`, hint: `add \`${key}\`` }),
  'wrong-type': ({ expected, found, suggestion, text }) => ({
    message: `This must be ${expected} but is ${found}`,
    hint: found === 'string' ? unquoted(text, suggestion) : written(suggestion),
  }),
  'unknown-value': ({ found, suggestion, allowed }) => ({
    message: `There is no value \`${found}\` here${odd(found)}`,
    hint: meanOr(suggestion, allowed),
  }),
  'empty-list': ({ key }) => ({
    message: `The list \`${key}\` is empty`,
    hint: 'write at least one entry (readings need at least two)',
  }),
  'empty-text': ({ key }) => ({ message: `\`${key}\` is empty`, hint: 'fill it in or leave the key out' }),
  'bad-id': ({ found, suggestion }) => ({
    message: `The id \`${found}\` is not well formed`,
    hint: mean(suggestion) ?? 'use letters without diacritics, digits and hyphens',
  }),
  'bad-day': ({ found, suggestion }) => {
    const problem = dayProblem(found)
    return {
      message:
        problem === undefined
          ? `\`${found}\` is not written year-month-day`
          : `There is no day \`${found}\`: ${dayProblemEn(problem)}`,
      hint:
        mean(suggestion) ?? (problem ? 'look the day up in the text' : 'write year-month-day, such as `2017-12-31`'),
    }
  },
  'bad-value': ({ key, found, suggestion }) => ({
    message: `\`${found}\` cannot be the value of \`${key}\``,
    hint: mean(suggestion),
  }),
  'bad-threshold': ({ found, suggestion }) => ({
    message: `The limit \`${found}\` is not understood`,
    hint:
      mean(suggestion) ??
      'write it as the text does, such as `trên 85%`, `từ 30% trở lên`, `1/2 trở lên`, `không quá 5`',
  }),
  'mixed-condition': ({ keys }) => ({
    message: `A condition has exactly one of ${list(keys)}`,
    hint: 'split it in two and put them inside `all` or `any`',
  }),
  'not-a-condition': ({ found, suggestion }) => ({
    message: `\`${found}\` does not begin a condition`,
    hint: meanOr(suggestion, ['all', 'any', 'not', 'condition', 'fact', 'interpretation']),
  }),
  'duplicate-id': ({ id, first }) => ({
    message: `The id \`${id}\` was used at \`${first}\``,
    hint: 'choose another id',
  }),
  'unknown-reference': ({ kind, id, suggestion, known, labels }) => ({
    message: `There is no ${kinds[kind]} \`${id}\`${odd(id)}`,
    hint: meanOr(suggestion, known, labelIn(labels)),
  }),
  'condition-cycle': ({ path }) => ({
    message: `The condition leads back to itself: ${arrows(path)}`,
    hint: 'take one reference out of the circle',
  }),
  'derived-cycle': ({ path }) => ({
    message: `The derived number leads back to itself: ${arrows(path)}`,
    hint: 'take one reference out of the circle',
  }),
  'target-cycle': ({ path }) => ({
    message: `The target is its own population: ${arrows(path)}`,
    hint: 'choose another population',
  }),
  'wrong-operator': ({ fact, operator, allowed }) => ({
    message: `The operator \`${operator}\` cannot compare the fact \`${fact}\``,
    hint: `use one of: ${list(allowed)}`,
  }),
  'value-not-list': ({ operator, found, suggestion }) => ({
    message: `The operator \`${operator}\` needs a list but has \`${found}\``,
    hint: `write \`${suggestion}\``,
  }),
  'value-is-list': ({ operator }) => ({ message: `The operator \`${operator}\` takes one value, not a list` }),
  'wrong-value': ({ fact, type, found, suggestion }) => ({
    message: `The fact \`${fact}\` is a ${type} but is compared with \`${found}\`${suggestion === undefined ? '' : ' in quotation marks'}`,
    hint: unquoted(found, suggestion),
  }),
  'date-as-text': ({ found, suggestion }) => ({
    message: `The day \`${found}\` is written as text and cannot be compared`,
    hint: mean(suggestion) ?? 'write year-month-day, such as `2017-12-31`',
  }),
  'outside-domain': ({ fact, found, domain }) => ({
    message: `\`${found}\` is outside the declared domain of \`${fact}\` (${domain})`,
  }),
  'unknown-option': ({ fact, found, suggestion, known, labels, isNothing }) => ({
    message: `The fact \`${fact}\` has no option \`${found}\`${odd(found)}`,
    hint: isNothing
      ? 'nothing chosen is an empty list `[]`; to ask whether nothing is chosen, use `containsNone` with all options'
      : meanOr(suggestion, known, labelIn(labels)),
  }),
  'no-tiers': ({ regulation }) => ({
    message: `Neither \`${regulation}\` nor what it implements names a scale of tiers`,
    hint: 'add `tiers` with a `scale`',
  }),
  'rule-without-condition': ({ rule }) => ({
    message: `The rule \`${rule}\` has no condition`,
    hint: 'add `when`, or `otherwise: true` for the rule that takes the rest',
  }),
  'otherwise-with-condition': ({ rule }) => ({
    message: `The rule \`${rule}\` has a condition and also takes the rest`,
    hint: 'drop `when` or `otherwise`',
  }),
  'two-otherwise': ({ rule, first }) => ({
    message: `\`${first}\` takes the rest already, so \`${rule}\` cannot`,
    hint: 'replace or remove the earlier one',
  }),
  'not-replacing': ({ id, origin }) => ({
    message: `\`${id}\` stands in \`${origin}\` already`,
    hint: 'add `"replaces": true` to replace it, or choose another id',
  }),
  'nothing-to-replace': ({ id, suggestion }) => ({
    message: `There is no \`${id}\` beneath to replace`,
    hint: mean(suggestion) ?? 'drop `replaces`',
  }),
  'nothing-to-remove': ({ id, suggestion }) => ({
    message: `There is no \`${id}\` beneath to remove`,
    hint: mean(suggestion) ?? 'look at `kind` and `id` again',
  }),
  'regulation-not-found': ({ id, suggestion, known, labels }) => ({
    message: `The regulation \`${id}\` that this one implements was not found`,
    hint: meanOr(suggestion, known, labelIn(labels)),
  }),
  'implements-cycle': ({ path }) => ({ message: `The regulations implement each other in a circle: ${arrows(path)}` }),
  'not-in-force': ({ regulation, on, from, to }) => ({
    message: `\`${regulation}\` is not in force on ${on} (from ${from}${to === undefined ? '' : ` to ${to}`})`,
    hint: 'choose another day or correct `inForce`',
  }),
  'parameter-hole': ({ parameter, on }) => ({
    message: `The parameter \`${parameter}\` has no value on ${on}`,
    hint: 'add a value that holds on this day',
  }),
  'parameter-overlap': ({ parameter, on }) => ({
    message: `The parameter \`${parameter}\` has two values on ${on}`,
    hint: 'give the earlier value a `to`',
  }),
  'comparator-missing': ({ threshold }) => ({
    message: `\`${threshold}\` does not say whether it is a least value or an exact one`,
    hint: 'add `comparator`, by way of an interpretation where the text leaves it open',
  }),
  'comparator-twice': ({ threshold, comparator }) => ({
    message: `\`${threshold}\` states how to compare, so \`${comparator}\` is too much`,
    hint: 'drop `comparator`',
  }),
  'target-shape': ({ key, metric }) => ({ message: `A target measured by \`${metric}\` has no \`${key}\`` }),
  'tier-in-rule': () => ({
    message: 'Rules and subject groups cannot ask for the tier, because it is not known before them',
    hint: 'only targets and caps may ask for `tier`',
  }),
  'readings-differ': ({ interpretation, expected, found }) => ({
    message: `The interpretation \`${interpretation}\` has ${expected} readings but ${found} are written here`,
  }),
  'reversed-range': ({ from, to }) => ({
    message: `The range from \`${from}\` to \`${to}\` is reversed: ${isDay(from) ? 'its last day is before its first' : 'the least value is greater than the greatest'}`,
    hint: 'exchange the two values, or correct one of them',
  }),
  'number-not-exact': ({ found, kept }) => ({
    message: kept.endsWith('Infinity')
      ? `The number \`${found}\` is too large to be kept`
      : `The number \`${found}\` has more digits than are kept, it would be read as \`${kept}\``,
    hint: kept.endsWith('Infinity') ? 'write a smaller number' : 'write it with fewer digits',
  }),
  'number-too-wide': ({ fact, found, decimals }) => ({
    message: `The bound \`${found}\` of \`${fact}\` is too large: with \`decimals\` ${decimals} a number must be less than 1${'0'.repeat(15 - decimals)}`,
    hint: 'write a smaller bound, or use a larger unit',
  }),
  'bound-more-decimals': ({ fact, found, decimals }) => ({
    message: `The bound \`${found}\` of \`${fact}\` has more decimals than the fact (${decimals}), so no value is equal to it`,
    hint: 'make the bound a value of the fact',
  }),
  'decimals-of-integer': ({ fact, decimals }) => ({
    message: `\`${fact}\` takes whole numbers only, yet declares \`decimals\` ${decimals}`,
    hint: 'drop `integer` or drop `decimals`',
  }),
  'fact-unknown': ({ fact, suggestion }) => ({
    message: `The column \`${fact}\` is no fact of the regulation and is not used`,
    hint: mean(suggestion),
  }),
  'fact-wrong-type': ({ fact, type, found }) => ({
    message: `The fact \`${fact}\` is a ${type}, so \`${found}\` counts as missing`,
  }),
  'fact-more-decimals': ({ fact, found, decimals }) => ({
    message:
      decimals === 0
        ? `\`${found}\` of \`${fact}\` must be a whole number, and counts as missing`
        : `\`${found}\` of \`${fact}\` has more decimals than the ${decimals} that it may have, and counts as missing`,
    hint: decimals === 0 ? 'write a whole number' : `leave no more than ${decimals} behind the decimal sign`,
  }),
  'fact-outside-domain': ({ fact, found, domain }) => ({
    message: `\`${found}\` of \`${fact}\` is outside ${domain} and counts as missing`,
  }),
  'scenario-differs': ({ scenario, key, expected, found, labels }) => ({
    message: `The scenario \`${scenario}\` expects ${key} to be ${namedText(expected, labelIn(labels))} but it is ${namedText(found, labelIn(labels))}`,
  }),
}
