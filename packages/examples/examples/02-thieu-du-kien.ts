import { explain, explanationText, type Facts, type Ruleset, trace } from '@neuguong/rules'
import { conclusionLabel } from '../src/distribution.ts'
import { readRuleset } from '../src/library.ts'

/** Half of what the rules ask for is not known yet. Absent and `null` both mean *not known*, never *no*. */
const known: Facts = {
  tuTuongChinhTri: 'tot',
  daoDucLoiSong: 'tot',
  tuPheBinh: 'tot',
  quanHeNhanDan: 'tot',
  trachNhiemCongTac: 'tot',
  yThucKyLuat: 'tot',
  doanKetNoiBo: null,
  kyLuat: 'khong',
  dieuKhongDuocLam: [],
  mienSinhHoat: false,
  capUyVien: 'khong',
  chucVu: 'khong',
  tinhTrangCongTac: 'dangCongTac',
  laCanBo: false,
  banDangKy: 'cuThe',
  noiCoViecLam: ['coQuan', 'noiCuTru', 'noiCongCong'],
  viecAnhHuongUyTin: false,
}

/** Facts that come in one after another. */
const arriving: readonly Facts[] = [{ vuotTroiQuanChung: 'noiBat' }, { doanKetNoiBo: 'tot' }, { tyLeYKienTot: 91 }]

const labels = (ruleset: Ruleset, ids: readonly string[]): string =>
  ids.map((id) => ruleset.facts[id]?.label ?? id).join('; ') || 'không thiếu gì'

/** Missing facts: what is still possible, what is missing, and how the answer settles as facts arrive. */
export async function main(print: (line: string) => void): Promise<void> {
  const ruleset = readRuleset('dong-nai/272-qd-tu', '2017-12-31')
  const first = trace(ruleset, known)
  print(explanationText(explain(ruleset, first, { lang: 'vi' })))

  let facts = known
  for (const more of arriving) {
    facts = { ...facts, ...more }
    const { possible, missing } = trace(ruleset, facts).decision
    print('')
    print(`Bổ sung: ${labels(ruleset, Object.keys(more))}`)
    print(`  Còn có thể: ${possible.map((id) => conclusionLabel(ruleset, id)).join('; ')}`)
    print(`  Còn thiếu:  ${labels(ruleset, missing)}`)
  }
}

// `node packages/examples/examples/02-thieu-du-kien.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
