import { describe, expect, test } from 'vitest'
import { Reference } from './reference.ts'
import { Report } from './report.ts'

const document = { kind: 'bao-cao', issuer: 'Đảng ủy xã Mẫu' }

describe('A report', () => {
  test('may say nothing that can be checked', () => {
    const { statements, references, terms } = Report.parse({ id: 'mau', document })
    expect([statements, references, terms]).toEqual([[], [], []])
  })

  test.each([
    ['without a document', { document: undefined }, 'document'],
    ['of a session on no day', { sessionOn: '2024-02-30' }, 'sessionOn'],
    ['with a statement of no kind', { statements: [{ kind: 'opinion' }] }, 'statements.0.kind'],
    [
      'with an outline of headings without a place',
      { outlines: [{ of: 'x', headings: [{ label: 'A' }], cite: 'I' }] },
      'outlines.0.headings.0.cite',
    ],
  ])('is refused %s', (_, keys, path) => {
    const issues = Report.safeParse({ id: 'mau', document, ...keys }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('is refused with a key that it does not know', () => {
    expect(Report.safeParse({ id: 'mau', document, figures: [] }).error?.issues[0]).toMatchObject({ keys: ['figures'] })
  })
})

describe('A citation in a report', () => {
  test('keeps the symbol as it is spelt, look-alike letters included', () => {
    expect(Reference.parse({ id: 'a', number: '08-Q\u00D0i/TW', cite: 'IV.3' }).number).toBe('08-Q\u00D0i/TW')
  })

  test('is refused with a symbol that is none', () => {
    expect(Reference.safeParse({ id: 'a', number: 'Quy định 08', cite: 'IV.3' }).success).toBe(false)
  })
})
