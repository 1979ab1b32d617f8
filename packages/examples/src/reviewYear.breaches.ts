import { addDays, type Day, type Event, type StepEvent } from '@neuguong/core'

/** A breach to plant in a clean log: the clause it breaks, and how. */
export interface Breach {
  readonly id: string
  readonly procedure: 'kiem-diem' | 'cong-tac-can-bo'
  readonly constraint: string
  readonly plant: (events: readonly Event[]) => readonly Event[]
}

type Wanted = Readonly<Partial<Pick<StepEvent, 'step' | 'unit' | 'member' | 'subject'>>> & {
  readonly nguon?: string
  readonly to?: string
}

const isStep = (event: Event): event is StepEvent => event.kind === 'step'

const isWanted = (event: StepEvent, { nguon, to, ...fields }: Wanted): boolean =>
  Object.entries(fields).every(([key, value]) => event[key as keyof StepEvent] === value) &&
  (nguon === undefined || event.records?.nguon === nguon) &&
  (to === undefined || event.to?.unit === to)

const first = (events: readonly Event[], wanted: Wanted): StepEvent => {
  const found = events.filter(isStep).find((event) => isWanted(event, wanted))
  if (!found) throw new Error(`no event ${JSON.stringify(wanted)}`)
  return found
}

type Change = (event: StepEvent, events: readonly Event[]) => Partial<StepEvent>

const change = (wanted: Wanted, make: Change): Breach['plant'] => {
  return (events) => {
    const target = first(events, wanted)
    return events.map((event) => (event === target ? { ...target, ...make(target, events) } : event))
  }
}

const drop =
  (wanted: Wanted): Breach['plant'] =>
  (events) =>
    events.filter((event) => !isStep(event) || !isWanted(event, wanted))

const both =
  (...plants: readonly Breach['plant'][]): Breach['plant'] =>
  (events) =>
    plants.reduce((planted, plant) => plant(planted), events)

const review = (unit: string): Wanted => ({ step: 'kiem-diem', unit, subject: 'collective' })
const person = (unit: string, number: number): Wanted => ({ step: 'kiem-diem', member: `dv-${unit}-${number}` })
const on =
  (day: Day): Change =>
  () => ({ on: day })
const after =
  (wanted: Wanted, days: number): Change =>
  (_, events) => ({ on: addDays(first(events, wanted).on, days) })
const recorded =
  (records: NonNullable<StepEvent['records']>): Change =>
  (event) => ({ records: { ...event.records, ...records } })
const notHeld: Change = () => ({ held: false })

const breach = (constraint: string, plant: Breach['plant'], id = constraint): Breach => ({
  id,
  procedure: 'kiem-diem',
  constraint,
  plant,
})

const order: readonly Breach[] = [
  breach('r1-cap-tren-truoc', change(review('huyen-1'), on('2012-08-01'))),
  breach('r1-cap-tren-truoc', change(review('cb-1-1-1'), on('2012-09-02')), 'r1-chi-bo'),
  breach('r2-tap-the-truoc', change(person('huyen-2', 2), after(review('huyen-2'), -1))),
  breach('r2-tap-the-truoc', change(person('tinh-uy', 2), after(review('tinh-uy'), -1)), 'r2-tinh'),
  breach('r2-bi-thu-truoc', change(person('cb-1-2-1', 2), after(review('cb-1-2-1'), 2))),
  breach('r2-chi-uy-vien-truoc', change(person('cb-2-1-1', 3), after(person('cb-2-1-1', 2), -1))),
]

const opinions: readonly Breach[] = [
  breach(
    'r3-gop-y-truoc',
    change({ step: 'gop-y', unit: 'huyen-3', subject: 'collective', nguon: 'caNhan' }, after(review('huyen-3'), 1)),
  ),
  breach('r3-gop-y-ca-nhan-truoc', change({ step: 'gop-y', member: 'dv-tinh-uy-1' }, after(person('tinh-uy', 1), 1))),
  breach(
    'r3-van-ban-tap-the',
    change({ step: 'gop-y', unit: 'huyen-4', nguon: 'tapThe' }, recorded({ vanBanChinhThuc: false })),
  ),
  breach(
    'r3-thu-ca-nhan',
    change({ step: 'gop-y', unit: 'huyen-4', nguon: 'caNhan' }, recorded({ hoTen: false })),
    'r3-ho-ten',
  ),
  breach(
    'r3-thu-ca-nhan',
    change({ step: 'gop-y', unit: 'huyen-5', nguon: 'caNhan' }, recorded({ diaChi: false })),
    'r3-dia-chi',
  ),
  breach(
    'r3-thu-ca-nhan',
    change({ step: 'gop-y', unit: 'db-3-1', nguon: 'caNhan' }, recorded({ bangVanBan: false })),
    'r3-loi-noi',
  ),
  breach(
    'r3-nghi-huu-tai-cho',
    change(
      { step: 'gop-y', unit: 'tinh-uy', subject: 'collective', nguon: 'caNhan' },
      recorded({ sinhHoatTaiDiaPhuong: false }),
    ),
  ),
  breach('r4-goi-y-truoc', change({ step: 'goi-y', unit: 'huyen-2' }, after(review('huyen-2'), 1))),
  breach(
    'r4-chu-tri',
    change({ step: 'goi-y', unit: 'db-2-1' }, () => ({ by: { body: 'ban-to-chuc' } })),
  ),
  breach('noi-dung', change(review('cb-2-2-1'), recorded({ baNoiDung: false }))),
]

