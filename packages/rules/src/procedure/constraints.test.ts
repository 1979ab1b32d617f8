import type { OrganisationUnit, StepEvent } from '@neuguong/core'
import { describe, expect, test } from 'vitest'
import { Constraint, type ConstraintOf, kindOf } from './constraints.ts'
import { makeLog } from './log.ts'
import type { Verdict } from './verdict.ts'

const units: readonly OrganisationUnit[] = [
  { id: 'tinh', label: 'Tỉnh ủy', level: 'tinh' },
  { id: 'huyen', label: 'Huyện ủy', level: 'huyen-va-tuong-duong', parent: 'tinh' },
  { id: 'xa', label: 'Đảng ủy xã', level: 'co-so', parent: 'huyen' },
]

const head = { id: 'c', label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'illustrative' } as const
const clause = (keys: object): ConstraintOf => Constraint.parse({ ...head, ...keys }) as ConstraintOf

const event = (step: string, on: string, rest: Partial<StepEvent> = {}): StepEvent => ({
  kind: 'step',
  procedure: 'q',
  step,
  subject: 'collective',
  unit: 'huyen',
  on,
  ...rest,
})

/** What a clause says of all events, each verdict as a word. */
function verdicts(constraint: ConstraintOf, events: readonly StepEvent[], on = '2020-12-31'): string[] {
  const log = makeLog({ on, events, units })
  const kind = kindOf(constraint)
  const said = [
    ...log.events.flatMap((one) => kind.judge(constraint, one, log)),
    ...(kind.expects?.(constraint, log) ?? []),
  ]
  const word = (verdict: Verdict): string =>
    verdict.outcome === 'violated'
      ? verdict.reason
      : verdict.outcome === 'unjudged'
        ? `? ${verdict.missing.kind}`
        : 'kept'
  return [...new Set(said.map(word))].sort()
}

type Row = readonly [title: string, events: readonly StepEvent[], verdicts: readonly string[]]

describe('Order', () => {
  const order = clause({
    kind: 'order',
    earlier: { step: 'hop' },
    later: { step: 'bao-cao' },
    between: 'same-subject',
    required: 'both',
  })
  const rows: readonly Row[] = [
    ['kept when the earlier event came first', [event('hop', '2020-01-01'), event('bao-cao', '2020-01-02')], ['kept']],
    ['broken when it came second', [event('hop', '2020-01-02'), event('bao-cao', '2020-01-01')], ['wrong-order']],
    ['not to be told within a day', [event('hop', '2020-01-01'), event('bao-cao', '2020-01-01')], ['? same-day']],
    ['not to be told without the earlier event', [event('bao-cao', '2020-01-01')], ['? event']],
    ['not to be told without the later event', [event('hop', '2020-01-01')], ['? event']],
    [
      'broken when the later event is known not to have been',
      [event('hop', '2020-01-01'), event('bao-cao', '2020-01-02', { held: false })],
      ['not-held'],
    ],
    [
      'broken when the earlier event is known not to have been',
      [event('hop', '2020-01-01', { held: false }), event('bao-cao', '2020-01-02')],
      ['not-held'],
    ],
    [
      'silent when neither took place',
      [event('hop', '2020-01-01', { held: false }), event('bao-cao', '2020-01-02', { held: false })],
      [],
    ],
    [
      'between events of one unit only',
      [event('hop', '2020-01-02'), event('bao-cao', '2020-01-01', { unit: 'xa' })],
      ['? event'],
    ],
  ]
  test.each(rows)('is %s', (_, events, expected) => {
    expect(verdicts(order, events)).toEqual(expected)
  })

  test('of superior and subordinate compares direct neighbours, and asks nothing of the top', () => {
    const superior = clause({
      kind: 'order',
      earlier: { step: 'hop' },
      later: { step: 'hop' },
      between: 'superior-and-subordinate',
      required: 'earlier',
    })
    expect(verdicts(superior, [event('hop', '2020-01-01', { unit: 'tinh' })])).toEqual([])
    expect(verdicts(superior, [event('hop', '2020-01-02', { unit: 'tinh' }), event('hop', '2020-01-01')])).toEqual([
      'wrong-order',
    ])
    expect(
      verdicts(superior, [event('hop', '2020-01-01', { unit: 'tinh' }), event('hop', '2020-01-02', { unit: 'xa' })]),
    ).toEqual(['? event'])
  })

  test('of a position waits until the position is known', () => {
    const bySecretary = clause({
      kind: 'order',
      earlier: { step: 'hop', positions: ['bi-thu'] },
      later: { step: 'bao-cao' },
      between: 'same-unit',
      required: 'none',
    })
    const later = event('bao-cao', '2020-01-01')
    expect(verdicts(bySecretary, [event('hop', '2020-01-02', { position: 'bi-thu' }), later])).toEqual(['wrong-order'])
    expect(verdicts(bySecretary, [event('hop', '2020-01-02'), later])).toEqual(['? records'])
    expect(verdicts(bySecretary, [event('hop', '2020-01-02', { position: 'pho-bi-thu' }), later])).toEqual([])
  })
})

