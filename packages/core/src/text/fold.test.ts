import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from './fold.ts'

describe('the search key', () => {
  test.each([
    ['tone marks may stand on either vowel', 'hoà giải', 'hòa giải'],
    ['ủy and uỷ agree', 'Ủy ban', 'Uỷ ban'],
    ['composed and decomposed letters agree', 'ngày', 'ngày'.normalize('NFD')],
    ['the look-alike Ð (U+00D0) is read as Đ', '08-Q\u00D0i/TW', '08-QĐi/TW'],
    ['the small look-alike ð is read as đ', '\u00F0ảng', 'đảng'],
    ['tỷ and tỉ agree', 'tỷ lệ', 'tỉ lệ'],
    ['sỹ and sĩ agree', 'chiến sỹ', 'chiến sĩ'],
    ['quý and quí agree', 'quý III', 'quí III'],
    ['capitals do not matter', 'Bí thư', 'bí thư'],
    ['a no-break space is a space', 'năm\u00A02016', 'năm 2016'],
    ['runs of white space are one space', ' đảng \n\t viên ', 'đảng viên'],
    ['characters without width are nothing', 'đảng\u200B viên\uFEFF', 'đảng viên'],
    ['curly quotes are straight', '“nêu gương”', '"nêu gương"'],
    ['an en dash is a hyphen', '2018–2020', '2018-2020'],
  ])('%s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test.each([
    ['tay', 'tai'],
    ['máy', 'mái'],
    ['thúy', 'thúi'],
    ['tiền phong', 'tiên phong nhất'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  test('đ becomes d although it does not decompose', () => {
    expect(foldText('Đồng chí đảng viên')).toBe('dong chi dang vien')
  })

  test('folding a key again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)))
  })

  test('the key of a text does not depend on its normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(text.normalize('NFD')) === foldText(text)),
    )
  })
})
