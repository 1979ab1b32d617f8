import { expect, test } from 'vitest'
import { frame } from './frame.ts'

const line = '  "label": "Cụ thể", "x": 1'

test.each(['NFC', 'NFD'] as const)('puts the caret under the place in %s text', (form) => {
  const text = `{\n${line.normalize(form)}\n}`
  const column = line.normalize(form).indexOf('"x"') + 1
  expect(frame(text, { line: 2, column })).toEqual([
    '  2 │   "label": "Cụ thể", "x": 1',
    '    │                      ^',
  ])
})

test('shows a tab as two spaces', () => {
  expect(frame('\t"a"', { line: 1, column: 2 })).toEqual(['  1 │   "a"', '    │   ^'])
})

test('cuts a long line around the place', () => {
  const [shown = '', caret = ''] = frame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, { line: 1, column: 501 })
  expect(shown.length).toBeLessThan(120)
  expect(shown[caret.indexOf('^')]).toBe('!')
})

test('shows nothing of an empty line', () => expect(frame('\n\n', { line: 2, column: 1 })).toEqual([]))
