import type { Tier } from '../workload/conditions.ts'
import { everyContent, type Person } from './hand.member.ts'

/** The five rules, as a careful developer writes them. */
export function handFive(m: Person): Tier {
  const { kyLuat, xepLoai, viPham } = m
  if (kyLuat === 'khienTrach' || kyLuat === 'canhCao' || kyLuat === 'cachChuc' || kyLuat === 'khaiTru')
    return 'not-exemplary'
  if (xepLoai === 'khongHoanThanh' || m.noiDung1 < 40) return 'not-exemplary'
  if (viPham !== undefined && viPham.length > 0)
    if (viPham.includes('dieu1') || viPham.includes('dieu3') || viPham.includes('dieu7')) return 'not-exemplary'
  if (m.daDangKy !== true) return 'not-exemplary'
  const rated = xepLoai === 'xuatSac' || xepLoai === 'tot'
  if (m.dangKyCuThe === true && rated && m.soViecTot >= 4 && m.tinNhiem >= 85 && everyContent(m, 78))
    return 'outstanding'
  if (m.soViecTot >= 2 && m.tinNhiem >= 75 && everyContent(m, 65)) return 'good'
  return m.noiDung1 >= 50 && m.noiDung2 >= 50 && m.tuDanhGia !== 'khongDat' ? 'vanguard' : 'not-exemplary'
}
