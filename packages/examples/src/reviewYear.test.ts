import { readFileSync } from 'node:fs'
import { Event, type StepEvent } from '@neuguong/core'
import {
  checkProcedure,
  type ProcedureFinding,
  type ProcedureResult,
  parse,
  type Ruleset,
  resolve,
} from '@neuguong/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from './random.ts'
import { type Breach, reviewBreaches } from './reviewYear.breaches.ts'
import { reviewYear } from './reviewYear.ts'
import { reviewMembers, reviewUnits } from './reviewYear.units.ts'

const on = '2014-03-31'
const file = new URL('../regulations/tra-vinh/15-kh-tu/regulation.json', import.meta.url)

function rulesetWith(readings: Readonly<Record<string, number>>): Ruleset {
  const { value: regulation, diagnostics } = parse(readFileSync(file, 'utf8'), 'regulation.json')
  const { value } = regulation ? resolve(regulation, { on, readings }) : {}
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

const ruleset = rulesetWith({})
const procedures = ['kiem-diem', 'cong-tac-can-bo'] as const
const seeds = [1, 2, 3, 20_120_404]

const check = (
  events: readonly Event[],
  procedure: Breach['procedure'] = 'kiem-diem',
  under = ruleset,
): ProcedureResult => checkProcedure(under, procedure, { units: reviewUnits, members: reviewMembers, events }, { on })

const found = (events: readonly Event[], under = ruleset): ProcedureFinding[] =>
  procedures.flatMap((procedure) => check(events, procedure, under).findings)

const keyOf = ({ constraint, reason, events }: ProcedureFinding): string => JSON.stringify([constraint, reason, events])
const plantAll = (events: readonly Event[]): readonly Event[] =>
  reviewBreaches.reduce((planted, { plant }) => plant(planted), events)

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = mulberry32(seed)
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

describe.each(seeds)('A clean year of reviews (seed %i)', (seed) => {
  const events = reviewYear(seed)

  it('is a log of valid events', () => {
    expect(events.map((event) => Event.parse(event))).toEqual(events)
  })

  it('shows no breach, and many clauses kept', () => {
    expect(found(events)).toEqual([])
    expect(check(events).kept).toBeGreaterThan(500)
  })

  it('leaves nothing unjudged but what comes after two terms, and what came before the records', () => {
    expect(check(events).unjudged).toEqual([])
    expect(check(events, 'cong-tac-can-bo').unjudged.map(({ constraint, missing }) => [constraint, missing])).toEqual([
      ['hai-nam-lien', expect.objectContaining({ step: 'nhan-xet-nam', period: 2011, member: 'dv-huyen-1-1' })],
      ['hai-nhiem-ky', expect.objectContaining({ step: 'giu-chuc-vu', period: 11 })],
      ['hai-nhiem-ky', expect.objectContaining({ step: 'giu-chuc-vu', period: 8 })],
    ])
  })

  it.each(reviewBreaches.map((breach) => [breach.id, breach] as const))(
    'shows the one breach planted: %s',
    (_, breach) => {
      const findings = found(breach.plant(events))
      expect(findings.map(({ constraint }) => constraint)).toEqual([breach.constraint])
      const clause = ruleset.procedures
        .flatMap(({ constraints }) => constraints)
        .find(({ id }) => id === breach.constraint)
      expect(findings[0]).toMatchObject({ label: clause?.label, cite: clause?.cite, authority: clause?.authority })
    },
  )

  it('shows all breaches planted together, and no other', () => {
    const expected = reviewBreaches.map(({ constraint }) => constraint).sort()
    expect(
      found(plantAll(events))
        .map(({ constraint }) => constraint)
        .sort(),
    ).toEqual(expected)
  })
})

it('every clause of both procedures is broken by one of the breaches', () => {
  const clauses = ruleset.procedures.flatMap(({ constraints }) => constraints.map(({ id }) => id))
  expect([...new Set(reviewBreaches.map(({ constraint }) => constraint))].sort()).toEqual([...clauses].sort())
  expect(reviewBreaches.length).toBe(38)
})

describe('An event that is missing', () => {
  it.each([
    ['the clean year', reviewYear(1)],
    ['the year with every breach', plantAll(reviewYear(1))],
  ] as const)('never makes a breach, whichever it is, in %s', (_, events) => {
    const before = new Set(found(events).map(keyOf))
    for (const event of events) {
      const procedure = event.kind === 'step' && event.procedure === 'kiem-diem' ? 'kiem-diem' : 'cong-tac-can-bo'
      const { findings } = check(
        events.filter((other) => other !== event),
        procedure,
      )
      expect(
        findings.filter((finding) => !before.has(keyOf(finding))),
        JSON.stringify(event),
      ).toEqual([])
    }
  })

  it('never makes a breach, however many are missing', () => {
    const events = plantAll(reviewYear(2))
    const before = new Set(found(events).map(keyOf))
    const property = fc.property(fc.infiniteStream(fc.boolean()), (keep) => {
      const kept = events.filter(() => keep.next().value)
      return found(kept).every((finding) => before.has(keyOf(finding)))
    })
    fc.assert(property, { numRuns: 60 })
  })

  const reviews = reviewYear(1).filter(
    (event): event is StepEvent =>
      event.kind === 'step' && event.step === 'kiem-diem' && event.subject === 'collective',
  )

  it.each(reviews.map((review) => [review.unit, review] as const))(
    'is named wherever a clause waits for it: the review of %s',
    (unit, review) => {
      const { unjudged, findings } = check(
        reviewYear(1).filter((event) => JSON.stringify(event) !== JSON.stringify(review)),
      )
      const waiting = unjudged.filter(
        ({ missing }) => missing.kind === 'event' && missing.step === 'kiem-diem' && missing.unit === unit,
      )
      const below = reviewUnits.some(({ parent }) => parent === unit)
      const inside = reviewMembers.some((member) => member.unit === unit)
      const expected = ['doi-tuong', ...(below ? ['r1-cap-tren-truoc'] : []), ...(inside ? ['r2-tap-the-truoc'] : [])]
      expect(waiting.map(({ constraint }) => constraint)).toEqual(expect.arrayContaining(expected))
      expect(findings).toEqual([])
    },
  )
})

describe('What rested on events that are missing', () => {
  type Fields = Partial<Pick<StepEvent, 'step' | 'unit' | 'member' | 'year'>>
  const gaps: readonly (readonly [fields: Fields, clauses: readonly string[]])[] = [
    [{ step: 'gop-y', unit: 'huyen-1' }, ['r3-gop-y-truoc']],
    [
      { step: 'kiem-diem', unit: 'huyen-1' },
      ['r1-cap-tren-truoc', 'doi-tuong', 'r5-bao-cao-tap-the', 'r5-thong-bao-sau'],
    ],
    [{ step: 'bao-cao-tap-the', unit: 'huyen-1' }, ['r5-bao-cao-tap-the']],
    [{ step: 'bao-cao-cap-tren', unit: 'huyen-1' }, ['r5-bao-cao-cap-tren']],
    [{ step: 'thong-bao', unit: 'huyen-1' }, ['r5-thong-bao-du']],
    [{ step: 'nhan-xet', unit: 'db-4-2' }, ['r6-chi-khi-khong-dat']],
    [{ step: 'chi-dao-lai', unit: 'db-4-2' }, ['r6-phai-chi-dao', 'r6-kiem-diem-lai-sau']],
    [{ step: 'kiem-diem-lai', unit: 'db-4-2' }, ['r6-kiem-diem-lai-sau']],
    [{ step: 'nhan-xet', member: 'dv-db-4-1-2' }, ['r7-chi-khi-vi-pham']],
    [{ step: 'chuyen-xu-ly', member: 'dv-db-4-1-2' }, ['r7-phai-chuyen']],
    [{ step: 'kiem-diem-hang-nam', unit: 'cb-1-1-1' }, ['r8-hang-nam']],
    [{ step: 'thoi-giu-chuc' }, ['hai-nam-lien']],
    [{ step: 'nhan-xet-nam', member: 'dv-huyen-1-1', year: 2013 }, ['hai-nam-lien']],
  ]
  const isMeant = (event: Event, fields: Fields): boolean =>
    Object.entries(fields).every(([key, value]) => event[key as keyof Event] === value)

  it.each(gaps)('is not to be told, and no breach: %j', (fields, clauses) => {
    const events = reviewYear(1).filter((event) => !isMeant(event, fields))
    const unjudged = procedures.flatMap((procedure) => check(events, procedure).unjudged)
    const missing = unjudged.filter((gap) => gap.missing.kind === 'event' && gap.missing.step === fields.step)
    expect(missing.map(({ constraint }) => constraint)).toEqual(expect.arrayContaining([...clauses]))
    expect(found(events)).toEqual([])
  })
})

it('the order of the events in the log changes nothing', () => {
  for (const events of [reviewYear(3), plantAll(reviewYear(3))])
    for (const procedure of procedures)
      for (const seed of seeds) expect(check(shuffled(events, seed), procedure)).toEqual(check(events, procedure))
})

it('a record that stands twice counts once', () => {
  const events = plantAll(reviewYear(3))
  expect(check([...events, ...events])).toEqual(check(events))
})

describe('Another reading', () => {
  it('of who comes first makes subordinates wait for every single superior', () => {
    const other = rulesetWith({ 'cap-tren-truoc': 1 })
    const findings = found(reviewYear(1), other)
    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(findings.map(({ constraint }) => constraint))).toEqual(new Set(['r1-cap-tren-truoc']))
  })

  it('of two weak years finds the cadre whose confidence was not low', () => {
    const events = reviewYear(1).map((event) =>
      event.kind === 'step' && event.step === 'nhan-xet-nam'
        ? { ...event, records: { hoanThanh: false, tinNhiemThap: false } }
        : event,
    )
    const missing = (under: Ruleset): unknown[] =>
      check(events, 'cong-tac-can-bo', under).unjudged.filter(
        ({ constraint, missing: { kind }, events: row }) =>
          constraint === 'hai-nam-lien' && kind === 'event' && row.length === 2,
      )
    expect(missing(ruleset)).toEqual([])
    expect(missing(rulesetWith({ 'hai-nam-lien': 1 })).length).toBe(1)
  })
})
