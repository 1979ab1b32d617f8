import { type AgendaItem, type AgendaStatus, agendaStatuses } from '../calendar/item.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import {
  type AgendaSpeech,
  agendaWords,
  dayText,
  dueText,
  put,
  questionText,
  recordText,
  whoText,
} from './agendaSpeech.ts'
import { cited, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, heading, line, type Mark, text } from './tokens.ts'

const marks: Readonly<Record<AgendaStatus, Mark | undefined>> = {
  overdue: 'no',
  lacking: 'no',
  due: undefined,
  upcoming: undefined,
  'done-late': 'yes',
  done: 'yes',
  'not-assessable': 'unknown',
}

function itemBlocks(speech: Speech, item: AgendaItem, told: AgendaSpeech): Block[] {
  const { lang } = told
  const words = agendaWords[lang]
  const who = whoText(item, told)
  const cite = cited(speech, item.cite)
  const parts = { who: text(who), duty: text(item.label), cite }
  const details = [put(words.id, { id: item.duty }), dueText(item, lang), recordText(item, told)]
  const shown = item.issue ? [details[0], details[2]] : details
  // What holds for the whole province is said once, above.
  const questions = item.questions.filter(({ kind }) => kind !== 'place-succeeded')
  return [
    line(0, who === '' ? [text(item.label), ...cite] : fill(words.item, parts), marks[item.status]),
    line(1, [text(shown.filter((part) => part !== '').join('; '))]),
    ...questions.map((question) => line(1, [text(questionText(question, lang))], 'unknown')),
  ]
}

function headBlocks(ruleset: Ruleset, items: readonly AgendaItem[], { lang, on }: AgendaSpeech): Block[] {
  const words = agendaWords[lang]
  const places = items.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'place-succeeded')
  const asked = [...new Set(places.map((question) => questionText(question, lang)))]
  const basis = put(words.basis, { label: ruleset.label, hash: ruleset.identity.sha256.slice(0, 12) })
  return [
    heading(text(put(words.title, { day: dayText(on, lang) }))),
    line(0, [text(basis)]),
    ...asked.map((question) => line(0, [text(question)], 'unknown')),
    ...(items.length === 0 ? [line(0, [text(words.empty)])] : []),
  ]
}

/**
 * Tells an agenda: what is overdue first, each duty with its body, its time in the text's own words, what is on record,
 * what has to be asked, and its clause.
 *
 * @param ruleset - the one that the agenda was made with
 * @param items - from `agenda`
 * @param speech - the language and the day of the agenda
 */
export function explainAgenda(ruleset: Ruleset, items: readonly AgendaItem[], speech: AgendaSpeech): Explanation {
  const { lang } = speech
  const words = agendaWords[lang]
  const common = speechOf(ruleset, lang)
  const groups = agendaStatuses.flatMap((status) => {
    const own = items.filter((item) => item.status === status)
    if (own.length === 0) return []
    const title = put(words.group, { status: words.status[status], count: own.length })
    return [heading(text(title)), ...own.flatMap((item) => itemBlocks(common, item, speech))]
  })
  return { lang, blocks: [...headBlocks(ruleset, items, speech), ...groups] }
}
