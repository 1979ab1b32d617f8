import {
  committee,
  good,
  keyLeader,
  member,
  members,
  notExemplary,
  notRated,
  outstanding,
  outstandingOrGood,
  retired,
  standing,
  type Table,
  undecided,
  unit,
  vanguard,
} from '../dongNai.ts'

const noRegistration = { banDangKy: 'khong' }
const vague = { banDangKy: 'chungChung' }
const unknownRegistration = { banDangKy: null }

/** Targets of every year (T0a, T0b). */
export const everyYear: Table = {
  t0a: [
    ['every committee member good or better', [...members(2, committee, good), member(committee)], 'met 3/3'],
    ['one committee member not good', [...members(2, committee), member(committee, vanguard)], 'not-met 2/3'],
    ['one undecided committee member', [member(committee), member(committee, undecided)], 'unknown 1–2/2'],
    [
      'one of whom nobody knows whether he is on the committee',
      [member(committee), member({ capUyVien: null })],
      'unknown 1–2/1–2',
    ],
    ['others, who do not count', [member(committee), ...members(5, notExemplary)], 'met 1/1'],
    ['no committee member', members(3), 'vacuous 0/0'],
  ],
  t0b: [
    ['a standing board that is outstanding', members(3, standing), 'met 3/3'],
    ['one of the standing board merely good', [...members(2, standing), member(standing, good)], 'not-met 2/3'],
    ['opinions missing on one of the standing board', [member(standing, outstandingOrGood)], 'unknown 0–1/1'],
    ['a secretary who is good', [member({ capUyVien: 'biThu' }, good)], 'not-met 0/1'],
    ['other committee members, who do not count', [member(standing), member(committee, good)], 'met 1/1'],
    ['no standing board', members(2, committee), 'vacuous 0/0'],
  ],
}

/** T1.1 and T1.2. */
export const registrations: Table = {
  't1-1': [
    ['everybody at work registered', [...members(3), member(vague)], 'met 4/4'],
    ['one not registered', [...members(3), member(noRegistration)], 'not-met 3/4'],
    ['one registration missing', [...members(3), member(unknownRegistration)], 'unknown 3–4/4'],
    ['retired members without registration', [member(), member(retired, noRegistration)], 'met 1/1'],
    ['members exempt from meetings', [member(), member(notRated, noRegistration)], 'met 1/1'],
    ['one who may be exempt', [member(), member({ mienSinhHoat: null }, noRegistration)], 'unknown 1/1–2'],
    ['one who may be exempt but registered', [member(), member({ mienSinhHoat: null })], 'met 1–2/1–2'],
    ['retired members only', members(2, retired), 'vacuous 0/0'],
  ],
  't1-2': [
    ['exactly 80 %', [...members(4), member(vague)], 'met 4/5'],
    ['less than 80 %', [...members(3), ...members(2, vague)], 'not-met 3/5'],
    ['more than 80 %', members(2), 'met 2/2'],
    [
      'members without registration, who do not count',
      [...members(4), member(vague), member(noRegistration)],
      'met 4/5',
    ],
    ['one registration missing', [...members(3), member(vague), member(unknownRegistration)], 'unknown 3–4/4–5'],
    ['nobody registered', members(2, noRegistration), 'vacuous 0/0'],
  ],
}

/** T1.3 to T1.5. */
export const tiers: Table = {
  't1-3': [
    ['exactly 85 %', [...members(17), ...members(3, vanguard)], 'not-met 17/20'],
    ['more than 85 %', [...members(9), ...members(9, good), ...members(2, vanguard)], 'met 18/20'],
    ['one undecided at the limit', [...members(17), member(undecided), ...members(2, vanguard)], 'unknown 17–18/20'],
    ['one undecided that changes nothing', [...members(18), member(undecided), member(vanguard)], 'met 18–19/20'],
    ['nobody', [], 'unknown …/…'],
  ],
  't1-4': [
    ['exactly 30 %', [...members(3), ...members(7, good)], 'met 3/10'],
    ['less than 30 %', [...members(2), ...members(8, good)], 'not-met 2/10'],
    ['one who may be outstanding', [...members(2), member(outstandingOrGood), ...members(7, good)], 'unknown 2–3/10'],
  ],
  't1-5': [
    ['1 of 2', [member(committee, outstanding), member()], 'met 1/2'],
    ['1 of 3', [member(committee), ...members(2)], 'not-met 1/3'],
    ['a key leader counts', [member(keyLeader), member()], 'met 1/2'],
    ['committee members who are not outstanding, who do not count', [member(committee, good), member()], 'not-met 0/1'],
    ['one leader who may be outstanding', [member(committee, outstandingOrGood), member()], 'unknown 0–1/1–2'],
    ['a post that is missing', [member(committee), member({ capUyVien: null }), member()], 'unknown 1–2/2–3'],
    ['nobody outstanding', members(4, good), 'vacuous 0/0'],
    [
      'one unit failing while the whole passes',
      [...members(3, committee, unit('du-01')), member(committee, unit('du-02')), ...members(2, unit('du-02'))],
      'not-met 4/6',
    ],
    [
      'every unit passing',
      [member(committee, unit('du-01')), member(committee, unit('du-02')), member(unit('du-02'))],
      'met 2/3',
    ],
    ['an outstanding member whose unit is missing', [member(committee), member(unit(null))], 'unknown 1/2'],
    ['a member whose unit is missing and who does not count', [member(committee), member(good, unit(null))], 'met 1/1'],
    ['a unit of which nobody is outstanding', [member(committee), member(good, unit('du-02'))], 'met 1/1'],
  ],
}
