import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

test('the description of the format is printed, or written to a file', async () => {
  const { code, out } = await runHere(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  const folder = await files({})
  await runHere(['schema', '--out', `${folder}/regulation.schema.json`])
  expect(await readFile(`${folder}/regulation.schema.json`, 'utf8')).toBe(out)
})
