import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { parse as readJsonc } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { format } from './format.ts'

const roots = ['../../regulations/', '../../../examples/regulations/'].map((path) => new URL(path, import.meta.url))
const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const),
)

describe('formatting', () => {
  it.each(files)('keeps what %s says, and changes nothing the second time', (_, text) => {
    const once = format(text)
    expect(readJsonc(once)).toEqual(readJsonc(text))
    expect(format(once)).toBe(once)
  })

  it('keeps the order of rules, facts and options', () => {
    const [, text] = files.find(([path]) => path.includes('272-qd-tu/regulation')) ?? ['', '{}']
    const shape = (json: string): unknown => {
      const { facts, tiers } = readJsonc(json)
      return [
        Object.entries(facts).map(([id, fact]) => [id, Object.keys((fact as { options?: object }).options ?? {})]),
        tiers.rules.map(({ id }: { id: string }) => id),
      ]
    }
    expect(shape(format(text))).toEqual(shape(text))
  })

  it('composes letters, orders keys, indents by two and keeps comments with what they speak of', () => {
    const label = 'Tiêu chí'.normalize('NFD')
    const written = `{\n    // ghi chú về hiệu lực\n    "inForce": {"from": "2016-01-01"},\n\t"label": "${label}", // tên\n  "id": "a/b",\n}`
    expect(format(written)).toBe(
      '{\n  "id": "a/b",\n  "label": "Tiêu chí", // tên\n  // ghi chú về hiệu lực\n  "inForce": {\n    "from": "2016-01-01"\n  }\n}\n',
    )
  })

  it('moves a note with what it stands behind, above or beside', () => {
    const written = `{\n  "label": "L", // tên\n  // từ khi ban hành\n  "inForce": { "from": "2016-01-01" }, "id": "a/b" // mã\n}\n`
    const once = format(written)
    expect(once).toBe(
      '{\n  "id": "a/b", // mã\n  "label": "L", // tên\n  // từ khi ban hành\n  "inForce": {\n    "from": "2016-01-01"\n  }\n}\n',
    )
    expect(format(once)).toBe(once)
  })

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the mark of a beginning', (text: string) => `\uFEFF${text}`],
  ])('keeps %s', (_, as) => {
    const written = '{\n  "label": "L", // tên\n  "id": "a/b"\n}\n'
    const once = format(as(written))
    expect(once).toBe(as(format(written)))
    expect(format(once)).toBe(once)
  })

  it.each(['id;ten\n1;A\n', '[{ "id": "a",\n"ten": "Ð" }]', '', '{ "a": 1 }\nhết', '{"Đ": 1,\n\n "Ð": 2}'])(
    'leaves %j as it is, which is no regulation',
    (text) => expect(format(text)).toBe(text),
  )

  it('puts look-alike letters right and takes out what cannot be seen', () => {
    expect(format('{"label":"08-Q\u00D0i/TW\u00A0\u200Bx"}')).toContain('"08-QĐi/TW x"')
  })

  it('keeps every number and every text as it was written', () => {
    const fact = '{ "min": 0.0, "max": 89.99999999999999999, "step": 1e3, "is": "\\u00e0\\/b", "list": [90.0, -1E-07] }'
    expect(format(`{"facts":{"a":${fact.replaceAll(', ', ',\n')}}}`)).toContain(fact)
  })

  it('keeps all signs of any number, and changes nothing the second time', () => {
    const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?$/)
    const bare = (text: string): string => text.replaceAll(/\s/g, '')
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 8 }), (numbers) => {
        const text = `{"facts":{"a":{"max":${numbers[0]},"in":\n[${numbers.join(',\n')}]}},"parameters":[${numbers}]}`
        const once = format(text)
        expect(bare(once)).toBe(bare(text))
        expect(format(once)).toBe(once)
      }),
    )
  })

  it('leaves a file with slips as it is', () => {
    expect(format('{ "a": 05 ')).toBe('{ "a": 05 ')
  })
})
