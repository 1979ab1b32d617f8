import { formatDay, type Lang, oneLine } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { type Paint, paintFor } from '../output/colour.ts'
import { showCount, showShare } from '../output/number.ts'
import { table } from '../output/table.ts'
import type { Words } from '../words/words.ts'
import { conclusionNames } from './conclusions.ts'
import type { Counts, Tally } from './tally.ts'

const mostMissing = 5

interface Row {
  readonly label: string
  readonly counts: Counts
}

/** The conclusions to list: every tier, also those that nobody has, and other outcomes that occur. */
function conclusions({ words, lang }: Session, ruleset: Ruleset, { all }: Tally): [id: string, label: string][] {
  const others = Object.keys(words.evaluate.outcomes).filter((id) => all.byConclusion.has(id))
  const names = conclusionNames(words, ruleset, lang)
  return [...ruleset.tiers.scale.levels.map(({ id }) => id), ...others].map((id) => [id, names.get(id) ?? id])
}

const sections = ({ groups }: Ruleset, words: Words, tally: Tally): Row[] => [
  { label: words.evaluate.everybody, counts: tally.all },
  ...[...groups.map(({ id, label }) => ({ id, label })), { id: '', label: words.evaluate.noGroup }].flatMap(
    ({ id, label }) => {
      const counts = tally.groups.get(id)
      return groups.length > 0 && counts && counts.total > 0 ? [{ label, counts }] : []
    },
  ),
]

const lineOf = ([id, label]: [string, string], { total, byConclusion }: Counts, lang: Lang): string[] => {
  const count = byConclusion.get(id) ?? 0
  return [`  ${label}`, showCount(count, lang), showShare(count, total, lang)]
}

/** Sections share their columns, so that groups can be compared down the page; their titles may be longer. */
function sectionLines(session: Session, ruleset: Ruleset, tally: Tally, paint: Paint): string[] {
  const { words, lang } = session
  const listed = conclusions(session, ruleset, tally)
  const all = sections(ruleset, words, tally)
  const lines = table(
    all.flatMap(({ counts }) => listed.map((conclusion) => lineOf(conclusion, counts, lang))),
    [1, 2],
  )
  return all.flatMap(({ label, counts }, index) => [
    '',
    paint.strong(`${label}: ${showCount(counts.total, lang)}`),
    ...lines.slice(index * listed.length, (index + 1) * listed.length),
  ])
}

function missingLines({ words, lang }: Session, ruleset: Ruleset, { missing }: Tally): string[] {
  const most = [...missing].sort(([, a], [, b]) => b - a).slice(0, mostMissing)
  if (most.length === 0) return []
  const rows = most.map(([id, count]) => [`  ${ruleset.facts[id]?.label ?? id} (${id})`, showCount(count, lang)])
  return ['', `${words.evaluate.missing}:`, ...table(rows, [1])]
}

/** What a list came to, as lines: tiers in all and by subject group, what is undecided and why. */
export function summaryLines(session: Session, ruleset: Ruleset, tally: Tally): readonly string[] {
  const { words, lang, io } = session
  const paint = paintFor(io.stdout, io.env)
  const { regulation, on } = ruleset.identity
  const several = [...tally.groups.values()].reduce((sum, { total }) => sum + total, 0) > tally.all.total
  return [
    words.evaluate.title(regulation, lang === 'vi' ? formatDay(on) : on, showCount(tally.all.total, lang)),
    ...sectionLines(session, ruleset, tally, paint),
    ...(several ? ['', words.evaluate.severalGroups] : []),
    ...missingLines(session, ruleset, tally),
    ...(tally.illustrative ? ['', paint.warning(words.evaluate.illustrative)] : []),
  ].map((line) => `${oneLine(line)}\n`)
}
