import {
  all,
  any,
  atLeast,
  below,
  contains,
  equal,
  everyContent,
  not,
  oneOf,
  type Rule,
  ratedGood,
  registered,
  rule,
  specific,
} from './conditions.ts'

/** Five rules, as a short guidance has them. */
export const five: readonly Rule[] = [
  rule(
    's1-ky-luat',
    'not-exemplary',
    any(oneOf('kyLuat', ['khienTrach', 'canhCao', 'cachChuc', 'khaiTru']), equal('xepLoai', 'khongHoanThanh')),
  ),
  rule(
    's2-vi-pham',
    'not-exemplary',
    any(contains('dieu1'), contains('dieu3'), contains('dieu7'), below('noiDung1', 40)),
  ),
  rule(
    's3-xuat-sac',
    'outstanding',
    all(specific, everyContent(78), atLeast('soViecTot', 4), ratedGood, atLeast('tinNhiem', 85)),
  ),
  rule('s4-tot', 'good', all(registered, everyContent(65), atLeast('soViecTot', 2), atLeast('tinNhiem', 75))),
  rule(
    's5-the-hien',
    'vanguard',
    all(registered, atLeast('noiDung1', 50), atLeast('noiDung2', 50), not(equal('tuDanhGia', 'khongDat'))),
  ),
]
