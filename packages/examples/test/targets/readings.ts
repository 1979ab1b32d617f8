import {
  type Case,
  committee,
  disciplined,
  good,
  head,
  keyLeader,
  member,
  members,
  unit,
  vanguard,
  yearOf,
} from '../dongNai.ts'

/** A population of which another reading of the interpretation gives another status: as chosen, and as read otherwise. */
type Flip = readonly [target: string, interpretation: string, population: Case, chosen: string, otherwise: string]

const leadersOfOneUnit = [
  ...members(5, committee, unit('du-01')),
  member(committee, unit('du-02')),
  ...members(2, unit('du-02')),
]

const headIn = (id: string) => member(head, disciplined, unit(id))

const growing = (years: readonly number[]): Case => ({
  years: years.map((year, index) => (index === 0 ? yearOf(year, 100, 1) : yearOf(year, 1000, 4))),
})

/** Each target with each interpretation that it rests on. */
export const flips: readonly Flip[] = [
  ['t1-2', 'i1', members(3), 'met 3/3', 'not-met 3/3'],
  ['t2-2', 'i1', members(3), 'met 3/3', 'not-met 3/3'],
  ['t2-5', 'i1', members(3), 'met 3/3', 'not-met 3/3'],
  ['t0a', 'i2', [member(committee), member(committee, good)], 'met 2/2', 'not-met 1/2'],
  ['t1-3', 'i2', members(3), 'met 3/3', 'not-met 0/3'],
  ['t2-3', 'i2', members(3), 'met 3/3', 'not-met 0/3'],
  ['t2-4', 'i2', [member(keyLeader)], 'met 1/1', 'not-met 0/1'],
  ['t1-4', 'i3', members(3, good), 'not-met 0/3', 'met 3/3'],
  ['t1-5', 'i3', [member(committee), ...members(2, good)], 'met 1/1', 'not-met 1/3'],
  ['t2-5', 'i3', members(3, good), 'not-met 0/3', 'met 3/3'],
  ['t2-6', 'i3', [member(committee), ...members(2, good)], 'met 1/1', 'not-met 1/3'],
  ['t2-4', 'i4', [member(keyLeader), member(), member(vanguard)], 'met 1/1', 'not-met 1/2'],
  ['t1-6', 'i5', growing([2016, 2017]), 'not-met 5/1100', 'met 5/1100'],
  [
    't2-7',
    'i5',
    { years: [yearOf(2018, 100, 2), yearOf(2019, 1000, 2), yearOf(2020, 1000, 2)] },
    'not-met 6/2100',
    'met 6/2100',
  ],
  ['t1-5', 'i6', leadersOfOneUnit, 'not-met 6/8', 'met 6/8'],
  [
    't1-8',
    'i6',
    { years: [yearOf(2016, 9, 0, headIn('a'), headIn('a'), headIn('b')), yearOf(2017, 9, 0, headIn('b'))] },
    'not-met 1/3',
    'met 1/3',
  ],
  ['t2-6', 'i6', leadersOfOneUnit, 'not-met 6/8', 'met 6/8'],
  ['t1-8', 'i7', { years: [yearOf(2016, 9, 0), yearOf(2017, 9, 0)] }, 'met 0/0', 'not-met 0/0'],
  ['t1-7', 'i8', members(2), 'vacuous 0/0', 'unknown 0/0'],
  ['t2-8', 'i8', members(2), 'vacuous 0/0', 'unknown 0/0'],
]
