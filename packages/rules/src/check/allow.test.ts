import { expect, it } from 'vitest'
import { checkedWith } from '../../test/example.ts'
import { check } from './check.ts'

const duHop = {
  type: 'boolean',
  label: 'Tham gia sinh hoạt chi bộ',
  cite: 'Văn bản ví dụ, 2',
  authority: 'illustrative',
}
const codesWith = (fragment: Readonly<Record<string, unknown>>): readonly string[] =>
  check(checkedWith(fragment)).map(({ code }) => code)
const why = 'Để dùng cho biểu mẫu năm sau'

it('finds nothing in the example regulation', () => {
  expect(codesWith({})).toEqual([])
})

it('takes out a finding that the regulation allows, by code and by element', () => {
  expect(codesWith({ facts: { duHop }, allow: [{ code: 'unused-fact', id: 'duHop', why }] })).toEqual([])
  expect(codesWith({ facts: { duHop }, allow: [{ code: 'unused-fact', why }] })).toEqual([])
})

it('reports an exception that matches nothing, and leaves the finding that it misses', () => {
  const missed = codesWith({ facts: { duHop }, allow: [{ code: 'unused-fact', id: 'duHoop', why }] })
  expect(missed).toEqual(['unused-fact', 'unused-allow'])
  expect(codesWith({ allow: [{ code: 'no-such-code', why }] })).toEqual(['unused-allow'])
})

it('does not let an error be allowed', () => {
  const criteria = [{ id: 'tieu-chi-chung', cite: 'Văn bản ví dụ, 9' }]
  const found = codesWith({ criteria, allow: [{ code: 'unknown-clause', why }] })
  expect(found).toContain('unknown-clause')
})
