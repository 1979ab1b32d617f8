import { describe, expect, test } from 'vitest'
import { isNfc, nfc, nfcText } from './nfc.ts'
import { tidyText } from './space.ts'

describe('normal form C', () => {
  test('decomposed text is composed', () => {
    expect(nfc('ngày'.normalize('NFD'))).toBe('ngày')
  })

  test('decomposed text is recognised', () => {
    expect([isNfc('ngày'), isNfc('ngày'.normalize('NFD'))]).toEqual([true, false])
  })

  test('the text schema trims and composes on entry', () => {
    expect(nfcText.parse(` ${'Tỉnh ủy'.normalize('NFD')}\n`)).toBe('Tỉnh ủy')
  })

  test.each([[''], [' '], ['\u00A0\n'], [undefined], [7]])('the text schema refuses %j', (value) => {
    expect(nfcText.safeParse(value).success).toBe(false)
  })
})

test('tidying puts a text on one line and leaves its words alone', () => {
  expect(tidyText('\uFEFFỦy  ban\u00A0Kiểm\u200B tra\n Tỉnh ủy ')).toBe('Ủy ban Kiểm tra Tỉnh ủy')
})
