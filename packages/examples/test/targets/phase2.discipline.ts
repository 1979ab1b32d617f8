import {
  committee,
  deputy,
  disciplined,
  head,
  member,
  members,
  type Table,
  undecided,
  unit,
  yearOf,
} from '../dongNai.ts'

/** T2.7 to T2.9. */
export const discipline: Table = {
  't2-7': [
    ['exactly 0.60 % every year', { years: [2018, 2019, 2020].map((year) => yearOf(year, 500, 3)) }, 'not-met 9/1500'],
    [
      'one fewer in one year',
      { years: [yearOf(2018, 500, 3), yearOf(2019, 500, 3), yearOf(2020, 500, 2)] },
      'met 8/1500',
    ],
    ['a missing year in between', { years: [yearOf(2018, 500, 1), yearOf(2020, 500, 1)] }, 'unknown …/…'],
    [
      'no opening number in one year',
      { years: [yearOf(2018, undefined, 1), yearOf(2019, 500, 1), yearOf(2020, 500, 1)] },
      'unknown 3/…',
    ],
    ['nobody disciplined', { years: [2018, 2019, 2020].map((year) => yearOf(year, 500, 0)) }, 'met 0/1500'],
  ],
  't2-8': [
    ['exactly 20 %', [member(committee, disciplined), ...members(4, disciplined)], 'not-met 1/5'],
    ['less than 20 %', [member(committee, disciplined), ...members(5, disciplined)], 'met 1/6'],
    [
      'discipline missing of a committee member',
      [member(committee, undecided), ...members(4, disciplined)],
      'unknown 0–1/4–5',
    ],
    ['nobody disciplined', members(3, committee), 'vacuous 0/0'],
  ],
  't2-9': [
    ['nobody with a post disciplined', members(4, disciplined), 'met 0/…'],
    ['a committee member disciplined', [member(committee, disciplined)], 'not-met 1/…'],
    ['a head disciplined', [member(head, disciplined)], 'not-met 1/…'],
    ['a deputy disciplined', [member(deputy, disciplined)], 'not-met 1/…'],
    ['a post missing of somebody disciplined', [member({ chucVu: null }, disciplined)], 'unknown 0–1/…'],
    ['discipline missing of a head', [member(head, undecided)], 'unknown 0–1/…'],
    ['a unit missing of somebody without a post', [member(), member(disciplined, unit(null))], 'met 0/…'],
    ['a unit missing of a disciplined head', [member(), member(head, disciplined, unit(null))], 'not-met 1/…'],
    ['one unit of two', [member(committee), member(committee, disciplined, unit('du-02'))], 'not-met 1/…'],
  ],
}
