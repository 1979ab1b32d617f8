import { describe, expect, test } from 'vitest'
import { Attendance, Conference } from './conference.ts'
import { Event, EventLog } from './event.ts'
import { ProcedureStep } from './step.ts'
import { traVinhConferences } from './traVinhConferences.ts'

const step = {
  kind: 'step',
  procedure: 'kiem-diem',
  step: 'kiem-diem',
  subject: 'individual',
  unit: 'cb-0012',
  member: 'dv-000123',
  position: 'chi-uy-vien',
  on: '2012-10-05',
}
const letter = { ...step, step: 'gop-y', records: { nguon: 'caNhan', hoTen: true, diaChi: false } }
const done = { kind: 'done', duty: '7.7a', on: '2017-01-20', period: '2016' }
const issue = { kind: 'issue', duty: 'ban-tin', issue: 'Số 9/2014', on: '2014-09-05', individualExamples: 0 }

describe('An event', () => {
  test.each([
    ['a step of a procedure', step],
    ['a letter that lacks an address', letter],
    ['a step known not to have been taken', { ...step, held: false }],
    ['a duty done for the year before', done],
    ['an issue of which only one count is known', issue],
  ])('may be %s', (_, event) => {
    expect(Event.parse(event)).toEqual(event)
  })

  test.each([
    ['what was said', { ...step, minutes: '…' }, 'unrecognized_keys'],
    ['what was said, as a record', { ...letter, records: { noiDung: 'Góp ý rằng …' } }, 'invalid_format'],
    ['a name', { ...step, member: 'Nguyễn Văn A' }, 'invalid_format'],
    ['a period that is none', { ...done, period: '2016-Q5' }, 'invalid_format'],
    ['fewer than no models', { ...issue, collectiveModels: -1 }, 'too_small'],
    ['a kind that does not exist', { ...done, kind: 'voted' }, 'invalid_union'],
  ])('never keeps %s', (_, event, code) => {
    expect(Event.safeParse(event).error?.issues[0]?.code).toBe(code)
  })

  test('stands in a log with the units and members that it names', () => {
    const log = {
      regulation: 'tra-vinh/15-kh-tu',
      units: [{ id: 'cb-0012', label: 'Chi bộ 12', level: 'chi-bo-truc-thuoc' }],
      members: [{ id: 'dv-000123', unit: 'cb-0012', position: 'chi-uy-vien' }],
      events: [step, letter],
    }
    expect(EventLog.parse(log)).toEqual(log)
    expect(EventLog.safeParse({ ...log, people: [] }).success).toBe(false)
  })
})

describe('A step of a procedure', () => {
  const official = { cite: '15-KH/TU, IV.2.a', authority: 'official' }
  const assessment = {
    id: 'danh-gia',
    label: 'Nhận xét kết quả kiểm điểm',
    subjects: ['collective'],
    repeats: 'any',
    records: { ketQua: { type: 'choice', label: 'Kết quả', options: { dat: 'Đạt', khongDat: 'Không đạt' } } },
    ...official,
  }

  test('says whom it is about and what is recorded of it', () => {
    expect(ProcedureStep.parse(assessment)).toEqual(assessment)
  })

  test.each([
    ['without anybody it is about', { subjects: [] }, 'subjects'],
    ['with free text as a record', { records: { yKien: { type: 'text', label: 'Ý kiến' } } }, 'records.yKien.type'],
    ['at a level that does not exist', { levels: ['xa'] }, 'levels.0'],
  ])('is refused %s', (_, change, path) => {
    const issues = ProcedureStep.safeParse({ ...assessment, ...change }).error?.issues
    expect(issues?.map((found) => found.path.join('.'))).toEqual([path])
  })
})

describe('The conferences of Trà Vinh (15-KH/TU, IV.1.b)', () => {
  test('are six valid conferences on their days', () => {
    expect(traVinhConferences.map((conference) => Conference.parse(conference))).toEqual(traVinhConferences)
    expect(traVinhConferences.map(({ when }) => `${when.from} ${when.to}`)).toEqual([
      '2012-03-27 2012-03-28',
      '2012-03-30 2012-03-30',
      '2012-04-01 2012-04-30',
      '2012-04-01 2012-04-30',
      '2012-05-01 2012-05-31',
      '2012-05-01 2012-05-31',
    ])
  })

  test('last as many days as the text sets, and where it sets none, none are invented', () => {
    expect(traVinhConferences.map(({ days }) => days && [days.min, days.max])).toEqual([
      [2, 2],
      [1, 1],
      undefined,
      [1, 2],
      undefined,
      [1, 1],
    ])
  })

  test('begin before the plan of 04/4/2012 in two cases', () => {
    expect(traVinhConferences.filter(({ when }) => (when.to ?? '') < '2012-04-04').map(({ id }) => id)).toEqual([
      'k1',
      'k2',
    ])
  })

  test('would be refused without an organiser or with a length of no days', () => {
    const [first] = traVinhConferences
    for (const [change, path] of [
      [{ organiser: '' }, 'organiser'],
      [{ days: { min: 0, max: 1 } }, 'days.min'],
    ] as const) {
      const issues = Conference.safeParse({ ...first, ...change }).error?.issues
      expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
    }
  })
})

describe('Attendance (Báo cáo sơ kết 05 năm, fn1)', () => {
  test('is kept as reported, even if more came than were invited', () => {
    expect(Attendance.parse({ attended: 32558, invited: 32787 })).toEqual({ attended: 32558, invited: 32787 })
    expect(Attendance.safeParse({ attended: 2, invited: 1 }).success).toBe(true)
  })

  test('is refused in fractions or without its base', () => {
    expect(Attendance.safeParse({ attended: 0.99, invited: 1 }).success).toBe(false)
    expect(Attendance.safeParse({ attended: 32558 }).success).toBe(false)
  })
})
