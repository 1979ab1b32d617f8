import { audit, type ReportFinding } from '@neuguong/rules'
import { describe, expect, test } from 'vitest'
import { type ReportName, raisedBy, reportIn, reportNames } from '../test/reports.ts'

const [HG, TV, BT, DN] = reportNames
const fn = (at: string): string => `Báo cáo sơ kết 05 năm, ${at}`

/** What is checked, by which rule, about what, and what it raises; nothing where the report is right. */
type Row = readonly [row: string, report: ReportName, rule: string, about: string, raised: readonly string[]]

const rows: readonly Row[] = [
  ['RC-01', HG, 'sum-of-parts', 'dang-bo-truc-thuoc', []],
  ['RC-02', HG, 'sum-of-parts', 'to-chuc-co-so-dang', []],
  ['RC-03', HG, 'ratio', 'hoc-tap', ['wrong ratio-differs']],
  ['RC-04', HG, 'sum-of-parts', 'kiem-tra-dang-vien', []],
  ['RC-05', HG, 'sum-of-parts', 'kiem-tra-cap-uy-vien', []],
  ['RC-06', HG, 'list-length', 'kiem-tra-cap-tinh', []],
  ['RC-07', HG, 'sum-of-parts', 'kiem-tra-to-chuc', []],
  ['RC-08', HG, 'subset', '*', []],
  ...['2018', '2019', '2020', '2021', '2022'].map((year): Row => ['RC-09', HG, 'ratio', `to-chuc-${year}`, []]),
  ['RC-10a', HG, 'delta', 'to-chuc-2019-so-nam-truoc', []],
  ['RC-10b', HG, 'delta', 'to-chuc-2020-so-nam-truoc', ['suspect change-rounded-only']],
  ['RC-10c', HG, 'delta', 'to-chuc-2018-so-nam-truoc', ['not-computable change-base-missing']],
  ...['2018', '2019', '2020'].map(
    (year): Row => ['RC-10d', HG, 'unit', `to-chuc-${year}-so-nam-truoc`, ['suspect points-as-percent']],
  ),
  ...['2018', '2019', '2020', '2021'].map(
    (year): Row => ['RC-11', HG, 'category-sum', `dang-vien-${year}`, ['wrong another-base']],
  ),
  ['RC-12', HG, 'category-sum', 'dang-vien-2022', ['wrong shares-off-series']],
  ['RC-12', HG, 'duplicate-of-previous-period', '*', ['wrong copied-period']],
  ['RC-13', TV, 'date-order', '*', ['suspect planned-before-issue', 'suspect planned-before-issue']],
  ['RC-14', TV, 'category-sum', 'to-chuc-2011', []],
  ['RC-15', TV, 'integer-feasibility', 'to-chuc-2011', ['suspect population-truncated']],
  ['RC-16', TV, 'category-sum', 'dang-vien-2011', ['suspect shares-truncated']],
  ['RC-17', BT, 'reference-kind', '*', ['wrong reference-kind']],
  ['RC-18', HG, 'reference-number', '*', ['wrong reference-number']],
  ['RC-18', HG, 'reference-sequence', '*', ['suspect reference-sequence']],
  ['RC-19', HG, 'reference-title', '1972-kinh-nghiem', ['wrong reference-title-of-another']],
  ['RC-20', HG, 'reference-title', '55-kinh-nghiem', ['wrong reference-titles']],
  ['RC-21', HG, 'reference-spelling', '*', ['suspect reference-spelling']],
  ['RC-22', HG, 'duration', 'so-ket-05-nam', ['suspect duration-open']],
  ['RC-22', HG, 'duration', 'qua-hon-05-nam', ['suspect duration-open']],
  ['RC-22', HG, 'duration', 'qua-hon-05-nam-1972', ['suspect duration-short']],
  ['RC-23', HG, 'reference-issuer', '69-chu-thich', ['wrong reference-issuer']],
  ['RC-24', HG, 'place-name', '*', []],
  ['RC-25', HG, 'base-mismatch', 'hoc-tap', ['not-computable base-mismatch']],
  ['RC-26', BT, 'date-order', 'ky-danh-gia', ['suspect reviewed-not-over']],
  ['RC-27', DN, 'date-order', '*', ['suspect cited-after-session']],
  ['RC-28', DN, 'list-length', '*', []],
  ['RC-29', TV, 'list-length', '*', []],
  ['RC-30', HG, 'target-inputs-missing', 'cap-uy-vien-bi-ky-luat', ['not-computable inputs-missing']],
  ['RC-30', HG, 'target-inputs-missing', 'dang-vien-bi-ky-luat', ['not-computable inputs-missing']],
  ['RC-31', HG, 'term-dictionary', fn('phần 2 mục 5'), ['wrong term-misspelt']],
  ['RC-31', HG, 'term-dictionary', fn('fn3'), ['wrong term-misspelt']],
  ['RC-32', HG, 'coverage', '*', ['suspect uncovered']],
]

