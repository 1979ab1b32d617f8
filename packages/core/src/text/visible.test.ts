import { expect, test } from 'vitest'
import { visibleText } from './visible.ts'

test('what acts on a screen or turns the direction of writing is shown as its code', () => {
  expect(visibleText('a\u001b[31mb\u0007\u0000')).toBe('a\\u001b[31mb\\u0007\\u0000')
  expect(visibleText('\u202Eabc\u2066\u009b\u2028')).toBe('\\u202eabc\\u2066\\u009b\\u2028')
})

test('words, tabs and line breaks stay as they are', () => {
  expect(visibleText('Đạt\tchuẩn\nNghị quyết 01')).toBe('Đạt\tchuẩn\nNghị quyết 01')
})
