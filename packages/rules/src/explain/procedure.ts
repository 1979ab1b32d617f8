import type { Lang, OrganisationUnit } from '@neuguong/core'
import type { ProcedureFinding, ProcedureGap, ProcedureResult } from '../calendar/checkProcedure.ts'
import type { NextStep } from '../calendar/next.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { dayText, put } from './agendaSpeech.ts'
import {
  eventText,
  labelIn,
  missingText,
  optionsText,
  type ProcedureTelling,
  partiesText,
  procedureWords,
  recordsText,
  stepText,
  whoseText,
} from './procedureSpeech.ts'
import { cited, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, heading, line, text } from './tokens.ts'

/** The language, and the units by whose names the events are told; a unit that is not listed is told by its id. */
export interface ProcedureSpeech {
  readonly lang: Lang
  readonly units: readonly Pick<OrganisationUnit, 'id' | 'label'>[]
}

const clauseText = ({ procedure, lang }: ProcedureTelling, id: string | undefined): string =>
  labelIn(
    procedure.constraints.find((constraint) => constraint.id === id),
    lang,
  )

/** What the sentence of a finding may name. */
function partsOf(telling: ProcedureTelling, { events, records }: ProcedureFinding): Readonly<Record<string, string>> {
  const [first] = events
  const told = events.map((event) => eventText(telling, event))
  const absent = events.filter((event) => event.held === false).map((event) => eventText(telling, event))
  return {
    first: told[0] ?? '',
    last: told.at(-1) ?? '',
    all: told.join('; '),
    absent: absent.join('; '),
    party: first ? partiesText(telling, first) : '',
    records: records.length > 0 || !first ? recordsText(telling, records) : optionsText(telling, first),
  }
}

function findingBlocks(telling: ProcedureTelling, speech: Speech, finding: ProcedureFinding): Block[] {
  const { words } = telling
  const { reason, constraint, cite, authority } = finding
  const rests = authority === 'official' ? [] : [text(`; ${speech.words.authority[authority]}`)]
  const parts = partsOf(telling, finding)
  return [
    line(0, [text(clauseText(telling, constraint)), ...cited(speech, cite), ...rests], 'no'),
    line(1, [text(put(words.reason[reason], parts))]),
    line(1, [text(put(words.repairLabel, { repair: words.repair[reason] }))]),
  ]
}

function gapText(telling: ProcedureTelling, { missing, events }: ProcedureGap): string {
  const { words } = telling
  const waiting = missing.kind === 'event' && events.length > 1 ? put(words.waiting, { count: events.length }) : ''
  return [missingText(telling, missing, events), waiting].filter((part) => part !== '').join('; ')
}

/** What is missing, under the clause that cannot be judged for it; an event that is not understood stands alone. */
function gapBlocks(telling: ProcedureTelling, speech: Speech, gaps: readonly ProcedureGap[]): Block[] {
  return gaps.flatMap((gap, index) => {
    const { constraint, cite } = gap
    if (constraint === undefined) return [line(0, [text(gapText(telling, gap))], 'unknown')]
    const isFirst = gaps[index - 1]?.constraint !== constraint
    const clause = [text(clauseText(telling, constraint)), ...(cite === undefined ? [] : cited(speech, cite))]
    return [...(isFirst ? [line(0, clause, 'unknown')] : []), line(1, [text(gapText(telling, gap))])]
  })
}

/** How many units are named before the rest is counted. */
const shown = 8

/** One line for a step and its last day; members are counted, not named. */
function nextBlock(telling: ProcedureTelling, steps: readonly NextStep[]): Block {
  const { words, lang } = telling
  const [first] = steps
  const units = steps.filter(({ member }) => member === undefined).map((one) => whoseText(telling, one))
  const people = steps.length - units.length
  const who = [
    ...units.slice(0, shown),
    ...(units.length > shown ? [put(words.nextUnits, { count: units.length - shown })] : []),
    ...(people > 0 ? [put(words.nextMembers, { count: people })] : []),
  ].join(', ')
  const until = first?.until === undefined ? '' : put(words.until, { day: dayText(first.until, lang) })
  return line(0, [text(put(words.nextStep, { step: stepText(telling, first?.step ?? ''), until, who }))])
}

/** Steps that may be taken for the first time, together where they are the same; once more is no news. */
function nextBlocks(telling: ProcedureTelling, next: readonly NextStep[]): Block[] {
  const groups = new Map<string, NextStep[]>()
  for (const one of next.filter(({ again }) => !again)) {
    const key = `${one.step} ${one.until}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((steps) => nextBlock(telling, steps))
}

/** The readings on which clauses rest: with another one the findings may be others. */
function readingBlocks({ procedure, words }: ProcedureTelling, speech: Speech): Block[] {
  const lines = procedure.interpretations.flatMap((id) => {
    const interpretation = speech.ruleset.interpretations[id]
    if (!interpretation) return []
    const { question, readings, chosen, cite } = interpretation
    return [line(0, [text(put(words.reading, { question, reading: readings[chosen] ?? '' })), ...cited(speech, cite)])]
  })
  return lines.length === 0 ? [] : [heading(text(words.readings)), ...lines]
}

const section = (title: string, none: string, blocks: readonly Block[], count: number): Block[] =>
  count === 0 ? [heading(text(none))] : [heading(text(put(title, { count }))), ...blocks]

/**
 * Tells what a log shows of a procedure: each clause that was not kept with the events that show it and a repair, what
 * may be done next, and what cannot be judged and what is missing for it.
 *
 * @param ruleset - the one that the result was made with
 * @param result - from `checkProcedure`
 * @param speech - the language and the names of the units
 */
export function explainProcedure(
  ruleset: Ruleset,
  result: ProcedureResult,
  { lang, units }: ProcedureSpeech,
): Explanation {
  const procedure = ruleset.procedures.find(({ id }) => id === result.procedure)
  if (!procedure) return { lang, blocks: [] }
  const words = procedureWords[lang]
  const telling = { procedure, lang, words, units }
  const speech = speechOf(ruleset, lang)
  const { findings, next, unjudged, on } = result
  const title = put(words.title, { procedure: labelIn(procedure, lang), day: dayText(on, lang) })
  const told = findings.flatMap((finding) => findingBlocks(telling, speech, finding))
  const steps = nextBlocks(telling, next)
  const gaps = gapBlocks(telling, speech, unjudged)
  return {
    lang,
    blocks: [
      heading(text(title)),
      ...section(words.findings, words.noFindings, told, findings.length),
      ...section(words.next, words.noNext, steps, steps.length),
      ...section(words.unjudged, words.noUnjudged, gaps, unjudged.length),
      ...readingBlocks(telling, speech),
    ],
  }
}