describe('A window', () => {
  const window = clause({
    kind: 'window',
    of: { step: 'hop', levels: ['huyen-va-tuong-duong'] },
    from: '2020-02-01',
    to: '2020-02-29',
  })
  test.each([
    ['2020-01-31', ['outside-window']],
    ['2020-02-01', ['kept']],
    ['2020-02-29', ['kept']],
    ['2020-03-01', ['outside-window']],
  ])('on %s is %j', (on, expected) => {
    expect(verdicts(window, [event('hop', on)])).toEqual(expected)
    expect(verdicts(window, [event('hop', on, { unit: 'xa' })])).toEqual([])
  })
})

describe('Evidence', () => {
  const evidence = clause({
    kind: 'evidence',
    of: { step: 'thu', where: { nguon: 'caNhan' } },
    must: { hoTen: true, diaChi: true },
  })
  test.each([
    ['complete', { nguon: 'caNhan', hoTen: true, diaChi: true }, ['kept']],
    ['lacking', { nguon: 'caNhan', hoTen: true, diaChi: false }, ['record-differs']],
    ['lacking even where the rest is not known', { nguon: 'caNhan', hoTen: false }, ['record-differs']],
    ['not known', { nguon: 'caNhan', hoTen: true }, ['? records']],
    ['of an unknown source', { hoTen: false, diaChi: true }, ['? records']],
    ['of another source', { nguon: 'tapThe', hoTen: false }, []],
  ])('that is %s', (_, records, expected) => {
    expect(verdicts(evidence, [event('thu', '2020-01-01', { records })])).toEqual(expected)
  })
})

describe('An actor', () => {
  const actor = clause({
    kind: 'actor',
    of: { step: 'goi-y' },
    role: 'by',
    bodies: ['uy-ban-kiem-tra'],
    unit: 'superior',
  })
  test.each([
    ['the right body of the right unit', { unit: 'tinh', body: 'uy-ban-kiem-tra' }, ['kept']],
    ['another body', { unit: 'tinh', body: 'ban-to-chuc' }, ['wrong-party']],
    ['another unit', { unit: 'xa', body: 'uy-ban-kiem-tra' }, ['wrong-party']],
    ['another unit, even where the body is not known', { unit: 'xa' }, ['wrong-party']],
    ['a unit whose body is not known', { unit: 'tinh' }, ['? party']],
    ['nobody', undefined, ['? party']],
  ])('that is %s', (_, by, expected) => {
    expect(verdicts(actor, [event('goi-y', '2020-01-01', by && { by })])).toEqual(expected)
  })
})

describe('A cause', () => {
  const requires = clause({
    kind: 'requires',
    of: { step: 'lam-lai' },
    only: { step: 'xet', where: { ketQua: 'khongDat' } },
    between: 'same-subject',
  })
  const again = event('lam-lai', '2020-01-02')
  const rows: readonly Row[] = [
    ['recorded as required', [event('xet', '2020-01-01', { records: { ketQua: 'khongDat' } }), again], ['kept']],
    ['recorded otherwise', [event('xet', '2020-01-01', { records: { ketQua: 'dat' } }), again], ['not-called-for']],
    ['recorded without its result', [event('xet', '2020-01-01'), again], ['? records']],
    ['recorded only later', [event('xet', '2020-01-03', { records: { ketQua: 'dat' } }), again], ['? event']],
    ['not recorded', [again], ['? event']],
  ]
  test.each(rows)('that is %s', (_, events, expected) => {
    expect(verdicts(requires, events)).toEqual(expected)
  })
})

