import { describe, expect, test } from 'vitest'
import { raised, reportOf, reportWith, stated, verdicts } from '../../test/report.ts'

const citing = (...references: object[]) =>
  reportWith({
    references: references.map((reference, at) => ({ id: `dan-${at + 1}`, cite: 'Báo cáo mẫu, II', ...reference })),
  })

describe('A citation', () => {
  test.each([
    ['reference-kind', { kind: 'chi-thi', number: '40-KH/TU' }, ['wrong reference-kind']],
    ['reference-kind', { kind: 'quyet-dinh', number: '37-QĐ/TW' }, []],
    ['reference-number', { number: '195-QĐ/TW', issuedOn: '2019-06-18' }, []],
    ['reference-number', { number: '296-QĐ/TW', issuedOn: '2019-06-18' }, []],
    ['reference-number', { number: '36-QĐ/TW', issuedOn: '2021-10-25' }, ['wrong reference-number']],
    ['reference-date', { number: '37-QĐ/TW', issuedOn: '2021-10-26' }, ['wrong reference-date']],
    ['reference-date', { number: '37-QĐ/TW', issuedOn: '2021' }, []],
    ['reference-date', { number: '37-QĐ/TW', issuedOn: '2016-09-01' }, []],
    ['reference-sequence', { number: '60-QĐ/TW', issuedOn: '2019-01-02' }, ['suspect reference-sequence']],
    ['reference-sequence', { number: '180-QĐ/TW', issuedOn: '2019-01-02' }, []],
    ['reference-sequence', { number: '60-QĐ/TU', issuedOn: '2019-01-02' }, []],
    ['reference-issuer', { number: '37-QĐ/TW', issuer: 'BCH Trung ương Đảng khóa XIII' }, []],
    ['reference-issuer', { number: '37-QĐ/TW', issuer: 'Bộ Chính trị' }, ['wrong reference-issuer']],
    ['reference-title', { number: '37-QĐ/TW', title: '“Những điều đảng viên không được làm”' }, []],
    [
      'reference-title',
      { number: '37-QĐ/TW', title: 'về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên' },
      ['wrong reference-title-of-another'],
    ],
    [
      'reference-title',
      { number: '37-QĐ/TW', title: 'về các điều đảng viên không được làm' },
      ['wrong reference-titles'],
    ],
    ['reference-spelling', { number: '08-Q\u00D0i/TW' }, ['suspect reference-spelling']],
    ['reference-spelling', { number: '37 -QĐ/TW' }, []],
    ['date-order', { number: '144-QĐ/TW', issuedOn: '2024-05-09' }, ['wrong cited-after-issue']],
  ])('is held by %s: %j raises %j', (rule, reference, codes) => {
    expect(verdicts(raised(rule, citing(reference)))).toEqual(codes)
  })

  test('of a paper that is not registered is held against the other citations of it', () => {
    const report = citing(
      { number: '77-KH/TU', title: 'về sơ kết 05 năm thực hiện quy định' },
      { number: '77-KH/TU', title: 'về tổng kết 05 năm thực hiện quy định' },
    )
    expect(verdicts(raised('reference-title', report))).toEqual(['wrong reference-titles'])
  })

  test('of another province with the same number is no misprint of its date', () => {
    expect(raised('reference-date', citing({ number: '22-CT/TU', issuedOn: '2020-01-01' }))).toEqual([])
  })
})

describe('A length of time', () => {
  const lasting = (value: string, to?: string) =>
    reportOf(stated('duration', 'thoi-gian', { value, from: '2018-10-25', ...(to && { to }) }))

  test.each([
    ['05 năm', '2023-10-25', []],
    ['05 năm', '2023-10-24', ['suspect duration-short']],
    ['05 năm', '2023', ['suspect duration-open']],
    ['05 năm', '2024-10-25', ['suspect duration-long']],
    ['hơn 05 năm', '2023-10-25', ['suspect duration-short']],
    ['hơn 05 năm', '2023-10-26', []],
    ['gần 05 năm', '2023-10-24', []],
    ['gần 05 năm', '2023-10-25', ['suspect duration-long']],
    // Without an end of its own it ends with the report, 10/01/2024.
    ['05 năm', undefined, []],
    ['04 năm', undefined, ['suspect duration-long']],
  ])('of “%s” up to %s raises %j', (value, to, codes) => {
    expect(verdicts(raised('duration', lasting(value, to)))).toEqual(codes)
  })
})

describe('The order of days', () => {
  const at = (role: string, from: string) => reportOf(stated('date', 'ngay', { value: from, role, from }))

  test.each([
    ['planned', '2024-01-09', ['suspect planned-before-issue']],
    ['planned', '2024-01', []],
    ['reviewed', '2023', []],
    ['reviewed', '2024-01', ['suspect reviewed-not-over']],
    ['happened', '2024-02-01', []],
  ])('of something %s at %s raises %j', (role, from, codes) => {
    expect(verdicts(raised('date-order', at(role, from)))).toEqual(codes)
  })
})

describe('Words', () => {
  const mention = (...texts: string[]) => texts.map((text) => ({ text, cite: 'Báo cáo mẫu, III' }))

  test.each([
    [['tự chuyển hoá'], []],
    [['“ tự diễn biến”'], []],
    [['tự chuyến hóa'], [['tự chuyển hóa']]],
    [['tự chuyển biến'], [['tự diễn biến', 'tự chuyển hóa']]],
    [['tự chuyển biến', 'tự chuyển hóa'], [['tự diễn biến']]],
    [['chuyển đổi số'], []],
  ])('%j are set terms, or these are suggested: %j', (texts, suggestions) => {
    const findings = raised('term-dictionary', reportWith({ terms: mention(...texts) }))
    expect(findings.map(({ params }) => 'suggestions' in params && params.suggestions)).toEqual(suggestions)
  })

  test('of a place are right for the time in which it was called so', () => {
    const placed = (from: string, to: string) =>
      raised('place-name', reportWith({ places: mention('Tỉnh Hậu Giang'), period: { from, to } }))
    expect(placed('2024', '2025')).toEqual([])
    expect(verdicts(placed('2025-07', '2026'))).toEqual(['suspect place-name'])
  })

  test('of headings cover the contents that they name', () => {
    const labels = [
      'Tư tưởng chính trị và đạo đức, lối sống, tác phong',
      'Tự phê bình và phê bình',
      'Quan hệ với Nhân dân',
    ]
    const outline = {
      of: 'trung-uong/101-qd-tw',
      headings: mention(...labels).map(({ text, cite }) => ({ label: text, cite })),
      cite: 'III',
    }
    expect(raised('coverage', reportWith({ outlines: [outline] }))[0]?.params).toEqual({
      document: '101-QĐ/TW',
      contents: ['Trách nhiệm trong công tác', 'Ý thức tổ chức kỷ luật', 'Đoàn kết nội bộ'],
    })
  })

  test('of the paper itself: number, day and title', () => {
    expect(raised('identity', reportOf())).toEqual([])
    const blank = { document: { kind: 'bao-cao', number: '-BC/TU', issuer: 'Tỉnh ủy Mẫu', issuedOn: '2024' } }
    expect(raised('identity', reportWith(blank))[0]?.params).toEqual({ missing: ['number', 'issuedOn', 'title'] })
  })
})
