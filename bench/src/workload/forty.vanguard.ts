import {
  all,
  any,
  atLeast,
  equal,
  everyContent,
  not,
  oneOf,
  type Rule,
  registered,
  rule,
  specific,
} from './conditions.ts'
import { committee, heads, retired, working } from './groups.ts'

/** The rules for the third tier, two for each subject group. */
export const vanguard: readonly Rule[] = [
  rule('m29', 'vanguard', all(committee, registered, everyContent(55), not(equal('tuDanhGia', 'khongDat')))),
  rule(
    'm30',
    'vanguard',
    all(
      committee,
      registered,
      atLeast('soViecTot', 3),
      atLeast('tinNhiem', 70),
      oneOf('xepLoai', ['xuatSac', 'tot', 'hoanThanh']),
    ),
  ),
  rule('m31', 'vanguard', all(heads, registered, everyContent(52), not(equal('tuDanhGia', 'khongDat')))),
  rule('m32', 'vanguard', all(heads, any(specific), atLeast('soViecTot', 3), atLeast('tinNhiem', 68))),
  rule(
    'm33',
    'vanguard',
    all(
      working,
      registered,
      atLeast('noiDung1', 50),
      atLeast('noiDung2', 50),
      atLeast('noiDung3', 50),
      not(equal('tuDanhGia', 'khongDat')),
    ),
  ),
  rule(
    'm34',
    'vanguard',
    all(working, atLeast('soViecTot', 3), atLeast('tinNhiem', 65), oneOf('xepLoai', ['xuatSac', 'tot', 'hoanThanh'])),
  ),
  rule('m35', 'vanguard', all(retired, atLeast('noiDung1', 50), atLeast('noiDung7', 50), atLeast('tinNhiem', 60))),
  rule(
    'm36',
    'vanguard',
    all(
      retired,
      equal('nghiHuu', true),
      any(atLeast('soViecTot', 2), atLeast('tuoiDang', 30)),
      not(equal('tuDanhGia', 'khongDat')),
    ),
  ),
]
