import {
  above,
  all,
  any,
  atLeast,
  contains,
  contentsBelow,
  equal,
  everyContent,
  not,
  type Rule,
  ratedGood,
  registered,
  rule,
  specific,
} from './conditions.ts'
import { committee, heads, retired, working } from './groups.ts'

/** The rules for the second tier, two for each subject group. */
export const good: readonly Rule[] = [
  rule(
    'm21',
    'good',
    all(committee, specific, everyContent(70), atLeast('soViecTot', 2), ratedGood, atLeast('tinNhiem', 78)),
  ),
  rule(
    'm22',
    'good',
    all(
      committee,
      registered,
      equal('tuDanhGia', 'dat'),
      atLeast('soViecTot', 4),
      any(atLeast('noiDung1', 80), atLeast('noiDung2', 80), atLeast('noiDung3', 80)),
      atLeast('noiDung4', 65),
      atLeast('noiDung5', 65),
      atLeast('noiDung6', 65),
      atLeast('noiDung7', 65),
      not(contains('dieu2')),
    ),
  ),
  rule('m23', 'good', all(heads, specific, everyContent(68), atLeast('soViecTot', 2), atLeast('tinNhiem', 76))),
  rule(
    'm24',
    'good',
    all(
      heads,
      registered,
      ratedGood,
      any(
        all(atLeast('noiDung1', 78), atLeast('noiDung2', 78), atLeast('noiDung3', 78)),
        all(atLeast('noiDung4', 78), atLeast('noiDung5', 78), atLeast('noiDung6', 78)),
      ),
      atLeast('soViecTot', 3),
    ),
  ),
  rule(
    'm25',
    'good',
    all(working, registered, everyContent(66), atLeast('soViecTot', 2), ratedGood, atLeast('tinNhiem', 75)),
  ),
  rule(
    'm26',
    'good',
    all(
      working,
      registered,
      any(equal('tuDanhGia', 'dat'), atLeast('soViecTot', 6)),
      not(any(contentsBelow(62))),
      above('tinNhiem', 70),
    ),
  ),
  rule('m27', 'good', all(retired, registered, everyContent(64), atLeast('tinNhiem', 75))),
  rule(
    'm28',
    'good',
    all(
      retired,
      any(registered, atLeast('tuoiDang', 50)),
      atLeast('noiDung1', 70),
      atLeast('noiDung7', 70),
      atLeast('soViecTot', 2),
      not(equal('tuDanhGia', 'khongDat')),
    ),
  ),
]
