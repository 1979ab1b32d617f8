import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

test('the types of a regulation are printed, or written to a file', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const { code, out } = await runHere(['types', folder])
  expect(code).toBe(0)
  expect(out).toContain('readonly kyLuat?: "khong" | "khienTrach" | null')
  const file = `${folder}/quy-dinh.ts`
  expect(await runHere(['kieu', folder, '--out', file])).toMatchObject({ code: 0, out: '', err: `Đã ghi ${file}\n` })
  expect(await readFile(file, 'utf8')).toBe(out)
})

test('a loader for compile is printed, the same each time', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const { code, out } = await runHere(['types', folder, '--loader'])
  expect(code).toBe(0)
  expect(out).toContain('facts["kyLuat"]')
  expect(out).toContain('export const loader: Loader')
  expect((await runHere(['types', folder, '--loader'])).out).toBe(out)
})

test('a regulation that cannot be read has no types', async () => {
  const folder = await files({ 'regulation.json': '{' })
  expect(await runHere(['types', folder])).toMatchObject({ code: 1, out: '' })
  expect(await runHere(['types', `${folder}/khac`])).toMatchObject({ code: 2, out: '' })
})
