import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { getLanguageService, TextDocument } from 'vscode-json-languageservice'
import example from '../../test/example.json' with { type: 'json' }
import type { Part } from './decorate.ts'
import { schema } from './schema.ts'

const service = getLanguageService({})
service.configure({ validate: true, schemas: [{ uri: 'vi-du://quy-dinh', fileMatch: ['*.json'], schema: schema() }] })

/** A file with the cursor at `▸`, as an editor has it. */
function opened(text: string) {
  const at = text.indexOf('▸')
  const document = TextDocument.create('file:///quy-dinh.json', 'json', 1, text.replace('▸', ''))
  return { document, at: document.positionAt(at), tree: service.parseJSONDocument(document) }
}

async function completions(text: string): Promise<readonly string[]> {
  const { document, at, tree } = opened(text)
  return (await service.doComplete(document, at, tree))?.items.map(({ label }) => label) ?? []
}

it('is the file that ships', async () => {
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/regulation.schema.json')
})

it('is draft-07 and accepts the example', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema())
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...example, inForse: {} })).toBe(false)
})

it('describes every key in Vietnamese', () => {
  const lacking: string[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const { properties } = part as Part
    for (const [key, inner] of Object.entries((properties ?? {}) as Record<string, Part>))
      if (typeof inner.description !== 'string' || !/[à-ỹđ]/i.test(inner.description)) lacking.push(key)
    for (const inner of Object.values(part)) visit(inner)
  }
  visit(schema())
  expect(lacking).toEqual([])
})

it('lets an editor complete the keys of a fact', async () => {
  const keys = await completions('{ "facts": { "capUyVien": { "type": "boolean", ▸ } } }')
  expect(keys).toEqual(expect.arrayContaining(['label', 'cite', 'authority', 'of']))
})

it('lets an editor complete tiers, best first', async () => {
  const tiers = await completions('{ "tiers": { "rules": [ { "tier": "▸" } ] } }')
  expect(tiers.slice(0, 4)).toEqual(['"outstanding"', '"good"', '"vanguard"', '"not-exemplary"'])
})

it('shows what a key and a value mean in Vietnamese', async () => {
  const hover = async (text: string): Promise<string> => {
    const { document, at, tree } = opened(text)
    return JSON.stringify(await service.doHover(document, at, tree))
  }
  expect(await hover('{ "in▸Force": { "from": "2016-01-01" } }')).toContain('Thời gian có hiệu lực')
  expect(await hover('{ "tiers": { "rules": [ { "tier": "go▸od" } ] } }')).toContain('Là tấm gương tốt')
})

it('lets an editor flag a misspelt key and a day of the wrong form', async () => {
  const { document, tree } = opened('{ "inForse": {}, "inForce": { "from": "01/01/2016" } }')
  const messages = (await service.doValidation(document, tree)).map(({ message }) => message)
  expect(messages.join('\n')).toContain('inForse')
  expect(messages.join('\n')).toContain('Viết ngày dạng năm-tháng-ngày')
})
