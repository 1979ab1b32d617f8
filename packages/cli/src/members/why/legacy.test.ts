import { expect, test } from 'vitest'
import { legacyFont, legacyKind } from './legacy.ts'

test.each([
  'Đảng bộ xã Hoà Bình, tuỳ nghi, hoá, loà, khuẩn, quê, uỷ viên, thuở, nghĩa',
  'Tổ hòa giải – “tốt”, 100 %, 5 m², §5, 34-KL/TU',
  'Ủy ban Kiểm tra Tỉnh ủy Đồng Nai; THUỘC DIỆN QUẢN LÝ',
  'Ý kiến góp ý của quần chúng: ưu, khuyết điểm',
])('ordinary Vietnamese is of no old encoding: %s', (text) => {
  expect([text, text.normalize('NFD')].map(legacyKind)).toEqual([undefined, undefined])
})

test.each([
  ['§¶ng viªn', 'TCVN3'],
  ['®ang c«ng t¸c', 'TCVN3'],
  ['Ñaûng vieân', 'VNI'],
  ['ñang coâng taùc, nöôùc', 'VNI'],
])('%s is of an old encoding', (text, kind) => expect(legacyKind(text)).toBe(kind))

test.each([
  ['.VnTimeH', 'TCVN3'],
  ['VNI-Times', 'VNI'],
  ['Times New Roman', undefined],
])('the font %s tells', (font, kind) => expect(legacyFont(font)).toBe(kind))
