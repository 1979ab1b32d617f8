import {
  all,
  any,
  atLeast,
  contains,
  equal,
  everyContent,
  not,
  type Rule,
  ratedGood,
  registered,
  rule,
  specific,
} from './conditions.ts'

/** The rules that do not look at the group. */
export const everybody: readonly Rule[] = [
  rule('m37', 'good', all(specific, everyContent(85), atLeast('soViecTot', 6))),
  rule('m38', 'vanguard', all(registered, equal('tuDanhGia', 'dat'), any(everyContent(75)))),
  rule(
    'm39',
    'vanguard',
    all(
      not(contains('dieu2')),
      not(contains('dieu4')),
      atLeast('tuoiDang', 30),
      equal('kyLuat', 'khong'),
      atLeast('soViecTot', 1),
    ),
  ),
  rule('m40', 'vanguard', all(ratedGood, atLeast('tinNhiem', 80), equal('kyLuat', 'khong'))),
]
