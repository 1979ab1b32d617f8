import type { Lang, OrganisationUnit } from '@neuguong/core'
import type { ProcedureFinding, ProcedureGap, ProcedureResult } from '../calendar/checkProcedure.ts'
import type { NextStep } from '../calendar/next.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { dayText, put } from './agendaSpeech.ts'
import {
  eventText,
  labelIn,
  missingText,
  type ProcedureTelling,
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

function findingBlocks(telling: ProcedureTelling, speech: Speech, finding: ProcedureFinding): Block[] {
  const { words } = telling
  const { reason, events, records, constraint, cite } = finding
  const told = events.map((event) => eventText(telling, event))
  const parts = {
    first: told[0] ?? '',
    last: told.at(-1) ?? '',
    all: told.join('; '),
    records: recordsText(telling, records),
  }
  return [
    line(0, [text(clauseText(telling, constraint)), ...cited(speech, cite)], 'no'),
    line(1, [text(put(words.reason[reason], parts))]),
    line(1, [text(put(words.repairLabel, { repair: words.repair[reason] }))]),
  ]
}

function gapBlocks(
  telling: ProcedureTelling,
  speech: Speech,
  { constraint, missing, events, cite }: ProcedureGap,
): Block[] {
  const { words } = telling
  const clause = clauseText(telling, constraint)
  const what = missingText(telling, missing, events)
  const waiting = missing.kind === 'event' && events.length > 0 ? put(words.waiting, { count: events.length }) : ''
  return [
    line(0, [text(clause === '' ? what : clause), ...(cite === undefined ? [] : cited(speech, cite))], 'unknown'),
    ...(clause === '' ? [] : [line(1, [text([what, waiting].filter((part) => part !== '').join('; '))])]),
  ]
}

function nextBlock(telling: ProcedureTelling, { step, unit, member, until, again }: NextStep): Block {
  const { words, lang } = telling
  const limit = until === undefined ? '' : put(words.until, { day: dayText(until, lang) })
  const parts = {
    who: whoseText(telling, { unit, member }),
    step: stepText(telling, step),
    until: `${limit}${again ? words.again : ''}`,
  }
  return line(0, [text(put(words.nextStep, parts))])
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
  const steps = next.map((step) => nextBlock(telling, step))
  const gaps = unjudged.flatMap((gap) => gapBlocks(telling, speech, gap))
  return {
    lang,
    blocks: [
      heading(text(title)),
      ...section(words.findings, words.noFindings, told, findings.length),
      ...section(words.next, words.noNext, steps, next.length),
      ...section(words.unjudged, words.noUnjudged, gaps, unjudged.length),
    ],
  }
}
