import { readFileSync } from 'node:fs'
import { evaluate, explain, explanationText, parse, resolve } from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'
import { expectValue } from '../src/library.ts'

/** What is known about one invented member. A level or a choice is given by the id of its option. */
const member = {
  tuTuongChinhTri: 'tot',
  daoDucLoiSong: 'tot',
  tuPheBinh: 'dat',
  quanHeNhanDan: 'tot',
  trachNhiemCongTac: 'tot',
  yThucKyLuat: 'tot',
  doanKetNoiBo: 'dat',
  kyLuat: 'khong',
  dieuKhongDuocLam: [],
  mienSinhHoat: false,
  capUyVien: 'khong',
  chucVu: 'khong',
  tinhTrangCongTac: 'dangCongTac',
  laCanBo: true,
  banDangKy: 'cuThe',
  noiCoViecLam: ['coQuan', 'noiCuTru'],
  viecAnhHuongUyTin: false,
  vuotTroiQuanChung: 'ro',
  tyLeYKienTot: 82,
}

/** One member decided and explained: read a regulation, lay it over the central one, decide, explain. */
export async function main(print: (line: string) => void): Promise<void> {
  const file = new URL('../regulations/dong-nai/272-qd-tu/regulation.json', import.meta.url)
  const regulation = expectValue(parse(readFileSync(file, 'utf8'), 'dong-nai/272-qd-tu/regulation.json'))
  const ruleset = expectValue(resolve(regulation, { on: '2017-12-31', library: trungUong() }))

  const evaluation = await evaluate(ruleset, member)

  print(explanationText(explain(ruleset, evaluation, { lang: 'vi' })))
}

// `node packages/examples/examples/01-mot-dang-vien.ts`, after `npm run build`
if (import.meta.main) await main(console.log)