const severityAndCode = ({ severity, code }: ReportFinding): string => `${severity} ${code}`

describe('The audit of the four papers', () => {
  test.each(rows)('%s: in %s, the rule %s about %s raises %j', (_, report, rule, about, raised) => {
    expect(raisedBy(rule, report, about).map(severityAndCode)).toEqual(raised)
  })

  test('has a row for each of the 32 checks', () => {
    const numbers = new Set(rows.map(([row]) => Number(/\d+/.exec(row)?.[0])))
    expect([...numbers]).toEqual(Array.from({ length: 32 }, (__, at) => at + 1))
  })

  test('also finds what the rows do not name, and nothing else', () => {
    const named = new Set(rows.flatMap(([, report, rule, about]) => raisedBy(rule, report, about)).map(keyOf))
    const more = reportNames.flatMap((name) => audit(reportIn(name)).filter((finding) => !named.has(keyOf(finding))))
    expect(more.map((finding) => `${severityAndCode(finding)} ${finding.about[0]}`)).toEqual([
      // 91,42 has lost its sign.
      'suspect percent-sign-missing dang-vien-2019',
      'suspect duration-open qua-05-nam',
      // 05-CT/TW has three titles in one report, and footnote 3 writes "về" for "và" in that of 21-KL/TW.
      'suspect reference-titles 05-kiem-diem',
      'suspect reference-titles 05-kinh-nghiem',
      'wrong reference-titles 21-chu-thich-3',
      // Footnote 3 names the issuer of 69-QĐ/TW twice.
      'wrong reference-issuer 69-chu-thich-lap',
      'suspect identity-incomplete hau-giang-2023',
      'suspect identity-incomplete binh-thuan-2014',
    ])
  })
})

const keyOf = ({ code, about, cite }: ReportFinding): string => `${code} ${about.join()} ${cite}`

/** The one finding of a rule, narrowed to its code. */
function only<C extends ReportFinding['code']>(code: C, rule: string, report: ReportName, about: string) {
  const [finding] = raisedBy(rule, report, about)
  if (finding?.code !== code) throw new Error(`no ${code}`)
  return finding as Extract<ReportFinding, { code: C }>
}

