import { Report } from '@neuguong/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayReportFinding } from '../explain/audit.ts'
import { audit } from './audit.ts'
import { proposeStatements } from './propose/proposeStatements.ts'

const digits = fc.stringMatching(/^-?\d{1,3}(\.\d{3}){0,3}(,\d{1,8})?$/)
const written = fc.oneof(
  digits,
  digits.map((text) => `${text}%`),
  fc.constantFrom('05 năm', 'hơn 99 năm', '1/2', 'không', '0', `${'9'.repeat(38)}`),
)
const id = fc.constantFrom('a', 'b', 'c')
const day = fc.constantFrom('1900', '2018-10-25', '2023', '2200', '2200-12-31', '2021-02')
const part = fc.record({ label: fc.constantFrom('Tốt', 'Khá', 'Yếu'), value: written })
const parts = fc.array(part, { minLength: 2, maxLength: 5 })
const base = { label: fc.constant('Nhãn'), cite: fc.constant('I'), authority: fc.constant('illustrative' as const), id }
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const unit = fc.constant('percent' as const)
const series = { series: optional(fc.constant('s')), period: optional(fc.constantFrom('2021', '2022', '2023')) }
const of = <K extends string>(kind: K) => ({ ...base, kind: fc.constant(kind) })

const statement = fc.oneof(
  fc.record({ ...of('count'), unit, value: written, parts: optional(parts), within: optional(id) }),
  fc.record({
    ...of('share'),
    unit,
    value: written,
    of: optional(written),
    among: optional(written),
    population: optional(id),
  }),
  fc.record({ ...of('distribution'), ...series, unit, parts, population: optional(id) }),
  fc.record({
    ...of('change'),
    unit,
    value: written,
    direction: fc.constantFrom('up', 'down'),
    of: id,
    against: optional(id),
  }),
  fc.record({ ...of('list'), value: written, items: fc.constant(['một']) }),
  fc.record({ ...of('duration'), value: written, from: day, to: optional(day) }),
  fc.record({
    ...of('date'),
    value: written,
    role: fc.constantFrom('planned', 'reviewed'),
    from: day,
    to: optional(day),
  }),
)

const number = fc.constantFrom('95-QĐ/TW', '1-QĐ/TW', '08-QÐi/TW', '40-KH/TU', '-BC/TU', '99999-CT/TU')
const reference = fc.record({
  ...{ id, cite: fc.constant('II'), number: optional(number), issuedOn: optional(day) },
  ...{
    issuer: optional(fc.constantFrom('Bộ Chính trị', '()')),
    title: optional(fc.constantFrom('“”', 'về', 'về một việc')),
  },
})

test('Whatever a report says, the audit ends and every finding can be said', () => {
  fc.assert(
    fc.property(
      fc.array(statement, { maxLength: 8 }),
      fc.array(reference, { maxLength: 4 }),
      day,
      (statements, references, issuedOn) => {
        const document = { kind: 'bao-cao', issuer: 'Tỉnh ủy Mẫu', issuedOn }
        const report = Report.parse(
          JSON.parse(JSON.stringify({ id: 'mau', document, sessionOn: '2022-01-01', statements, references })),
        )
        for (const finding of audit(report))
          for (const lang of ['vi', 'en'] as const)
            expect(JSON.stringify(sayReportFinding(finding, lang))).not.toMatch(/undefined|NaN|Infinity|\[object/)
      },
    ),
    { numRuns: 400 },
  )
})

test('Whatever a text says, proposals end and keep to its words', () => {
  const word = fc.constantFrom(
    'Số',
    'số',
    '12-QĐ/TW',
    '45%',
    '1/2',
    '31/2/2020',
    'năm 2020',
    ';',
    '.',
    '\n',
    '(',
    ')',
    '“',
    '”',
    'gồm',
    '03 mức',
    'về',
    'của',
    'tháng 13/2020',
    'đạt',
    '0,5',
    ':',
    '-',
    'tăng',
    'so với',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ').normalize('NFC')
      for (const { index, quote } of proposeStatements(text))
        expect(text.slice(index, index + quote.length)).toBe(quote)
    }),
    { numRuns: 500 },
  )
})
