import { describe, expect, test } from 'vitest'
import { Authority, weakest } from './authority.ts'
import { Citation, formatCitation, parseCitation } from './citation.ts'
import { Document, documentKey, sameDocument } from './document.ts'

describe('the identity of a document', () => {
  const review: Document = { kind: 'quy-dinh', number: '132-QĐ/TW', issuer: 'Bộ Chính trị', issuedOn: '2018-03-08' }

  test('is never the number alone', () => {
    expect(documentKey(review)).not.toBe(documentKey({ ...review, issuedOn: '2023' }))
    expect(sameDocument(review, { ...review, issuedOn: '2023' })).toBe(false)
    expect(sameDocument(review, { ...review, issuer: 'Ban Bí thư' })).toBe(false)
    expect(sameDocument(review, { ...review, kind: 'quyet-dinh' })).toBe(false)
  })

  test('does not hang on spelling', () => {
    const respelt: Document = { ...review, number: '132 -Q\u00D0i/TW', issuer: 'Bộ  chính trị'.normalize('NFD') }
    expect(documentKey(respelt)).toBe(documentKey(review))
    expect(sameDocument(respelt, review)).toBe(true)
  })

  test('holds for dates known in part, and fails without date or term', () => {
    const { issuedOn: _, ...undated } = review
    expect(sameDocument(review, { ...review, issuedOn: '2018' })).toBe(true)
    expect(sameDocument(review, undated)).toBe(false)
    expect(sameDocument({ ...undated, term: 'khóa XII' }, { ...undated, term: 'khoá XII' })).toBe(true)
  })

  test('of papers without a number is told by the title', () => {
    const report: Document = { kind: 'bao-cao', number: '-BC/TU', issuer: 'Tỉnh ủy', issuedOn: '2023', title: 'Sơ kết' }
    expect(sameDocument(report, { ...report, title: 'Tổng kết' })).toBe(false)
    expect(sameDocument(report, { ...report, title: 'sơ kết' })).toBe(true)
  })

  test('an unknown key or a number without its symbol is refused', () => {
    expect(Document.safeParse({ ...review, so: '132' }).success).toBe(false)
    expect(Document.safeParse({ ...review, number: '132' }).success).toBe(false)
  })
})

describe('citations', () => {
  test.each([
    ['34-KL/TU, 6', '34-KL/TU', '6', 'điểm 6, 34-KL/TU', 'item 6, 34-KL/TU'],
    ['34-KL/TU, 7.1', '34-KL/TU', '7.1', 'điểm 7.1, 34-KL/TU', 'item 7.1, 34-KL/TU'],
    ['34-KL/TU, 6.gd1', '34-KL/TU', '6.gd1', 'điểm 6, giai đoạn 1, 34-KL/TU', 'item 6, phase 1, 34-KL/TU'],
    ['15-KH/TU, IV.2.a', '15-KH/TU', 'IV.2.a', 'mục IV.2.a, 15-KH/TU', 'section IV.2.a, 15-KH/TU'],
    [
      'Báo cáo sơ kết 05 năm, fn6',
      'Báo cáo sơ kết 05 năm',
      'fn6',
      'chú thích 6, Báo cáo sơ kết 05 năm',
      'footnote 6, Báo cáo sơ kết 05 năm',
    ],
    [
      '366-QĐ/TW, điểm b khoản 2 Điều 5',
      '366-QĐ/TW',
      'điểm b khoản 2 Điều 5',
      'điểm b khoản 2 Điều 5, 366-QĐ/TW',
      'point b clause 2 Article 5, 366-QĐ/TW',
    ],
    [
      '366-QĐ/TW, điểm b, khoản 2, Điều 5',
      '366-QĐ/TW',
      'điểm b, khoản 2, Điều 5',
      'điểm b, khoản 2, Điều 5, 366-QĐ/TW',
      'point b, clause 2, Article 5, 366-QĐ/TW',
    ],
    ['34-KL/TU', '34-KL/TU', undefined, '34-KL/TU', '34-KL/TU'],
    [
      'Về phòng, chống tham nhũng, IV',
      'Về phòng, chống tham nhũng',
      'IV',
      'mục IV, Về phòng, chống tham nhũng',
      'section IV, Về phòng, chống tham nhũng',
    ],
    [
      'Về phòng, chống tham nhũng',
      'Về phòng, chống tham nhũng',
      undefined,
      'Về phòng, chống tham nhũng',
      'Về phòng, chống tham nhũng',
    ],
  ])('%s has a document and a clause', (text, document, clause, vi, en) => {
    expect(parseCitation(text)).toMatchObject({ document, ...(clause && { clause }) })
    expect('clause' in parseCitation(text)).toBe(clause !== undefined)
    expect([formatCitation(text, 'vi'), formatCitation(text, 'en')]).toEqual([vi, en])
  })

  test('the symbol is read, also after the kind of the document', () => {
    expect(parseCitation('Quy định số 08-Q\u00D0i/TW, 2').symbol).toEqual({ number: '08', code: 'QĐi', body: 'TW' })
  })

  test('a symbol inside a title belongs to another document', () => {
    expect(parseCitation('Sơ kết 05 năm thực hiện Quy định số 08-QĐi/TW, IV').symbol).toBeUndefined()
    expect(parseCitation('08-QĐi/TW ngày 25/10/2018').symbol).toEqual({ number: '08', code: 'QĐi', body: 'TW' })
  })

  test('nothing at all is an empty document, not a failure', () => {
    expect(parseCitation('')).toEqual({ document: '' })
    expect(Citation.safeParse(' ').success).toBe(false)
  })
})

describe('authority', () => {
  test('a result is worth its weakest ground', () => {
    expect(weakest(['official', 'official'])).toBe('official')
    expect(weakest(['official', 'interpreted'])).toBe('interpreted')
    expect(weakest(Authority.options)).toBe('illustrative')
    expect(weakest([])).toBeUndefined()
  })
})
