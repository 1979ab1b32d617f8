import { type Cadence, type Day, daysBetween, formatDay, type Lang, type OrganisationUnit } from '@neuguong/core'
import type { AgendaItem } from '../calendar/item.ts'
import type { Question } from '../calendar/standing.ts'
import { numberText } from './numbers.ts'
import { agendaEn } from './words/agenda.en.ts'
import { type AgendaWords, agendaVi } from './words/agenda.vi.ts'

/** The words of agendas by language. */
export const agendaWords: Readonly<Record<Lang, AgendaWords>> = { vi: agendaVi, en: agendaEn }

/** The language, the day of the agenda, and the names of units; a unit that is not listed is told by its id. */
export interface AgendaSpeech {
  readonly lang: Lang
  readonly on: Day
  readonly units?: readonly Pick<OrganisationUnit, 'id' | 'label'>[]
}

/** A template with its names filled in. */
export const put = (template: string, parts: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(parts[key] ?? ''))

/** A day as people write it in the language. */
export const dayText = (day: Day, lang: Lang): string => (lang === 'vi' ? formatDay(day) : day)

/** The part of the year that a period is, by cadence: its index or the number of its month. */
const periodNames: Readonly<Partial<Record<Cadence, (words: AgendaWords, part: string) => string>>> = {
  'half-yearly': ({ halves }, part) => halves[Number(part.slice(1)) - 1] ?? '',
  quarterly: ({ quarters }, part) => quarters[Number(part.slice(1)) - 1] ?? '',
  monthly: ({ month }) => month,
}

function periodText({ cadence, period }: AgendaItem, lang: Lang): string {
  const words = agendaWords[lang]
  const [year = '', part = ''] = period?.id.split('-') ?? []
  const template = (cadence && periodNames[cadence]?.(words, part)) ?? words.year
  return put(template, { year, part: lang === 'vi' ? String(Number(part)) : part })
}

/** When an item is due: the words of the text, with the days that they mean. */
export function dueText(item: AgendaItem, lang: Lang): string {
  const { period, dueText: text = '', from, to } = item
  const words = agendaWords[lang]
  const days = { from: from === undefined ? '' : dayText(from, lang), to: to === undefined ? '' : dayText(to, lang) }
  if (period) return put(words.duePeriod, { period: periodText(item, lang), ...days })
  if (text === '') return ''
  const template = to === undefined ? words.dueText : from === undefined ? words.dueBy : words.due
  return put(template, { text, ...days })
}

const countText = (lang: Lang, count: number): string => numberText({ lang }, count)

function openText({ status, to }: AgendaItem, { lang, on }: AgendaSpeech): string {
  const words = agendaWords[lang]
  if (to === undefined) return ''
  if (status === 'overdue') return put(words.over, { days: countText(lang, daysBetween(to, on)) })
  if (status !== 'due') return ''
  return on === to ? words.lastDay : put(words.left, { days: countText(lang, daysBetween(on, to)) })
}

function issueText({ issue, doneOn: [day] }: AgendaItem, lang: Lang): string {
  if (!issue || day === undefined) return ''
  const { name, collectiveModels, individualExamples, needed } = issue
  const { issue: template, notCounted } = agendaWords[lang]
  return put(template, {
    name,
    day: dayText(day, lang),
    models: collectiveModels ?? notCounted,
    examples: individualExamples ?? notCounted,
    neededModels: needed.collectiveModels,
    neededExamples: needed.individualExamples,
  })
}

/** What is on record of an item, and how long it has or is over. */
export function recordText(item: AgendaItem, speech: AgendaSpeech): string {
  const { lang } = speech
  const { status, reason, to, doneOn, apart = [] } = item
  const words = agendaWords[lang]
  const [first] = doneOn
  if (item.issue) return issueText(item, lang)
  if (status === 'done' && first !== undefined) return put(words.doneOn, { day: dayText(first, lang) })
  if (status === 'done-late' && first !== undefined && to !== undefined)
    return put(words.doneLate, { day: dayText(first, lang), days: countText(lang, daysBetween(to, first)) })
  const last = doneOn.at(-1)
  const seen = last === undefined ? '' : put(words.recorded, { count: doneOn.length, day: dayText(last, lang) })
  const others = apart.length > 0 ? put(words.unitsApart, { count: apart.length }) : ''
  const parts = [openText(item, speech), reason ? words.reason[reason] : '', seen, others]
  return parts.filter((part) => part !== '').join('; ')
}

/** Who owes it: the unit, if it is one of many, and the body as the text names it. */
export function whoText({ body = '', unit }: AgendaItem, { units = [] }: AgendaSpeech): string {
  if (unit === undefined) return body
  return `${units.find(({ id }) => id === unit)?.label ?? unit} (${body})`
}

/** What is to be asked, in words. */
export function questionText(question: Question, lang: Lang): string {
  const { question: templates } = agendaWords[lang]
  const name = 'place' in question ? question.place : 'body' in question ? question.body : ''
  const successors = 'successors' in question ? question.successors.join(', ') : ''
  const since = dayText('since' in question ? question.since : question.from, lang)
  return put(templates[question.kind], { name, successors, since })
}
