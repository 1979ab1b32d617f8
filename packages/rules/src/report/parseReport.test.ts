import { describe, expect, test } from 'vitest'
import { parseReport } from './parseReport.ts'

const document = { kind: 'bao-cao', issuer: 'Đảng ủy xã Mẫu' }
const count = {
  id: 'so',
  kind: 'count',
  label: 'Đảng viên',
  value: '10',
  unit: 'person',
  cite: 'I',
  authority: 'official',
}
const codesOf = (keys: object) =>
  parseReport(JSON.stringify({ id: 'mau', document, ...keys }), 'report.json').diagnostics.map(
    ({ code, place }) => `${code} ${place.pointer}`,
  )

describe('A report file', () => {
  test.each([
    ['an unknown key', { statement: [] }, ['unknown-key /statement']],
    ['an unknown key of a statement', { statements: [{ ...count, valeu: '10' }] }, ['unknown-key /statements/0/valeu']],
    ['an id that stands twice', { statements: [count, count] }, ['duplicate-id /statements/1/id']],
    [
      'a whole that is not there',
      { statements: [{ ...count, within: 'khac' }] },
      ['unknown-reference /statements/0/within'],
    ],
    [
      'a target with an input that is not there',
      {
        targets: [{ id: 'a', label: 'A', cite: 'I', authority: 'official', inputs: [{ label: 'B', statement: 'b' }] }],
      },
      ['unknown-reference /targets/0/inputs/0/statement'],
    ],
    [
      'a symbol that is none',
      { references: [{ id: 'a', number: '37', cite: 'I' }] },
      ['bad-value /references/0/number'],
    ],
    ['nothing wrong', { statements: [count] }, []],
  ])('with %s says so at its place', (_, keys, codes) => {
    expect(codesOf(keys)).toEqual(codes)
  })
})
