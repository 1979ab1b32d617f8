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

/** The example with another piece, and what is told of it. */
const changed = (from: string, to: string): string => {
  expect(example).toContain(from)
  return example.replace(from, () => to)
}

describe('a note with the mark of another language', () => {
  it.each(['#', '##', '--', '/', '<!--'])('is told once, not what stands in it: `%s`', (mark) => {
    const text = changed('  "inForce"', `  ${mark} ngày "ký": 07/07, {chưa chắc\n  "inForce"`)
    expect(problems(text)).toEqual(['NoteMark'])
    expect(spoken(text)).toContain('bắt đầu bằng `//`')
  })

  it('is told once when there are several', () => {
    const text = changed('  "inForce"', '  # một\n  # hai: "x"\n  "inForce"').replace('"max": 20,', '"max": 20, # ba')
    expect(found(text).map(({ params }) => params)).toMatchObject([{ problem: 'NoteMark', count: 3 }])
  })
})

describe('a text in which the line was broken', () => {
  const broken = [
    ['in the middle', '"Tiêu chí\n chung"'],
    ['before its last mark', '"Tiêu chí chung\n"'],
    ['after its first mark', '"\nTiêu chí chung"'],
    ['by Windows', '"Tiêu\r\nchí chung"'],
    ['twice', '"Tiêu\n\nchí\n   chung"'],
  ] as const
  it.each(broken)('is one finding, and is read on: %s', (_, label) => {
    const text = changed('"label": "Tiêu chí chung"', `"label": ${label}`)
    expect(problems(text)).toEqual(['LineBreak'])
    expect(spoken(text)).toContain('nối lại thành một dòng')
  })

  it.each(broken)('is one finding in the middle of a line, too: %s', (_, label) => {
    const text = changed('"label": "Tiêu chí chung",', `"label": ${label}, `).replace(/, \n\s*/, ', ')
    expect(problems(text)).toEqual(['LineBreak'])
  })
})

describe('curly marks of which one half is straight', () => {
  it.each([
    '"Tiêu chí “chung" của tỉnh"',
    '"Tiêu chí "chung” của tỉnh"',
    '"Tiêu chí “chung", của tỉnh"',
    '"Tiêu chí «chung" của tỉnh"',
    '"“Tiêu chí" chung"',
    '"Tiêu “chí" và “chung" của tỉnh"',
  ])('are told like straight ones inside a text: %s', (label) => {
    expect(problems(changed('"label": "Tiêu chí chung"', `"label": ${label}`))).toEqual(['InnerQuotes'])
  })
})

describe('a number with what it counts', () => {
  it.each([
    ['20 việc', '20'],
    ['20việc', '20'],
    ['20 việc tốt', '20'],
    ['20,5 việc', '20.5'],
    ['20 việc // nhiều nhất', '20'],
  ])('is told to be written alone: %s', (written, alone) => {
    const text = changed('"max": 20', `"max": ${written}\n`).replace(/(\/\/[^\n]*)\n,/, '$1\n,')
    expect(problems(text)).toEqual(['UnitAfterNumber'])
    expect(spoken(text)).toContain(`chỉ viết \`${alone}\``)
  })

  it('keeps the signs between thousands out of the number', () => {
    expect(spoken(changed('"max": 20', '"max": 1.000 việc'))).toContain('chỉ viết `1000`')
  })

  it('is a text where a text belongs', () => {
    const text = changed('"label": "Tiêu chí chung"', '"label": 12 tiêu chí chung')
    expect(spoken(text)).toContain('viết `"12 tiêu chí chung"`')
  })
})

describe('a bracket that closes too early', () => {
  const at = (text: string): readonly string[] =>
    found(text).map(({ params, place }) => `${'problem' in params ? params.problem : ''} ${place.line}:${place.column}`)

  it.each([
    '"label": "Giai đoạn 1"',
    '"missingFields": ["number", "issuedOn"]',
    '"label": "Tiêu chí chung"',
    '"scopes": ["whole-party"]',
    '"metric": "share"',
    '"scale": "conduct"',
  ])('is told where it stands, when the lines after it go on as deep: after %s', (piece) => {
    const end = example.indexOf(`${piece},\n`) + piece.length
    expect(end).toBeGreaterThan(piece.length)
    const before = example.slice(0, end).split('\n')
    const text = `${example.slice(0, end)} }${example.slice(end)}`
    expect(at(text)).toEqual([`ExtraClose ${before.length}:${(before.at(-1)?.length ?? 0) + 2}`])
  })
})
