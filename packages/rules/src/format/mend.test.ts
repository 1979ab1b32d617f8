import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleDay, exampleWith, type Fragment } from '../../test/example.ts'
import { inspect } from '../check/inspect.ts'
import { say } from '../explain/say.ts'
import { lettersOf } from '../language/letters.ts'
import { mend } from './mend.ts'

const example = readFileSync(new URL('../../test/example.json', import.meta.url), 'utf8')
const look = (text: string) => inspect(text, 'quy-dinh.json', { on: exampleDay }).diagnostics
const mended = (text: string) => mend(text, look(text), { file: 'quy-dinh.json', again: look })
const changed = (from: string | RegExp, to: string): string => example.replace(from, () => to)

const label = '"Đủ số việc làm tốt"'
const slipsOf = (text: string) => look(text).flatMap((found) => (found.code === 'json-syntax' ? [found] : []))

describe('what is told and left alone', () => {
  it.each<readonly [what: string, text: string, problem: string, hint: string]>([
    ['a note after the end', `${example}Ghi chú: bản ngày 3/2, xem lại “mục 2”\n`, 'ExtraText', 'xóa phần này'],
    ['two versions in one file', `${example}\n${example}`, 'SecondText', 'giữ lại một bản'],
    ['two versions with a comma between', `${example.trimEnd()},\n${example}`, 'SecondText', 'giữ lại một bản'],
    ['a title above', `QUY ĐỊNH “số 12” (dự thảo), bản 2\n\n${example}`, 'TextBefore', 'xóa phần này'],
    ['straight marks inside a text', changed(label, '"Đủ "số việc" làm tốt"'), 'InnerQuotes', 'dùng “ ”'],
    ['straight marks around several words', changed(label, '"Gồm: "một", "hai""'), 'InnerQuotes', 'dùng “ ”'],
    ['a mark doubled', changed(label, '""Đủ số việc làm tốt"'), 'InnerQuotes', 'dùng “ ”'],
    ['marks doubled as in CSV', changed(label, '"Đủ ""số việc"" làm tốt"'), 'InnerQuotes', 'dùng “ ”'],
    ['braces around a list', changed('"all": [', '"all": {'), 'BraceForBracket', '[ … ]'],
    ['braces around texts', changed('["whole-party"]', '{"whole-party"}'), 'BraceForBracket', '[ … ]'],
    ['brackets around something with keys', changed('"facts": {', '"facts": ['), 'BracketForBrace', '{ … }'],
    ['a comma inside the marks', changed(`${label},`, `${label.slice(0, -1)},"`), 'MissingComma', ','],
    ['a value that is lost', changed(label, ''), 'MissingValue', 'viết giá trị'],
    ['a truth in words', changed('"integer": true', '"integer": có'), 'WrongLiteral', 'true'],
    ['an option outside marks', changed('"value": "cuThe"', '"value": khong'), 'WrongLiteral', 'false'],
  ])('%s', (_, text, problem, hint) => {
    const [first] = slipsOf(text)
    expect(slipsOf(text).map(({ params }) => params.problem)).toContain(problem)
    expect(first && say(first, 'vi').hint).toContain(hint)
    expect(mended(text)).toEqual({ text, changes: [] })
  })

  it('a cut file, wherever it is cut, is told once at its end', () => {
    for (let at = 200; at < example.length - 3; at += 97) {
      const text = example.slice(0, at).trimEnd()
      const cuts = slipsOf(text)
      const lines = text.split('\n')
      expect(cuts.at(-1), text.slice(-40)).toMatchObject({
        params: { problem: 'CutOff' },
        place: { line: lines.length },
      })
      expect(mended(text)).toEqual({ text, changes: [] })
    }
  })

  it.each([
    ['a list of members', 'id;hoTen\n001;Nguyễn Văn A\n'],
    ['a list in JSON with a slip', '[{ "id": "001" "soViecTot": 3 }]'],
    ['scenarios', '{ "regulation": "a/b" "scenarios": [] }'],
    ['another file in JSON', '{ "name": "x", "version": "1.0.0" "private": true }'],
    ['nothing', ''],
    ['a lone brace and a number', '{9'],
    ['two signs lost in a row', '{"id":"a/b",\n"label":"L"\n5\n"note":"x"}'],
  ])('%s is no regulation and stays as it is', (_, text) => {
    expect(mended(text)).toEqual({ text, changes: [] })
  })
})

