import { Day, formatDay, type Lang } from '@neuguong/core'
import type { RulesetDiff } from '../diff/compare.ts'
import type { DiffValue, DomainChange, ElementChange } from '../diff/elements.ts'
import type { Move } from '../diff/moves.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { numberText } from './numbers.ts'
import { personText } from './person.ts'
import { cited, conclusionToken, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, heading, line, type Token, text } from './tokens.ts'
import { diffWords } from './words/diff.ts'

/** Ids of members shown for one move; the whole list stands in the comparison. */
const shown = 12

/** The two rulesets' own words: a tier or a rule may be known to one of them only. */
interface Voices {
  readonly from: Speech
  readonly to: Speech
}

function conclusionTokens(speech: Speech, conclusions: string): readonly Token[] {
  return conclusions
    .split(' | ')
    .flatMap((conclusion, index) => [...(index > 0 ? [text(', ')] : []), conclusionToken(speech, conclusion)])
}

function valueText(speech: Speech, value: DiffValue | undefined): string {
  if (typeof value === 'boolean') return value ? speech.words.yes : speech.words.no
  return typeof value === 'number' ? numberText(speech, value) : (value ?? '')
}

function boundText(speech: Speech, value: DiffValue | undefined): string {
  if (value === undefined) return diffWords[speech.lang].unstated
  const isDay = typeof value === 'string' && speech.lang === 'vi' && Day.safeParse(value).success
  return isDay ? formatDay(value as Day) : valueText(speech, value)
}

function boundTokens(speech: Speech, { key, before, after }: DomainChange): readonly Token[] {
  const { bound, domain } = diffWords[speech.lang]
  const values = { before: text(boundText(speech, before)), after: text(boundText(speech, after)) }
  return fill(bound, { key: text(domain[key]), ...values })
}

/** An element with what else its values may be. */
function boundedTokens(speech: Speech, element: readonly Token[], domain: readonly DomainChange[]): readonly Token[] {
  const bounds = domain.flatMap((one, index) => [...(index > 0 ? [text(', ')] : []), ...boundTokens(speech, one)])
  return fill(diffWords[speech.lang].bounded, { element, bounds })
}

function elementTokens({ to }: Voices, change: ElementChange): readonly Token[] {
  const words = diffWords[to.lang]
  const element = fill(words.element, {
    change: text(words.changes[change.change]),
    kind: text(words.kinds[change.kind]),
    label: text(change.label),
    id: text(change.id),
    cite: change.cite === '' ? [] : cited(to, change.cite),
  })
  if (change.domain) return boundedTokens(to, element, change.domain)
  if (change.before === undefined && change.after === undefined) return element
  const values = { before: text(valueText(to, change.before)), after: text(valueText(to, change.after)) }
  return fill(words.value, { element, ...values })
}

function elementBlocks(voices: Voices, { elements }: RulesetDiff): readonly Block[] {
  const words = diffWords[voices.to.lang]
  const lines = elements.map((change) => line(0, elementTokens(voices, change)))
  return [heading(text(words.elements)), ...(lines.length > 0 ? lines : [line(0, [text(words.noElements)])])]
}

function differenceBlocks({ from, to }: Voices, { differences }: RulesetDiff): readonly Block[] {
  const words = diffWords[to.lang]
  if (!differences) return [heading(text(words.differences)), line(0, [text(words.unproved)])]
  const lines = differences.map((found) =>
    line(
      0,
      fill(words.difference, {
        from: conclusionTokens(from, found.from),
        to: conclusionTokens(to, found.to),
        person: text(personText(found.person, to.lang)),
      }),
    ),
  )
  return [heading(text(words.differences)), ...(lines.length > 0 ? lines : [line(0, [text(words.noDifferences)])])]
}

function moveBlocks(voices: Voices, { from, to, members, by }: Move): readonly Block[] {
  const words = diffWords[voices.to.lang]
  const ids = members.slice(0, shown).join(', ')
  const moved = line(
    0,
    fill(words.move, {
      count: text(numberText(voices.to, members.length)),
      from: conclusionTokens(voices.from, from),
      to: conclusionTokens(voices.to, to),
      members: text(members.length > shown ? `${ids}, …` : ids),
    }),
  )
  const causes = by.map((change) => {
    const [first, ...rest] = elementTokens(voices, change)
    const element = first ? [text(first.text.toLowerCase()), ...rest] : rest
    return line(1, fill(words.because, { element }))
  })
  return [moved, ...causes]
}

function movesBlocks(voices: Voices, { moves }: RulesetDiff): readonly Block[] {
  if (!moves) return []
  const words = diffWords[voices.to.lang]
  const lines = moves.flatMap((move) => moveBlocks(voices, move))
  return [heading(text(words.moves)), ...(lines.length > 0 ? lines : [line(0, [text(words.noMoves)])])]
}

/**
 * Tells a comparison: what changes by clause, which people come to another conclusion, and who of the list moves and why.
 *
 * @param from - the ruleset now
 * @param to - the ruleset to be
 * @param comparison - from `compareRulesets`
 * @param lang - the language
 */
export function explainComparison(from: Ruleset, to: Ruleset, comparison: RulesetDiff, lang: Lang): Explanation {
  const voices = { from: speechOf(from, lang), to: speechOf(to, lang) }
  const dayOf = ({ identity }: Ruleset): Token => text(lang === 'vi' ? formatDay(identity.on) : identity.on)
  const title = fill(diffWords[lang].title, {
    from: text(from.identity.regulation),
    fromDay: dayOf(from),
    to: text(to.identity.regulation),
    toDay: dayOf(to),
  })
  const blocks = [elementBlocks, differenceBlocks, movesBlocks].flatMap((part) => part(voices, comparison))
  return { lang, blocks: [heading(...title), ...blocks] }
}
