import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { parse as readJsonc } from 'jsonc-parser'
import { expect, test } from 'vitest'
import { tidyLetters } from '../src/format/letterChanges.ts'
import { format, mend, parse, readJson } from '../src/index.ts'
import { lettersOf } from '../src/language/letters.ts'
import { seed } from './agreement.ts'
import { corruption } from './corruptions.ts'
import { cases } from './effort.ts'

const folder = new URL('../../examples/regulations/', import.meta.url)
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('regulation.json'))
  .map((path) => readFileSync(new URL(path, folder), 'utf8'))
  .filter(({ length }) => length < 20_000)
const example = readFileSync(new URL('./example.json', import.meta.url), 'utf8')

const count = Math.max(1000, cases(10_000))

const canBeRead = (text: string): boolean =>
  !readJson(text, '').diagnostics.some(({ code }) => code === 'json-syntax') && readJson(text, '').data !== undefined

/** How often each letter and digit stands in a text, less those of another. */
function lettersLeft(text: string, without: readonly string[], and: readonly string[]): string {
  const counts = new Map<string, number>()
  const count = (part: string, by: number): void => {
    for (const letter of lettersOf(part)) counts.set(letter, (counts.get(letter) ?? 0) + by)
  }
  count(text, 1)
  for (const part of without) count(part, -1)
  for (const part of and) count(part, 1)
  return JSON.stringify([...counts].filter(([, times]) => times !== 0).sort())
}

test(`no corrupted file loses a letter to a mend, and a second run changes nothing (seed ${seed})`, () => {
  const done = { broken: 0, mended: 0, words: 0 }
  for (const { text, all } of fc.sample(corruption([example, ...shipped]), { numRuns: count, seed })) {
    const about = JSON.stringify(all)
    const { diagnostics } = parse(text, 'x.json')
    if (!canBeRead(text)) done.broken++
    const { text: after, changes } = mend(text, diagnostics)
    if (after === text) {
      expect(changes, about).toEqual([])
      continue
    }
    done.mended++
    expect(canBeRead(after), about).toBe(true)
    const words = changes.filter(({ problem }) => problem === undefined)
    if (words.length === 0) expect(lettersOf(after), about).toBe(lettersOf(text))
    else {
      done.words++
      const [from, to] = [words.map((change) => change.from), words.map((change) => change.to)]
      expect(lettersLeft(after, [], []), about).toBe(lettersLeft(text, from, to))
    }
    expect(mend(after, parse(after, 'x.json').diagnostics).text, about).toBe(after)
  }
  console.log(
    `${count} corrupted files, ${done.broken} of them cannot be read, ${done.mended} mended, ${done.words} of them in words`,
  )
  expect(done.mended).toBeGreaterThan(count / 10)
  expect(done.words).toBeGreaterThan(0)
})

test(`what one lost, doubled or replaced sign made unreadable is mended to what stood there, or left alone (seed ${seed})`, () => {
  const kinds = ['lose', 'double', 'replace', 'insert', 'swap', 'curl']
  const meant = JSON.stringify(readJsonc(example))
  let mended = 0
  for (const { text, all } of fc.sample(corruption([example]), { numRuns: count, seed })) {
    if (all.length !== 1 || !kinds.includes(all[0]?.how ?? '') || canBeRead(text)) continue
    const after = mend(text, parse(text, 'x.json').diagnostics).text
    if (after === text) continue
    mended++
    const letters = lettersOf(text) === lettersOf(example)
    if (letters) expect(JSON.stringify(readJsonc(after)), JSON.stringify(all)).toBe(meant)
  }
  expect(mended).toBeGreaterThan(count / 20)
})

test(`no corrupted file loses a letter to laying out, and a second run changes nothing (seed ${seed})`, () => {
  let changed = 0
  for (const { text, all } of fc.sample(corruption([example, ...shipped]), { numRuns: count, seed: seed + 1 })) {
    const about = JSON.stringify(all)
    const after = format(text)
    if (!canBeRead(text)) expect(after, about).toBe(text)
    if (after === text) continue
    changed++
    expect(canBeRead(after), about).toBe(true)
    expect(lettersLeft(after, [], []), about).toBe(lettersLeft(tidyLetters(text), [], []))
    expect(readJsonc(after), about).toEqual(readJsonc(tidyLetters(text.replace(/^\uFEFF/, ''))))
    expect(format(after), about).toBe(after)
    expect([after.startsWith('\uFEFF'), after.includes('\r\n')], about).toEqual([
      text.startsWith('\uFEFF'),
      text.includes('\r\n'),
    ])
  }
  expect(changed).toBeGreaterThan(count / 50)
})
