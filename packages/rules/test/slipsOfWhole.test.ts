import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { inspect } from '../src/check/inspect.ts'
import { say } from '../src/explain/say.ts'
import type { Diagnostic } from '../src/language/diagnostic.ts'
import { parseScenarios } from '../src/scenario/scenario.ts'
import { exampleDay } from './example.ts'

const example = readFileSync(new URL('./example.json', import.meta.url), 'utf8')

const found = (text: string): readonly Diagnostic[] => inspect(text, 'quy-dinh.json', { on: exampleDay }).diagnostics
const problems = (text: string) => found(text).map(({ code, params }) => ('problem' in params ? params.problem : code))
const spoken = (text: string): string =>
  found(text)
    .map((one) => Object.values(say(one, 'vi')).join(' '))
    .join('\n')

/** Where the sections of the example end, in signs, and halves of a value. */
const cuts = Array.from({ length: 60 }, (_, at) => Math.floor(((at + 1) * (example.trimEnd().length - 1)) / 61))

describe('a regulation that stops halfway', () => {
  it.each(cuts)('is told to stop there and nothing else: after %i characters', (length) => {
    expect(problems(example.slice(0, length))).toEqual(['CutOff'])
  })

  it.each(['"value": 5', '"operator": "', '"fact": "'])('never shows what is not there: after `%s`', (piece) => {
    const cut = example.slice(0, example.lastIndexOf(piece))
    expect(spoken(cut)).not.toMatch(/undefined|Thiếu mục/)
    expect(problems(cut)).toEqual(['CutOff'])
  })

  it.each([4, 20, 60])('is told to have a note that is not closed: on line %i', (line) => {
    const lines = example.split('\n')
    expect(problems([...lines.slice(0, line), '  /* ghi chú', ...lines.slice(line)].join('\n'))).toEqual([
      'UnclosedComment',
    ])
  })

  it('is told what is wrong before it stops', () => {
    const codes = problems(example.slice(0, -40).replace('"metric": "share"', '"metric": "shared"'))
    expect(codes.sort()).toEqual(['CutOff', 'unknown-value'])
  })
})

describe('a file without content', () => {
  const blanks = ['', ' ', '\n', ' \r\n\t\n', '\uFEFF', '\u00A0\n']
  it.each(blanks.map((text) => [JSON.stringify(text), text] as const))('%s is said to be empty', (_, text) => {
    expect(problems(text)).toEqual(['EmptyFile'])
    expect(spoken(text)).toContain('tệp trống')
  })

  test.each(blanks.map((text) => [JSON.stringify(text), text] as const))('%s is no list of scenarios', (_, text) => {
    const { diagnostics } = parseScenarios(text, 'scenarios.json')
    expect(diagnostics.map(({ params }) => 'problem' in params && params.problem)).toEqual(['EmptyFile'])
  })
})
