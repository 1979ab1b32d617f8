import { describe, expect, test } from 'vitest'
import type { Proposal } from './proposal.ts'
import { proposeStatements } from './proposeStatements.ts'

/** Texts of ours with the constructions of real reports; the committee, its figures and papers do not exist. */
const report = `TỈNH ỦY MẪU
Số 45 -BC/TU
Sơ kết 03 năm thực hiện Quy định số 12-QĐi/TW ngày 20/3/2020 của Ban Bí thư khóa XIII về “Một việc mẫu”
Đảng bộ tỉnh Mẫu có 250 tổ chức cơ sở đảng (trong đó có 90 đảng bộ cơ sở, 160 chi bộ cơ sở) với 12.345 đảng viên.
Qua hơn 03 năm thực hiện, có 11.900/12.000 cán bộ, đảng viên tham gia học tập, chiếm 99,17% (tăng 0,5% so với năm 2022).
Năm 2022: “hoàn thành tốt” đạt 80,5%, “hoàn thành” đạt 18,25, “không hoàn thành” đạt 1,25 %; Năm 2023: “hoàn thành tốt” đạt 81%, “hoàn thành” đạt 18%, “không hoàn thành” đạt 1%.
Cuối năm 2022, có 70% số tổ chức đạt vững mạnh; 25% hoàn thành; 5% yếu kém; có 30% số đảng viên xuất sắc; 60% tốt; 10% hoàn thành.
Xếp loại gồm 03 mức:
- Rất tốt
- Tốt
- Chưa tốt

Đảm bảo 03 tính chất (tính một, tính hai, tính ba). Phấn đấu 85% trở lên, trong đó 1/2 trở lên là cấp ủy viên.
Thực hiện trong tháng 7 và tháng 8/2024; báo cáo trong quý III/2024; tổ chức hội nghị ngày 8/4/2024 (27, 28/3/2024).
Trong 8 tháng đầu năm, theo Chỉ thị 30-CT/TU, ngày 08/01/2013 và Kế hoạch số 12, ngày 06/10/2011 của Ban Thường vụ, Nghị quyết Trung ương 4 (khóa XII).
Tổ chức vững mạnh chiếm 80% (trong đó, tiêu biểu chiếm 15,5%); khá chiếm 15%; yếu chiếm 5%; thêm 11 cơ sở, tăng 11 cơ sở so với năm 2022.
UBKT Tỉnh ủy kiểm tra 04; UBKT cơ sở kiểm tra 48. Quốc lộ 1, tuyến 12/2024-A/B và Luật 91/2025/QH15 không phải số liệu.
`

const of = <K extends Proposal['kind']>(kind: K): Extract<Proposal, { kind: K }>[] =>
  proposeStatements(report).filter((proposal): proposal is Extract<Proposal, { kind: K }> => proposal.kind === kind)

describe('From the text of a report', () => {
  test('shares are proposed with their counts', () => {
    expect(of('share').map(({ value, of: top, among }) => [value, top, among])).toEqual([
      ['99,17%', '11.900', '12.000'],
      ['85%', undefined, undefined],
      ['1/2', undefined, undefined],
      ['15,5%', undefined, undefined],
    ])
  })

  test('shares that make up a whole are proposed as one distribution for each year or group', () => {
    expect(of('distribution').map(({ parts, period }) => [period, ...parts.map(({ value }) => value)])).toEqual([
      ['2022', '80,5%', '18,25', '1,25 %'],
      ['2023', '81%', '18%', '1%'],
      ['2022', '70%', '25%', '5%'],
      ['2022', '30%', '60%', '10%'],
      [undefined, '80%', '15%', '5%'],
    ])
    expect(of('distribution')[0]?.parts.map(({ label }) => label)).toEqual([
      'hoàn thành tốt',
      'hoàn thành',
      'không hoàn thành',
    ])
  })

  test('changes are proposed with their direction and what they are against', () => {
    expect(of('change').map(({ value, direction, against }) => [value, direction, against])).toEqual([
      ['0,5%', 'up', 'năm 2022'],
      ['11', 'up', 'năm 2022'],
    ])
  })

  test('counts are proposed with the parts that follow in brackets', () => {
    const [organisations, ...others] = of('count')
    expect(organisations).toMatchObject({
      value: '250',
      parts: [
        { label: 'đảng bộ cơ sở', value: '90' },
        { label: 'chi bộ cơ sở', value: '160' },
      ],
    })
    expect(others.map(({ value }) => value)).toEqual(['12.345', '04', '48'])
  })

  test('lists are proposed with the items below or in brackets', () => {
    expect(of('list').map(({ value, label, items }) => [value, label, items])).toEqual([
      ['03', 'mức', ['Rất tốt', 'Tốt', 'Chưa tốt']],
      ['03', 'tính chất', ['tính một', 'tính hai', 'tính ba']],
    ])
  })

  test('times are proposed with their days, and lengths of time', () => {
    expect(of('date').map(({ value, from, to, role }) => [value, from, to, role])).toEqual([
      ['Cuối năm 2022', '2022-12-01', '2022-12-31', 'planned'],
      ['tháng 7 và tháng 8/2024', '2024-07-01', '2024-08-31', 'planned'],
      ['quý III/2024', '2024-07-01', '2024-09-30', 'planned'],
      ['8/4/2024', '2024-04-08', '2024-04-08', 'planned'],
      ['27, 28/3/2024', '2024-03-27', '2024-03-28', 'planned'],
      ['8 tháng đầu năm', '2024-01-01', '2024-08-31', 'reviewed'],
    ])
    expect(of('duration').map(({ value }) => value)).toEqual(['03 năm', 'hơn 03 năm'])
  })

  test('citations are proposed with what stands around them, the own number and state symbols are not', () => {
    expect(
      of('reference').map(({ cited, announcedAs, issuedOn, issuer, title }) => [
        cited,
        announcedAs,
        issuedOn,
        issuer,
        title,
      ]),
    ).toEqual([
      ['12-QĐi/TW', 'quy-dinh', '2020-03-20', 'Ban Bí thư khóa XIII', 'về Một việc mẫu'],
      ['30-CT/TU', 'chi-thi', '2013-01-08', undefined, undefined],
      ['Kế hoạch số 12', undefined, '2011-10-06', 'Ban Thường vụ', undefined],
      ['Nghị quyết Trung ương 4 (khóa XII)', undefined, undefined, undefined, undefined],
    ])
  })
})

describe('Proposals', () => {
  test('stand in the order of the text, each with words that are no other’s unless it stands in brackets', () => {
    const proposals = proposeStatements(report)
    for (const [at, { index, quote }] of proposals.entries()) {
      expect(report.slice(index, index + quote.length)).toBe(quote)
      const next = proposals[at + 1]
      if (next && !quote.includes('(')) expect(index + quote.length).toBeLessThanOrEqual(next.index)
    }
  })

  test('are the same for decomposed letters', () => {
    expect(proposeStatements(report.normalize('NFD'))).toEqual(proposeStatements(report))
  })

  test('of nothing are none', () => {
    expect(proposeStatements('')).toEqual([])
  })

  test('are found in long texts in time that grows with the text', () => {
    const time = (text: string): number => {
      const start = performance.now()
      proposeStatements(text)
      return performance.now() - start
    }
    expect(time('1'.repeat(200_000))).toBeLessThan(3000)
    expect(time(' '.repeat(200_000))).toBeLessThan(3000)
    expect(time(report.repeat(50))).toBeLessThan(3000)
  })
})
