import { formatCitation } from '@neuguong/core'
import { type CalendarEntry, icalText } from '../calendar/ical.ts'
import type { AgendaItem } from '../calendar/item.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type AgendaSpeech, agendaWords, dueText, put, questionText, recordText, whoText } from './agendaSpeech.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An entry on the last day of the time; an issue stands on the day on which it came out. Without a day, none. */
function entryOf(item: AgendaItem, ruleset: Ruleset, speech: AgendaSpeech): CalendarEntry[] {
  const day = item.issue ? item.doneOn[0] : item.to
  if (day === undefined) return []
  const { lang } = speech
  const { status } = agendaWords[lang]
  const description = [
    `${status[item.status]}: ${recordText(item, speech)}`,
    dueText(item, lang),
    ...item.questions.map((question) => questionText(question, lang)),
    formatCitation(item.cite, lang),
  ]
  return [
    {
      uid: `${item.key}@${ruleset.identity.regulation}`.replaceAll('/', '.'),
      from: day,
      to: day,
      summary: [whoText(item, speech), item.label].filter((part) => part !== '').join(': '),
      description: description
        .filter((part) => part !== '')
        .map(capital)
        .join('\n'),
      categories: [status[item.status]],
    },
  ]
}

/**
 * An agenda as an iCalendar file (RFC 5545) that calendars can subscribe to: one all-day entry on the last day of each
 * duty that has one. The same agenda always makes the same file, and the same duty keeps its UID.
 *
 * @param ruleset - the one that the agenda was made with
 * @param items - from `agenda`
 * @param speech - the language and the day of the agenda
 */
export function agendaCalendar(ruleset: Ruleset, items: readonly AgendaItem[], speech: AgendaSpeech): string {
  const name = put(agendaWords[speech.lang].calendar, { label: ruleset.label })
  return icalText({ name, on: speech.on, entries: items.flatMap((item) => entryOf(item, ruleset, speech)) })
}
