import {
  all,
  any,
  below,
  contains,
  contentsBelow,
  equal,
  not,
  oneOf,
  type Rule,
  ratedGood,
  registered,
  rule,
} from './conditions.ts'

/** The rules that exclude somebody, of any group. */
export const exclusions: readonly Rule[] = [
  rule('m01', 'not-exemplary', any(oneOf('kyLuat', ['cachChuc', 'khaiTru']))),
  rule('m02', 'not-exemplary', all(equal('kyLuat', 'canhCao'), any(equal('giuChucVu', true), below('soViecTot', 3)))),
  rule('m03', 'not-exemplary', all(equal('kyLuat', 'khienTrach'), not(all(registered, equal('tuDanhGia', 'dat'))))),
  rule('m04', 'not-exemplary', any(equal('xepLoai', 'khongHoanThanh'))),
  rule('m05', 'not-exemplary', any(contains('dieu1'), contains('dieu3'), contains('dieu7'), contains('dieu12'))),
  rule(
    'm06',
    'not-exemplary',
    all(equal('giuChucVu', true), any(contains('dieu5'), contains('dieu9')), not(ratedGood)),
  ),
  rule('m07', 'not-exemplary', any(contentsBelow(35))),
  rule('m08', 'not-exemplary', all(equal('daDangKy', false), equal('tuDanhGia', 'khongDat'))),
]
