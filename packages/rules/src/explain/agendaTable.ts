import { formatCitation } from '@neuguong/core'
import type { AgendaItem } from '../calendar/item.ts'
import { type AgendaSpeech, agendaWords, dueText, questionText, recordText, whoText } from './agendaSpeech.ts'

/** A table of text, for a terminal, a page or a spreadsheet. */
export interface AgendaTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * An agenda as a table: status, body, duty, time, what is on record with what has to be asked, clause.
 *
 * @param items - from `agenda`
 * @param speech - the language and the day of the agenda
 */
export function agendaTable(items: readonly AgendaItem[], speech: AgendaSpeech): AgendaTable {
  const { lang } = speech
  const words = agendaWords[lang]
  const rows = items.map((item) => [
    words.status[item.status],
    whoText(item, speech),
    item.label,
    dueText(item, lang),
    [recordText(item, speech), ...item.questions.map((question) => questionText(question, lang))]
      .filter((part) => part !== '')
      .join('; '),
    formatCitation(item.cite, lang),
  ])
  return { columns: words.columns, rows }
}
