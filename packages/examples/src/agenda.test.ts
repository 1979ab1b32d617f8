import { readFileSync, writeFileSync } from 'node:fs'
import { type Day, EventLog, type Lang } from '@neuguong/core'
import {
  type AgendaItem,
  type AgendaOptions,
  agenda,
  agendaCalendar,
  agendaTable,
  explainAgenda,
  explanationText,
  parse,
  type Ruleset,
  resolve,
} from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from './random.ts'

const folder = (path: string): URL => new URL(`../${path}`, import.meta.url)
const read = (path: string): string => readFileSync(folder(path), 'utf8')

function rulesetOf(id: string, on: Day): Ruleset {
  const { value: regulation, diagnostics } = parse(read(`regulations/${id}/regulation.json`), id)
  const { value } = regulation ? resolve(regulation, { on, library: trungUong() }) : {}
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

const logOf = (province: string): EventLog => EventLog.parse(JSON.parse(read(`events/${province}/events.json`)))

const cases = {
  'dong-nai': { ruleset: rulesetOf('dong-nai/272-qd-tu', '2020-12-31'), ...logOf('dong-nai') },
  'binh-thuan': { ruleset: rulesetOf('binh-thuan/thong-bao-2014', '2014-12-31'), ...logOf('binh-thuan') },
  'tra-vinh': { ruleset: rulesetOf('tra-vinh/15-kh-tu', '2012-04-04'), units: [], events: [] },
} satisfies Readonly<Record<string, Pick<EventLog, 'events' | 'units'> & { readonly ruleset: Ruleset }>>

type Province = keyof typeof cases

const agendaOf = (province: Province, options: AgendaOptions): AgendaItem[] =>
  agenda(cases[province].ruleset, cases[province].events, options)

/** Compares with a file that is read in review; `NEUGUONG_UPDATE=1` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = `events/golden/${name}`
  if (process.env.NEUGUONG_UPDATE === '1') writeFileSync(folder(path), text)
  expect(text).toBe(read(path))
}

const days = [
  ['dong-nai', '2016-10-01'],
  ['dong-nai', '2017-12-31'],
  ['dong-nai', '2021-01-01'],
  ['dong-nai', '2025-08-01'],
  ['binh-thuan', '2014-09-05'],
  ['binh-thuan', '2014-10-01'],
  ['binh-thuan', '2015-01-01'],
] as const

describe.each(days)('The agenda of %s on %s', (province, on) => {
  const { ruleset } = cases[province]
  const items = agendaOf(province, { on })
  const told = (lang: Lang): string =>
    `${explanationText(explainAgenda(ruleset, items, { lang, on, units: cases[province].units ?? [] }))}\n`

  it('is told in Vietnamese as reviewed', () => {
    // The hash is of everything that the regulation says, and no part of how it is told.
    expectGolden(`${province}-${on}.golden.txt`, told('vi').replace(ruleset.identity.sha256.slice(0, 12), '<sha256>'))
  })

  it('is told in English without a word missing', () => {
    expect(told('en')).not.toMatch(/\{\w+\}|undefined|null|NaN/)
    expect(told('vi')).not.toMatch(/\{\w+\}|undefined|null|NaN/)
  })

  it('is a table with as many cells in each row as it has columns', () => {
    const { columns, rows } = agendaTable(items, { lang: 'vi', on })
    expect(rows.map((row) => row.length)).toEqual(items.map(() => columns.length))
  })

  it('names every duty with its clause and a key of its own', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    const { assignments, milestones, publicationDuties } = ruleset
    const duties = [...assignments, ...milestones, ...publicationDuties].map(({ id }) => id)
    expect(new Set(items.map(({ duty }) => duty))).toEqual(new Set(duties))
    for (const { cite } of items) expect(cite).not.toBe('')
  })

  it('does not depend on the order of the events', () => {
    const random = mulberry32(7)
    const shuffled = cases[province].events
      .map((event) => [random(), event] as const)
      .sort(([a], [b]) => a - b)
      .map(([, event]) => event)
    expect(agenda(ruleset, shuffled, { on })).toEqual(items)
  })
})

describe('A duty', () => {
  const statusOf = (province: Province, on: Day, key: string): string | undefined =>
    agendaOf(province, { on }).find((item) => item.key === key)?.status

  it.each([
    ['upcoming before its first day', 'dong-nai', '2017-12-20', 'so-ket', 'upcoming'],
    ['due on its first day', 'dong-nai', '2017-12-21', 'so-ket', 'due'],
    ['done once it is on record', 'dong-nai', '2017-12-28', 'so-ket', 'done'],
    ['due on its last day', 'dong-nai', '2016-09-30', '7.1d', 'due'],
    ['overdue on the day after', 'dong-nai', '2016-10-01', '7.1d', 'overdue'],
    ['done late when the record comes after the last day', 'dong-nai', '2016-10-12', '7.1d', 'done-late'],
    ['of a year due until its last day', 'dong-nai', '2017-12-31', '7.7b/2017', 'due'],
    ['of a year overdue in the next', 'dong-nai', '2018-01-01', '7.7b/2017', 'overdue'],
    [
      'of a year done late when it is done for that year in the next',
      'dong-nai',
      '2018-01-05',
      '7.8/2017',
      'done-late',
    ],
    ['of one unit done when that unit did it', 'dong-nai', '2017-12-31', '7.7a/2017/huyen-uy-1', 'done'],
    ['of many units not done because one of them did it', 'dong-nai', '2017-12-31', '7.7a/2017', 'due'],
    ['without a date done when it was', 'dong-nai', '2016-10-01', '7.3', 'done'],
    ['without a date otherwise not to be told', 'dong-nai', '2016-10-01', '7.5', 'not-assessable'],
    ['that goes on all the time never done', 'dong-nai', '2017-12-31', '7.1e', 'not-assessable'],
    ['of a month overdue in the next', 'binh-thuan', '2014-10-01', 'ii.1-giao-viec/2014-09', 'overdue'],
    [
      'of an issue lacking when it carries too little',
      'binh-thuan',
      '2014-10-01',
      'ban-tin-tuyen-giao/2014-09-25/so-9-2014',
      'lacking',
    ],
    [
      'of an issue open while a count is missing',
      'binh-thuan',
      '2014-10-01',
      'ban-tin-mat-tran-doan-the/2014-09-30/qui-iii-2014',
      'not-assessable',
    ],
  ] as const)('is %s', (_, province, on, key, status) => {
    expect(statusOf(province, on, key)).toBe(status)
  })

  it('is owed by each unit that the caller names, and then by nobody else', () => {
    const owners = { '7.7b': ['huyen-uy-1', 'huyen-uy-2'] }
    const keys = agendaOf('dong-nai', { on: '2016-10-01', owners }).filter(({ duty }) => duty === '7.7b')
    expect(keys.map(({ key }) => key)).toEqual(['7.7b/2016/huyen-uy-1', '7.7b/2016/huyen-uy-2'])
  })

  it('recurs only while the regulation is in force', () => {
    const periods = agendaOf('dong-nai', { on: '2023-06-01' }).flatMap(({ duty, period }) =>
      duty === '7.8' ? (period?.id ?? []) : [],
    )
    expect(periods.sort()).toEqual(['2016', '2017', '2018', '2019', '2020'])
  })

  it('is shown ahead when the caller looks ahead', () => {
    const ahead = agendaOf('dong-nai', { on: '2016-10-01', until: '2017-12-31' })
    expect(ahead.find(({ key }) => key === '7.8/2017')?.status).toBe('upcoming')
  })

  it('that was due before its plan was issued says so', () => {
    const asked = agendaOf('tra-vinh', { on: '2012-04-04' }).filter(({ questions }) =>
      questions.some(({ kind }) => kind === 'before-force'),
    )
    expect(asked.map(({ key }) => key)).toEqual(['1.b-k1', '1.b-k2'])
  })
})

describe('A body or a province that is no more', () => {
  const questions = (on: Day, duty: string): unknown[] =>
    agendaOf('dong-nai', { on })
      .find((item) => item.duty === duty)
      ?.questions.map((question) => [question.kind, 'successors' in question ? question.successors : []]) ?? []

  it('is no question while it exists', () => {
    expect(agendaOf('dong-nai', { on: '2021-01-01' }).flatMap((item) => item.questions)).toEqual([])
  })

  it('is shown with its successor, or as a question', () => {
    const merged = ['place-succeeded', ['Tỉnh Đồng Nai']]
    expect(questions('2025-08-01', '7.1a')).toEqual([merged, ['body-succeeded', ['Ban Tuyên giáo và Dân vận']]])
    expect(questions('2025-08-01', '7.6a')).toEqual([merged, ['body-ended', []], ['body-ended', []]])
    expect(questions('2025-08-01', '7.5')).toEqual([merged])
  })
})

describe('The calendar file', () => {
  const on = '2017-12-31'
  const { ruleset } = cases['dong-nai']
  const file = (day: Day, lang: Lang = 'vi'): string =>
    agendaCalendar(ruleset, agendaOf('dong-nai', { on: day, until: '2020-12-31' }), { lang, on: day })
  const entries = (text: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

  it('is as reviewed', () => {
    expectGolden(`dong-nai-${on}.golden.ics`, file(on))
  })

  it('is read by another library as the same duties, on all-day entries', () => {
    const dated = agendaOf('dong-nai', { on, until: '2020-12-31' }).filter(({ to }) => to !== undefined)
    const read = entries(file(on))
    expect(read.map(({ uid }) => uid)).toEqual(dated.map(({ key }) => `${key}@dong-nai/272-qd-tu`.replaceAll('/', '.')))
    expect(read.map(({ summary }) => summary)).toEqual(
      dated.map(({ body, unit, label }) => [unit ? `${unit} (${body})` : body, label].filter(Boolean).join(': ')),
    )
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ to }) => to))
    expect(
      read.every(({ startDate, endDate, duration }) => startDate.isDate && endDate.isDate && duration.days === 1),
    ).toBe(true)
  })

  it('keeps the UID of a duty from day to day and from language to language', () => {
    const uids = (text: string): string[] =>
      entries(text)
        .map(({ uid }) => uid)
        .sort()
    expect(uids(file('2016-10-01'))).toEqual(
      expect.arrayContaining(['7.1d@dong-nai.272-qd-tu', '7.8.2020@dong-nai.272-qd-tu']),
    )
    expect(uids(file(on, 'en'))).toEqual(uids(file(on)))
    expect(new Set(uids(file(on))).size).toBe(uids(file(on)).length)
  })

  it('ends its lines with CRLF and folds them at 75 octets, never inside a letter', () => {
    const lines = file(on).split('\r\n')
    const octets = (line: string): number => new TextEncoder().encode(line).length
    expect(lines.every((line) => octets(line) <= 75 && !/[\n\r\uFFFD]/.test(line))).toBe(true)
    expect(lines.some((line) => octets(line) > 70)).toBe(true)
  })
})
