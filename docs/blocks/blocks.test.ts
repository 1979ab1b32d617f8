import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonErrors } from './json.ts'
import { type Block, blocksOf, linksOf } from './markdown.ts'
import { missingIn } from './output.ts'
import { makeWorkFolder, runLine } from './shell.ts'

const page = [
  '<!-- kiem: manh sai=unknown-key -->',
  '```json',
  '"facst": {}',
  '```',
  '',
  '1. step',
  '   ```sh',
  '   npm test',
  '   ```',
].join('\n')

const jsonBlock = (text: string, kind: string, options = {}): Block => ({
  page: 'trang.md',
  line: 1,
  lang: 'json',
  directive: { kind, argument: '', options },
  text,
})

describe('blocksOf', () => {
  it('reads the language, the directive above and the text without its indentation', () => {
    expect(blocksOf('trang.md', page)).toEqual([
      {
        page: 'trang.md',
        line: 3,
        lang: 'json',
        directive: { kind: 'manh', argument: '', options: { sai: 'unknown-key' } },
        text: '"facst": {}',
      },
      { page: 'trang.md', line: 8, lang: 'sh', directive: { kind: '', argument: '', options: {} }, text: 'npm test' },
    ])
  })
})

describe('linksOf', () => {
  it('leaves out addresses and anchors', () => {
    expect(linksOf('[a](b.md#c) [d](https://e.vn) [f](#g)')).toEqual(['b.md'])
  })
})

describe('missingIn', () => {
  it.each([
    ['the same lines', 'một\nhai\nba', undefined],
    ['lines that go on', 'một\nhai', 'một\nhai'],
    ['a part at the beginning', 'một\n…', undefined],
    ['a part at the end', '…\nba', undefined],
    ['a part in between', '…\nhai\n…', undefined],
    ['a line that was not printed', 'một\nbốn', 'một\nbốn'],
    ['a beginning that is not the beginning', 'hai\n…', 'hai'],
    ['an end that is not the end', '…\nhai', 'hai'],
    ['lines in another order', '…\nba\n…\nmột\n…', 'một'],
  ])('finds %s', (_, excerpt, missing) => {
    expect(missingIn('một\nhai\nba\n', excerpt)).toBe(missing)
  })
})

describe('jsonErrors', () => {
  it.each([
    ['a condition on a fact that there is not', '{ "fact": "x", "operator": "equal", "value": 1 }', 'dieu-kien', {}],
    ['a misspelt key', '"facst": {}', 'manh', {}],
    ['a mistake that is not made', '{ "condition": "coBanDangKy" }', 'dieu-kien', { sai: 'wrong-operator' }],
    ['half a regulation', '{ "id": "a/b" }', '', {}],
  ])('reports %s', (_, text, kind, options) => {
    expect(jsonErrors(jsonBlock(text, kind, options))).not.toEqual([])
  })
})

describe('runLine', () => {
  const folder = makeWorkFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  it.each(['ls', 'npm run nothing', 'npm install left-pad', 'npx nothing', 'node packages/nothing.ts'])(
    'refuses `%s`',
    async (line) => {
      await expect(runLine(line, folder)).rejects.toThrow()
    },
  )
})
