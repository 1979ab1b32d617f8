import { addDays, type Day, type Event, type Level, type OrganisationUnit, type StepEvent } from '@neuguong/core'
import { mulberry32, type Random } from './random.ts'
import { cadreEvents } from './reviewYear.cadres.ts'
import { reviewMembers, reviewUnits } from './reviewYear.units.ts'

/** When each level gathers opinions and holds its collective review: superiors first, each in its own window. */
const seasons: Readonly<Partial<Record<Level, { readonly opinions: Day; readonly review: Day }>>> = {
  tinh: { opinions: '2012-05-10', review: '2012-08-03' },
  'huyen-va-tuong-duong': { opinions: '2012-06-20', review: '2012-08-12' },
  'co-so': { opinions: '2012-07-25', review: '2012-09-05' },
  'chi-bo-truc-thuoc': { opinions: '2012-08-20', review: '2012-09-20' },
}

/** Units whose first review was inadequate, so that the superior had them reviewed again. */
const inadequate: readonly string[] = ['db-4-2', 'db-5-2', 'cb-4-2-1']
/** Units that were given a suggestion to review something in depth. */
const suggested: readonly string[] = ['huyen-2', 'db-2-1']
/** Members whose review showed a punishable violation. */
const referred: readonly string[] = ['dv-db-4-1-2', 'dv-db-5-1-2']

/** What the events of one unit are made of. */
interface Scene {
  readonly unit: OrganisationUnit
  readonly random: Random
  /** The day of the collective review. */
  readonly review: Day
  readonly opinions: Day
}

type Fields = Omit<StepEvent, 'kind' | 'procedure' | 'unit' | 'step' | 'on'>

const event = ({ unit }: Scene, step: string, on: Day, fields: Fields): StepEvent => ({
  kind: 'step',
  procedure: 'kiem-diem',
  step,
  unit: unit.id,
  on,
  ...fields,
})

/** So many days later, and up to two more. */
const later = ({ random }: Scene, day: Day, days: number): Day => addDays(day, days + Math.floor(random() * 3))

const collective = { subject: 'collective' } as const
const letter = { nguon: 'caNhan', bangVanBan: true, hoTen: true, diaChi: true, sinhHoatTaiDiaPhuong: true }
const subordinates = (id: string): OrganisationUnit[] => reviewUnits.filter(({ parent }) => parent === id)

function opinionsOf(scene: Scene): StepEvent[] {
  const official = { nguon: 'tapThe', vanBanChinhThuc: true }
  return [
    ...subordinates(scene.unit.id).map(({ id }) =>
      event(scene, 'gop-y', later(scene, scene.opinions, 0), { ...collective, by: { unit: id }, records: official }),
    ),
    event(scene, 'gop-y', later(scene, scene.opinions, 5), { ...collective, records: letter }),
  ]
}

/** People in the order in which the plan lists them, four days apart. */
function peopleOf(scene: Scene): StepEvent[] {
  return reviewMembers
    .filter(({ unit }) => unit === scene.unit.id)
    .flatMap(({ id, position = '' }, index) => {
      const person = { subject: 'individual', member: id, position } as const
      const on = later(scene, scene.review, 4 + 4 * index)
      return [
        event(scene, 'gop-y', later(scene, scene.opinions, 9), { ...person, records: letter }),
        event(scene, 'kiem-diem', on, { ...person, records: { baNoiDung: true } }),
        ...(referred.includes(id) ? referralOf(scene, person, on) : []),
      ]
    })
}

function referralOf(scene: Scene, person: Fields, on: Day): StepEvent[] {
  const finding = { ...person, by: { unit: scene.unit.parent }, records: { ketQua: 'viPham' } }
  return [
    event(scene, 'nhan-xet', later(scene, on, 20), finding),
    event(scene, 'chuyen-xu-ly', later(scene, on, 30), person),
  ]
}

function suggestionOf(scene: Scene): StepEvent[] {
  if (!suggested.includes(scene.unit.id)) return []
  const by = { unit: scene.unit.parent, body: 'uy-ban-kiem-tra' }
  return [event(scene, 'goi-y', later(scene, scene.opinions, 12), { ...collective, by })]
}

function reportsOf(scene: Scene): StepEvent[] {
  const { unit, review } = scene
  const told = subordinates(unit.id).map(({ id }) =>
    event(scene, 'thong-bao', later(scene, review, 30), { ...collective, to: { unit: id } }),
  )
  const toCommittee = { ...collective, to: { unit: unit.id, body: 'ban-chap-hanh' } }
  const toSuperior = { ...collective, to: { unit: unit.parent } }
  return [
    ...told,
    ...(unit.level === 'chi-bo-truc-thuoc'
      ? []
      : [event(scene, 'bao-cao-tap-the', later(scene, review, 24), toCommittee)]),
    ...(unit.parent === undefined ? [] : [event(scene, 'bao-cao-cap-tren', later(scene, review, 27), toSuperior)]),
  ]
}

function assessmentsOf(scene: Scene): StepEvent[] {
  const { unit, review } = scene
  if (unit.parent === undefined) return []
  const by = { unit: unit.parent }
  const result = (days: number, ketQua: string): StepEvent =>
    event(scene, 'nhan-xet', later(scene, review, days), { ...collective, by, records: { ketQua } })
  if (!inadequate.includes(unit.id)) return [result(40, 'datYeuCau')]
  return [
    result(40, 'khongDat'),
    event(scene, 'chi-dao-lai', later(scene, review, 45), { ...collective, by }),
    event(scene, 'kiem-diem-lai', later(scene, review, 60), collective),
    result(70, 'datYeuCau'),
  ]
}

function yearOf(unit: OrganisationUnit, random: Random): StepEvent[] {
  const season = seasons[unit.level] ?? { opinions: '2012-08-20', review: '2012-09-20' }
  const scene = { unit, random, ...season, review: addDays(season.review, Math.floor(random() * 4)) }
  return [
    ...opinionsOf(scene),
    ...suggestionOf(scene),
    event(scene, 'kiem-diem', scene.review, { ...collective, records: { baNoiDung: true } }),
    ...peopleOf(scene),
    ...reportsOf(scene),
    ...assessmentsOf(scene),
    event(scene, 'kiem-diem-hang-nam', later(scene, '2013-12-02', 0), {
      ...collective,
      records: { ganChucTrach: true },
    }),
  ]
}

/**
 * An invented round of reviews under Trà Vinh's plan of 2012 with the year after it, in which every clause is kept. The
 * same for the same seed; no unit and no member exists.
 *
 * @example
 * ```ts
 * reviewYear(1).length === reviewYear(1).length // => true
 * ```
 */
export function reviewYear(seed: number): Event[] {
  const random = mulberry32(seed)
  return [...reviewUnits.flatMap((unit) => yearOf(unit, random)), ...cadreEvents]
}