describe('What every unit owes', () => {
  const every = clause({ kind: 'every', of: { step: 'hop', subject: 'collective' }, per: 'year', from: '2018-01-01' })
  const all = (year: number): StepEvent[] => units.map(({ id }) => event('hop', `${year}-06-01`, { unit: id }))

  test('is kept year by year, and the running year is no gap', () => {
    expect(verdicts(every, [...all(2018), ...all(2019)], '2020-06-30')).toEqual(['kept'])
    expect(verdicts(every, [...all(2018), ...all(2019)], '2020-12-31')).toEqual(['? event', 'kept'])
  })

  test('is broken only by a record that says that it was not', () => {
    expect(verdicts(every, [], '2019-06-30')).toEqual(['? event'])
    expect(verdicts(every, [...all(2018), event('hop', '2019-12-31', { held: false })], '2019-12-31')).toContain(
      'not-held',
    )
  })

  test('asks nothing of a unit that did not exist when it was due', () => {
    const young = units.map((unit) => (unit.id === 'xa' ? { ...unit, validFrom: '2019-03-01' } : unit))
    const log = makeLog({ on: '2019-12-31', events: [], units: young })
    const years = (kindOf(every).expects?.(every, log) ?? []).flatMap((verdict) =>
      verdict.outcome === 'unjudged' && verdict.missing.kind === 'event' && verdict.missing.unit === 'xa'
        ? [verdict.missing.period]
        : [],
    )
    expect(years).toEqual([2019])
  })

  test('counts for the year that the event names', () => {
    const late = all(2018).map((one) => ({ ...one, on: '2019-01-15', year: 2018 }))
    expect(verdicts(every, late, '2019-06-30')).toEqual(['kept'])
  })
})

describe('A row of years', () => {
  const member = { subject: 'individual', member: 'dv-1' } as const
  const rated = (year: number, kem?: boolean): StepEvent =>
    event('danh-gia', `${year}-12-20`, { ...member, year, ...(kem !== undefined && { records: { kem } }) })
  const row = clause({
    kind: 'consecutive',
    of: { step: 'danh-gia', where: { kem: true } },
    per: 'year',
    same: [],
    length: 2,
    then: { step: 'thoi' },
  })
  const rows: readonly Row[] = [
    ['interrupted asks for nothing', [rated(2017, false), rated(2018, true), rated(2019, false)], []],
    [
      'complete and followed is kept',
      [
        rated(2017, false),
        rated(2018, true),
        rated(2019, true),
        event('thoi', '2020-01-10', member),
        rated(2020, false),
      ],
      ['kept'],
    ],
    [
      'complete and known not to be followed is broken',
      [
        rated(2017, false),
        rated(2018, true),
        rated(2019, true),
        rated(2020, false),
        event('thoi', '2020-01-10', { ...member, held: false }),
      ],
      ['not-held'],
    ],
    [
      'complete and not yet followed is open',
      [rated(2017, false), rated(2018, true), rated(2019, true), rated(2020, false)],
      ['? event'],
    ],
    [
      'with a year that nobody recorded is open',
      [rated(2017, false), rated(2018, true), rated(2020, false)],
      ['? event'],
    ],
    [
      'with a year of which the rating is not known is open',
      [rated(2017, false), rated(2018, true), rated(2019), rated(2020, false)],
      ['? records'],
    ],
  ]
  test.each(rows)('%s', (_, events, expected) => {
    expect(verdicts(row, events)).toEqual(expected)
  })

  test('without a consequence is not allowed at all', () => {
    const terms = clause({
      kind: 'consecutive',
      of: { step: 'giu' },
      per: 'term',
      same: ['unit', 'position'],
      length: 3,
    })
    const term = (number: number, unit = 'huyen'): StepEvent =>
      event('giu', `20${number}-01-01`, { ...member, term: number, unit, position: 'bi-thu' })
    expect(verdicts(terms, [term(10), term(11), term(12)])).toContain('too-many')
    expect(verdicts(terms, [term(10), term(11), term(12, 'xa')])).toEqual(['? event'])
    expect(verdicts(terms, [term(10), term(12)])).toEqual(['? event'])
    expect(verdicts(terms, [term(10)])).toEqual([])
  })
})