const reports: readonly Breach[] = [
  breach('r5-bao-cao-tap-the', change({ step: 'bao-cao-tap-the', unit: 'db-1-2' }, after(review('db-1-2'), -1))),
  breach(
    'r5-noi-nhan',
    change({ step: 'bao-cao-tap-the', unit: 'db-2-2' }, () => ({ to: { body: 'ban-to-chuc' } })),
  ),
  breach('r5-bao-cao-cap-tren', change({ step: 'bao-cao-cap-tren', unit: 'db-3-2' }, notHeld)),
  breach(
    'r5-cap-tren-nhan',
    change({ step: 'bao-cao-cap-tren', unit: 'cb-3-1-1' }, () => ({ to: { unit: 'db-3-2' } })),
  ),
  breach('r5-thong-bao-sau', change({ step: 'thong-bao', unit: 'tinh-uy', to: 'huyen-5' }, on('2012-07-30'))),
  breach('r5-thong-bao-du', change({ step: 'thong-bao', unit: 'huyen-5', to: 'db-5-1' }, notHeld)),
  breach('nhan-xet-sau', change({ step: 'nhan-xet', unit: 'db-3-1' }, after(review('db-3-1'), -1))),
]

const consequences: readonly Breach[] = [
  breach('r6-chi-khi-khong-dat', (events) => {
    const assessed = first(events, { step: 'nhan-xet', unit: 'cb-4-1-1' })
    const { records: _, ...again } = { ...assessed, step: 'chi-dao-lai', on: addDays(assessed.on, 3) }
    return [...events, again]
  }),
  breach(
    'r6-kiem-diem-lai-sau',
    change({ step: 'kiem-diem-lai', unit: 'db-4-2' }, after({ step: 'chi-dao-lai', unit: 'db-4-2' }, -1)),
  ),
  breach(
    'r6-cap-tren-chi-dao',
    change({ step: 'chi-dao-lai', unit: 'db-5-2' }, () => ({ by: { unit: 'huyen-4' } })),
  ),
  breach(
    'r6-phai-chi-dao',
    both(change({ step: 'chi-dao-lai', unit: 'cb-4-2-1' }, notHeld), drop({ step: 'kiem-diem-lai', unit: 'cb-4-2-1' })),
  ),
  breach('r7-chi-khi-vi-pham', change({ step: 'nhan-xet', member: 'dv-db-4-1-2' }, recorded({ ketQua: 'datYeuCau' }))),
  breach('r7-phai-chuyen', change({ step: 'chuyen-xu-ly', member: 'dv-db-5-1-2' }, notHeld)),
  breach(
    'r8-sau-dot-nay',
    change({ step: 'kiem-diem-hang-nam', unit: 'cb-4-1-1' }, () => ({ on: '2012-11-20', year: 2013 })),
  ),
  breach('r8-hang-nam', change({ step: 'kiem-diem-hang-nam', unit: 'cb-5-1-1' }, notHeld)),
  breach(
    'r8-gan-chuc-trach',
    change({ step: 'kiem-diem-hang-nam', unit: 'cb-5-2-1' }, recorded({ ganChucTrach: false })),
  ),
  breach(
    'doi-tuong',
    both(
      drop({ step: 'bao-cao-tap-the', unit: 'ban-can-su-1' }),
      drop({ step: 'bao-cao-cap-tren', unit: 'ban-can-su-1' }),
      drop({ step: 'nhan-xet', unit: 'ban-can-su-1' }),
      change(review('ban-can-su-1'), notHeld),
    ),
  ),
]

const windows: readonly Breach[] = [
  breach('thoi-gian-tinh', change(person('tinh-uy', 3), on('2012-09-03'))),
  breach('thoi-gian-huyen', change(person('huyen-5', 2), on('2012-10-02'))),
  breach('thoi-gian-co-so', change(person('cb-3-2-1', 4), on('2012-12-03'))),
]

const years: readonly Breach[] = [
  breach('hai-nam-lien', change({ step: 'thoi-giu-chuc', member: 'dv-huyen-1-1' }, notHeld)),
  breach('hai-nhiem-ky', (events) => {
    const last = events.filter(isStep).findLast((event) => event.step === 'giu-chuc-vu')
    return last ? [...events, { ...last, term: 11, on: '2014-01-10' }] : events
  }),
].map((planted) => ({ ...planted, procedure: 'cong-tac-can-bo' }))

/** One breach of every clause of Trà Vinh's two procedures, and of some clauses more than one; none hides another. */
export const reviewBreaches: readonly Breach[] = [
  ...order,
  ...opinions,
  ...reports,
  ...consequences,
  ...windows,
  ...years,
]
