import { explain, explanationText, trace } from '@neuguong/rules'
import { readRuleset, testRegulation } from '../src/library.ts'
import { table } from '../src/table.ts'

const member = {
  tuTuongChinhTri: 'tot',
  daoDucLoiSong: 'tot',
  tuPheBinh: 'tot',
  quanHeNhanDan: 'tot',
  trachNhiemCongTac: 'tot',
  yThucKyLuat: 'tot',
  doanKetNoiBo: 'dat',
  kyLuat: 'khong',
  dieuKhongDuocLam: [],
  mienSinhHoat: false,
  soViecGiupDan: 3,
}

/**
 * A province of one's own in ten minutes: `regulations/minh-hoa/tinh-moi` lies over the central regulation, adds a fact,
 * replaces a rule and removes one. Everything else is the central regulation's, and says so.
 */
export async function main(print: (line: string) => void): Promise<void> {
  const ruleset = readRuleset('minh-hoa/tinh-moi', '2025-12-31')

  print('Quy tắc nào từ đâu (xét theo thứ tự này)')
  const rules = ruleset.tiers.rules.map(({ id, label, origin }) => [
    id,
    `${origin.regulation}#${origin.pointer}`,
    label,
  ])
  for (const line of table([['Mã', 'Nguồn: quy định và vị trí', 'Quy tắc'], ...rules])) print(`  ${line}`)
  const own = Object.values(ruleset.facts).filter(({ origin }) => origin.regulation === 'minh-hoa/tinh-moi')
  print('')
  print(`Dữ kiện tỉnh thêm: ${own.map(({ id, label }) => `${id} (${label})`).join(', ')}`)

  for (const day of ['2025-12-31', '2026-12-31']) {
    const that = readRuleset('minh-hoa/tinh-moi', day)
    print('')
    print(`Ngày ${day}`)
    print(explanationText(explain(that, trace(that, member), { lang: 'vi' })))
  }

  print('')
  print('Các tình huống đã thống nhất (scenarios.json)')
  const { results } = testRegulation('minh-hoa/tinh-moi')
  for (const { passed, label } of results) print(`  ${passed ? '✓' : '✗'} ${label}`)
}

// `node packages/examples/examples/06-tinh-moi.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
