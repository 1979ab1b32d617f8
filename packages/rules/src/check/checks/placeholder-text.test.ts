import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { placeholderText } from './placeholder-text.ts'

const labelled = (label: string) => codesOf(placeholderText, { criteria: [{ id: 'tieu-chi-chung', label }] })

it.each([
  'TODO',
  '…',
  '???',
  'xxx',
  '(chưa ghi)',
  '(chưa ghi cơ quan ban hành)',
  'Chưa ghi cơ quan ban hành',
  'chua co',
  'Điền sau',
  '[điền tên]',
  'Viết sau',
  'Sẽ bổ sung sau',
  'Nội dung',
  'Văn bản mới',
  'Quy định số .......',
  'ngày … … năm 2025',
  'Số ____',
])('finds %j to be a text that is written later', (label) => {
  expect(labelled(label)).toEqual(['placeholder-text'])
})

it.each([
  'Tiêu chí chung',
  'Chưa có vi phạm',
  'Chưa ghi nhận vi phạm nào',
  'Nội dung nêu gương',
  'Ghi chép đầy đủ',
  'Từ năm 2025 - nay',
  'Không rõ ràng trong kê khai',
])('accepts the real text %j', (label) => {
  expect(labelled(label)).toEqual([])
})

it('looks at the document and at what is cited', () => {
  const document = { kind: 'quy-dinh', issuer: '(chưa ghi cơ quan ban hành)', title: 'Văn bản mới' }
  expect(codesOf(placeholderText, { document })).toEqual(['placeholder-text', 'placeholder-text'])
  const cited = { criteria: [{ id: 'tieu-chi-chung', cite: 'Văn bản mới, 1' }] }
  expect(codesOf(placeholderText, cited)).toEqual(['placeholder-text'])
  expect(codesOf(placeholderText, { ...cited, document })).toEqual(['placeholder-text', 'placeholder-text'])
})