describe('What the audit says about', () => {
  test('99,36%: the rate recomputed, and both figures that are one digit away from it', () => {
    const { params } = only('ratio-differs', 'ratio', HG, 'hoc-tap')
    expect(params).toMatchObject({ recomputed: '99,30%', exact: '99,3016' })
    expect(params.repairs.map(({ figure, to }) => [figure, to])).toEqual([
      ['numerator', '32.578'],
      ['denominator', '32.767'],
    ])
  })

  test.each([
    ['2018', '15,86%', '13,44%'],
    ['2019', '16,78%', '14,18%'],
    ['2020', '15,88%', '13,52%'],
    ['2021', '15,39%', '13,19%'],
  ])('the members of %s: one share on another base, never wrong numbers', (year, ofHost, ofRest) => {
    const { params } = only('another-base', 'category-sum', HG, `dang-vien-${year}`)
    expect(params.sum).toBe('100,00%')
    expect(params.part.label).toBe('Hoàn thành xuất sắc nhiệm vụ')
    expect(params.host.label).toBe('Hoàn thành tốt nhiệm vụ')
    const reading = Object.fromEntries(params.readings.map((each) => [each.base, each]))
    expect(reading['whole-apart']?.possible).toBe(false)
    // Inside "tốt", but of all members: more than 20% of those rated tốt in 2018 and 2019.
    expect(reading['whole-within']?.cap?.host.holdsAlways).toBe(false)
    expect(reading.host).toMatchObject({ ofWhole: ofHost, cap: { host: { holdsAlways: true } } })
    expect(reading['rest-of-host']).toMatchObject({ ofWhole: ofRest, cap: { host: { holdsAlways: true } } })
    // Only the last one keeps the limit also when it is read of those rated tốt alone.
    expect(params.readings.filter(({ cap }) => cap?.rest.holdsAlways).map(({ base }) => base)).toEqual(['rest-of-host'])
  })

  test('the members of 2022: two figures copied from 2021, which should add up to 7,38%', () => {
    const { params } = only('copied-period', 'duplicate-of-previous-period', HG, 'dang-vien-2022')
    expect(params.parts.map(({ value }) => value)).toEqual(['7,25%', '0,61%'])
    expect(params).toMatchObject({ period: '2022', before: '2021', expected: '7,38%' })
    expect(only('shares-off-series', 'category-sum', HG, 'dang-vien-2022').params).toMatchObject({
      sum: '100,48%',
      difference: '+0,48',
    })
  })

  test('the organisations of Trà Vinh: 587 of them when cut off, at least 2.292 when rounded', () => {
    const { params } = only('population-truncated', 'integer-feasibility', TV, 'to-chuc-2011')
    expect(params).toMatchObject({ truncated: '587', next: '1.174', rounded: '2.292' })
    expect(params.counts.map(({ value }) => value)).toEqual(['504', '72', '10', '1'])
  })

  test('the year before 2018: what the fall implies, and that it has fewer decimals', () => {
    const { params } = only('change-base-missing', 'delta', HG, 'to-chuc-2018-so-nam-truoc')
    expect(params).toMatchObject({ implied: '99,43%', coarser: true })
  })

  test('the number that misses a digit: the registered one, and a later number of an earlier day', () => {
    expect(only('reference-number', 'reference-number', HG, '95-chu-thich').params.registered).toBe('195-QĐ/TW')
    expect(only('reference-sequence', 'reference-sequence', HG, '95-chu-thich').params).toMatchObject({
      other: '132-QĐ/TW',
      term: 'khóa XII',
    })
  })

  test('the title of another paper, the spellings of one symbol, the term and the heading that is missing', () => {
    expect(only('reference-title-of-another', 'reference-title', HG, '1972-kinh-nghiem').params.owner).toBe(
      'Quy định 101-QĐ/TW',
    )
    expect(only('reference-spelling', 'reference-spelling', HG, '08-ten-goi').params.spellings).toHaveLength(4)
    expect(only('term-misspelt', 'term-dictionary', HG, fn('phần 2 mục 5')).params.suggestions).toEqual([
      'tự diễn biến',
    ])
    expect(only('uncovered', 'coverage', HG, '*').params.contents).toEqual(['Quan hệ với nhân dân'])
  })

  test('the targets that the report does not let compute: what is missing', () => {
    const { params } = only('inputs-missing', 'target-inputs-missing', HG, 'cap-uy-vien-bi-ky-luat')
    expect(params.missing).toEqual(['Cấp ủy viên bị thi hành kỷ luật'])
  })
})
