import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const untidy = sampleText.replaceAll('\n', '\n\t')

test('a file is written tidily, once', async () => {
  const folder = await files({ 'regulation.json': untidy })
  expect(await runHere(['fmt', folder])).toMatchObject({ code: 0, out: expect.stringContaining('Đã trình bày lại') })
  const tidy = await readFile(`${folder}/regulation.json`, 'utf8')
  expect(JSON.parse(tidy)).toEqual(JSON.parse(untidy))
  expect(await runHere(['fmt', folder])).toMatchObject({ code: 0, out: expect.stringContaining('đã đúng') })
})

test('--check changes nothing and says so by its exit code', async () => {
  const folder = await files({ 'regulation.json': untidy })
  expect(await runHere(['fmt', folder, '--check'])).toMatchObject({ code: 1 })
  expect(await readFile(`${folder}/regulation.json`, 'utf8')).toBe(untidy)
})

test('what comes from standard input goes to standard output', async () => {
  const { code, out } = await runHere(['fmt', '-'], untidy)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(JSON.parse(untidy))
})

test.each([
  ['a comma is missing', sampleText.replace('"label": "Số việc làm",', '"label": "Số việc làm"')],
  ['the file is cut off', sampleText.slice(0, 900)],
  ['a note stands after the end', `${sampleText}\nhết`],
])('where %s, nothing is laid out and no tick is given', async (_, text) => {
  const folder = await files({ 'regulation.json': text })
  for (const argv of [
    ['fmt', folder],
    ['fmt', folder, '--check'],
  ]) {
    const { code, out } = await runHere(argv)
    expect(code).toBe(1)
    expect(out).toContain('json-syntax')
    expect(out).not.toContain('✓')
  }
  expect(await readFile(`${folder}/regulation.json`, 'utf8')).toBe(text)
  const piped = await runHere(['fmt', '-'], text)
  expect(piped).toMatchObject({ code: 1, out: '' })
  expect(piped.err).toContain('json-syntax')
})

test('words whose letters are put right are listed, and only then a copy is kept', async () => {
  const text = untidy
    .replace('Số việc làm', 'Số việc làm \u00D0ảng')
    .replace('Là cấp ủy viên', 'Là cấp ủy viên'.normalize('NFD'))
  const folder = await files({ 'regulation.json': text })
  const { out } = await runHere(['fmt', folder])
  expect(out).toContain('`\u00D0ảng` → `Đảng`')
  expect(await readFile(`${folder}/regulation.json.bak`, 'utf8')).toBe(text)
  const plain = await files({ 'regulation.json': untidy })
  await runHere(['fmt', plain])
  expect(await readdir(plain)).toEqual(['regulation.json'])
})

test('line ends and the mark of the beginning stay', async () => {
  const folder = await files({ 'regulation.json': `\uFEFF${untidy.replaceAll('\n', '\r\n')}` })
  await runHere(['fmt', folder])
  const written = await readFile(`${folder}/regulation.json`, 'utf8')
  expect(written.startsWith('\uFEFF{\r\n')).toBe(true)
  expect(written.replaceAll('\r\n', '')).not.toContain('\n')
  expect(await runHere(['fmt', folder, '--check'])).toMatchObject({ code: 0 })
})