describe('what is mended', () => {
  it.each<readonly [what: string, from: string | RegExp, to: string]>([
    ['a brace too many', '"to": "2020-12-31" },', '"to": "2020-12-31" }},'],
    ['the lost brace of the beginning', /^\{/, ''],
    ['a lost closing mark', `${label},`, `${label.slice(0, -1)},`],
    ['a lost opening mark', label, label.slice(1)],
    ['a lost opening mark of a text with a comma', '"Cụ thể, thiết thực"', 'Cụ thể, thiết thực"'],
    ['a lost closing mark of a key', '"label":', '"label:'],
    ['a lost opening mark of a key', '"label":', 'label":'],
    ['a lost comma', `${label},`, label],
    ['marks inside curly marks', '"Giai đoạn 1"', '“Giai đoạn 1”'],
    ['no-break spaces between signs', '"label": "Giai', '"label":\u00A0"Giai'],
    ['invisible characters between signs', '"label": "Giai', '"label": \u200B"Giai'],
  ])('%s', (_, from, to) => {
    const text = changed(from, to)
    expect(text).not.toBe(example)
    const { text: after, changes } = mended(text)
    expect(JSON.parse(after)).toEqual(JSON.parse(example))
    expect(lettersOf(after)).toBe(lettersOf(text))
    expect(changes.every(({ problem }) => problem !== undefined)).toBe(true)
  })

  it('a file in curly marks throughout, with marks of its own inside, is one finding and one mend', () => {
    const text = example.replace(/"([^"\n]*)"/g, '“$1”')
    const count = (example.match(/"/g)?.length ?? 0) / 2
    expect(slipsOf(text)).toMatchObject([{ params: { problem: 'SmartQuotes', count } }])
    for (const found of slipsOf(text)) expect(say(found, 'vi').hint).toContain('--fix')
    expect(mended(text).text).toBe(example)
  })

  it.each<readonly [what: string, fragment: Fragment, code: string, from: string, to: string]>([
    ['a number in marks', { facts: { soViecTot: { max: '20' } } }, 'wrong-type', '"20"', '20'],
    ['a day in another form', { inForce: { from: '01/01/2016' } }, 'bad-day', '"01/01/2016"', '"2016-01-01"'],
    [
      'a look-alike letter',
      { label: 'Quy định \u00D0ảng' },
      'look-alike-letter',
      '"Quy định \u00D0ảng"',
      '"Quy định Đảng"',
    ],
    ['an empty section', { removes: [] }, 'empty-section', '"removes": []', ''],
  ])('%s is listed, old and new', (_, fragment, code, from, to) => {
    const text = exampleWith(fragment)
    const { changes } = mended(text)
    expect(changes).toMatchObject([{ code, from: expect.stringContaining(from), to }])
    expect(changes[0]?.problem).toBeUndefined()
    const line = text.slice(0, text.indexOf(from)).split('\n').length
    expect(changes[0]?.place).toMatchObject({ file: 'quy-dinh.json', line })
  })

  it.each<readonly [string, Fragment]>([
    ['a day that no calendar has', { phases: [{ id: 'giai-doan-1', to: '2017-02-31' }] }],
    ['a number whose point may part thousands or a fraction', { facts: { soViecTot: { max: '1.000' } } }],
    ['a misspelt key', { labels: 'x' }],
  ])('%s is never guessed at', (_, fragment) => {
    const text = exampleWith(fragment)
    expect(look(text)).not.toEqual([])
    expect(mended(text)).toEqual({ text, changes: [] })
  })

  it('changes no words while a sign is wrong that only its writer can mend', () => {
    const text = exampleWith({ facts: { soViecTot: { max: '20' } } }).replace(label, '"Đủ "số việc" làm tốt"')
    expect(mended(text)).toEqual({ text, changes: [] })
  })

  it('keeps notes, line ends and the mark of the beginning', () => {
    const noted = example
      .replace('"inForce"', '// từ ngày ký\n  "inForce"')
      .replace('"max": 20', '"max": "20" /* việc */')
    const text = `\uFEFF${noted.replaceAll('\n', '\r\n')}`
    expect(mended(text).text).toBe(text.replace('"20"', '20'))
  })

  it('leaves a mend that would lose a note', () => {
    const text = example.replace(
      '{ "condition": "khongBiKyLuat" },',
      '{ "all": [ // chỉ còn một\n { "condition": "khongBiKyLuat" }] },',
    )
    expect(look(text).map(({ code }) => code)).toContain('needless-nesting')
    expect(mended(text).text).toBe(text)
  })

  it('reaches the end in one run, however deep needless conditions lie in one another', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>(
      (inner, _, index) => (index % 2 === 0 ? { all: [inner] } : { any: [inner] }),
      { fact: 'soViecTot', operator: 'lessThan', value: 9 },
    )
    const text = exampleWith({ conditions: { duViecTot: { when: { not: deep } } } })
    const once = mended(text).text
    expect(once).not.toContain('"not"')
    expect(mended(once)).toEqual({ text: once, changes: [] })
  })
})
