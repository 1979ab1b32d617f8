import {
  committee,
  deputy,
  disciplined,
  type Facts,
  head,
  member,
  members,
  type Table,
  undecided,
  unit,
  yearOf,
} from '../dongNai.ts'

const heads = (count: number, ...facts: readonly Facts[]) => members(count, head, disciplined, ...facts)

/** T1.6 and T1.7. */
export const discipline: Table = {
  't1-6': [
    [
      'exactly 0.60 % in both years (3 of 500)',
      { years: [yearOf(2016, 500, 3), yearOf(2017, 500, 3)] },
      'not-met 6/1000',
    ],
    ['below 0.60 % on average', { years: [yearOf(2016, 500, 3), yearOf(2017, 500, 2)] }, 'met 5/1000'],
    ['above in one year and below on average', { years: [yearOf(2016, 500, 4), yearOf(2017, 500, 1)] }, 'met 5/1000'],
    ['a missing year', { years: [yearOf(2017, 500, 2)] }, 'unknown …/…'],
    ['a missing year that cannot make up for the other', { years: [yearOf(2017, 500, 7)] }, 'not-met …/…'],
    ['no opening number', { years: [yearOf(2016, 500, 1), yearOf(2017, undefined, 1)] }, 'unknown 2/…'],
    [
      'discipline missing of one member',
      { years: [yearOf(2016, 500, 3), yearOf(2017, 500, 2, member(undecided))] },
      'unknown 5–6/1000',
    ],
  ],
  't1-7': [
    ['exactly 30 %', [...members(3, committee, disciplined), ...members(7, disciplined)], 'not-met 3/10'],
    ['less than 30 %', [...members(2, committee, disciplined), ...members(8, disciplined)], 'met 2/10'],
    ['a post that is missing', [member(disciplined, { capUyVien: null }), ...members(3, disciplined)], 'met 0–1/4'],
    [
      'a post that matters',
      [member(disciplined, { capUyVien: null }), member(committee, disciplined), ...members(3, disciplined)],
      'unknown 1–2/5',
    ],
    ['nobody disciplined', members(3, committee), 'vacuous 0/0'],
    ['somebody who may be disciplined', [member(committee, undecided)], 'unknown 0–1/0–1'],
  ],
}

/** T1.8. */
export const changes: Table = {
  't1-8': [
    [
      'fewer than the year before',
      { years: [yearOf(2016, 9, 0, ...heads(2)), yearOf(2017, 9, 0, ...heads(1))] },
      'met 1/2',
    ],
    ['as many', { years: [yearOf(2016, 9, 0, ...heads(1)), yearOf(2017, 9, 0, ...heads(1))] }, 'not-met 1/1'],
    [
      'deputies count, others do not',
      { years: [yearOf(2016, 9, 0, member(deputy, disciplined)), yearOf(2017, 9, 4)] },
      'met 0/1',
    ],
    ['still nobody', { years: [yearOf(2016, 9, 1), yearOf(2017, 9, 1)] }, 'met 0/0'],
    ['somebody after nobody', { years: [yearOf(2016, 9, 0), yearOf(2017, 9, 0, ...heads(1))] }, 'not-met 1/0'],
    ['a missing year before', { years: [yearOf(2017, 9, 0)] }, 'unknown 0/…'],
    ['a missing year', { years: [yearOf(2016, 9, 0)] }, 'unknown …/0'],
    [
      'discipline missing of one head',
      { years: [yearOf(2016, 9, 0, ...heads(2)), yearOf(2017, 9, 0, ...heads(1), member(head, undecided))] },
      'unknown 1–2/2',
    ],
    [
      'one unit failing while the whole passes',
      {
        years: [
          yearOf(2016, 9, 0, ...heads(3), ...heads(1, unit('du-02'))),
          yearOf(2017, 9, 0, ...heads(1), ...heads(1, unit('du-02'))),
        ],
      },
      'not-met 2/4',
    ],
    [
      'a disciplined head of the year before whose unit is missing',
      { years: [yearOf(2016, 9, 0, ...heads(1), ...heads(1, unit(null))), yearOf(2017, 9, 0, ...heads(1))] },
      'unknown 1/2',
    ],
  ],
}
