import { readFile } from 'node:fs/promises'
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
