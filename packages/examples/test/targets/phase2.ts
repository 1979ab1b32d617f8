import {
  committee,
  good,
  keyLeader,
  member,
  members,
  notRated,
  outstandingOrGood,
  retired,
  type Table,
  undecided,
  unit,
  vanguard,
} from '../dongNai.ts'

/** T2.1 and T2.2. */
export const registrations: Table = {
  't2-1': [
    ['everybody at work registered', [member(), member({ banDangKy: 'chungChung' })], 'met 2/2'],
    ['one of a hundred not registered', [...members(99), member({ banDangKy: 'khong' })], 'not-met 99/100'],
    ['one registration missing', [member(), member({ banDangKy: null })], 'unknown 1–2/2'],
    [
      'work missing of one without registration',
      [member(), member({ banDangKy: 'khong', tinhTrangCongTac: null })],
      'unknown 1/1–2',
    ],
    [
      'retired and exempt members without registration',
      [member(), member(retired, { banDangKy: 'khong' }), member(notRated, { banDangKy: 'khong' })],
      'met 1/1',
    ],
    ['nobody at work', members(2, retired), 'vacuous 0/0'],
  ],
  't2-2': [
    ['exactly 98 %', [...members(49), member({ banDangKy: 'chungChung' })], 'met 49/50'],
    ['less than 98 %', [...members(48), member({ banDangKy: 'chungChung' })], 'not-met 48/49'],
    ['one registration missing at the limit', [...members(49), member({ banDangKy: null })], 'met 49–50/49–50'],
    [
      'one registration missing beside a vague one',
      [...members(49), member({ banDangKy: 'chungChung' }), member({ banDangKy: null })],
      'unknown 49–50/50–51',
    ],
    ['nobody registered', members(2, { banDangKy: 'khong' }), 'vacuous 0/0'],
  ],
}

/** T2.3 to T2.6. */
export const tiers: Table = {
  't2-3': [
    ['exactly 95 %', [...members(19, good), member(vanguard)], 'not-met 19/20'],
    ['more than 95 %', [...members(20, good), member(vanguard)], 'met 20/21'],
    ['one undecided at the limit', [...members(19), member(undecided)], 'unknown 19–20/20'],
  ],
  't2-4': [
    ['every key leader good or better', [member(keyLeader), member(keyLeader, good), member(vanguard)], 'met 2/2'],
    ['one key leader not good', [member(keyLeader), member(keyLeader, vanguard)], 'not-met 1/2'],
    ['one undecided key leader', [member(keyLeader), member(keyLeader, undecided)], 'unknown 1–2/2'],
    [
      'one who may be a key leader and is not good',
      [member(keyLeader), member({ lanhDaoChuChot: null }, vanguard)],
      'unknown 1/1–2',
    ],
    ['no key leader', members(2), 'vacuous 0/0'],
  ],
  't2-5': [
    ['exactly 50 %', [...members(2), ...members(2, good)], 'met 2/4'],
    ['less than 50 %', [...members(2), ...members(3, good)], 'not-met 2/5'],
    ['opinions missing', [member(), member(outstandingOrGood), ...members(2, good)], 'unknown 1–2/4'],
  ],
  't2-6': [
    ['2 of 3', [...members(2, committee), member()], 'met 2/3'],
    ['1 of 2', [member(keyLeader), member()], 'not-met 1/2'],
    [
      'a leader whose opinions are missing',
      [member(committee), member(committee, outstandingOrGood), member()],
      'unknown 1–2/2–3',
    ],
    [
      'one unit failing while the whole passes',
      [...members(5, committee, unit('du-01')), member(committee, unit('du-02')), member(unit('du-02'))],
      'not-met 6/7',
    ],
    ['a unit that is missing', [...members(2, committee), member(committee, unit(null))], 'met 3/3'],
    ['a unit that is missing and matters', [...members(9, committee), member(unit(null))], 'unknown 9/10'],
    ['nobody outstanding', members(3, good), 'vacuous 0/0'],
  ],
}
