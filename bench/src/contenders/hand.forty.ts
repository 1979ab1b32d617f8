import type { Tier } from '../workload/conditions.ts'
import { everyContent, type Person, someContentBelow } from './hand.member.ts'

/**
 * The forty rules, as a careful developer writes them. One function on purpose: facts that several rules ask are read once,
 * and this is the limit that everybody else is held to.
 */
export function handForty(m: Person): Tier {
  const discipline = m.kyLuat
  const rating = m.xepLoai
  const v = m.viPham ?? []
  const registered = m.daDangKy === true
  const deeds = m.soViecTot
  const trust = m.tinNhiem
  const assessed = m.tuDanhGia
  const leads = m.giuChucVu === true
  const rated = rating === 'xuatSac' || rating === 'tot'
  const violated = v.length > 0
  if (discipline !== 'khong' && discipline !== undefined) {
    if (discipline === 'cachChuc' || discipline === 'khaiTru') return 'not-exemplary'
    if (discipline === 'canhCao') {
      if (leads || deeds < 3) return 'not-exemplary'
    } else if (!(registered && assessed === 'dat')) return 'not-exemplary'
  }
  if (rating === 'khongHoanThanh') return 'not-exemplary'
  if (violated) {
    if (v.includes('dieu1') || v.includes('dieu3') || v.includes('dieu7') || v.includes('dieu12'))
      return 'not-exemplary'
    if (leads && !rated && (v.includes('dieu5') || v.includes('dieu9'))) return 'not-exemplary'
  }
  if (someContentBelow(m, 35)) return 'not-exemplary'
  if (m.daDangKy === false && assessed === 'khongDat') return 'not-exemplary'
  const specific = registered && m.dangKyCuThe === true
  const poor = assessed === 'khongDat'
  switch (m.nhom) {
    case 'capUyVien': {
      const published = m.noiCongKhai
      if (
        specific &&
        (published === 'capUy' || published === 'coQuan') &&
        deeds >= 4 &&
        rating === 'xuatSac' &&
        trust >= 90 &&
        everyContent(m, 82) &&
        !(violated && (v.includes('dieu2') || v.includes('dieu4') || v.includes('dieu6')))
      )
        return 'outstanding'
      if (
        specific &&
        rated &&
        deeds >= 5 &&
        trust >= 85 &&
        (m.cap === 'tinh' || m.cap === 'huyen') &&
        m.noiDung1 >= 85 &&
        m.noiDung2 >= 85 &&
        (m.noiDung3 >= 88 || m.noiDung4 >= 88) &&
        m.noiDung5 >= 75 &&
        m.noiDung6 >= 75 &&
        m.noiDung7 >= 75
      )
        return 'outstanding'
      if (
        registered &&
        leads &&
        rating === 'xuatSac' &&
        m.tuoiDang >= 20 &&
        trust >= 80 &&
        assessed !== 'datMotPhan' &&
        !poor &&
        (deeds >= 8 || everyContent(m, 75))
      )
        return 'outstanding'
      if (specific && rated && deeds >= 2 && trust >= 78 && everyContent(m, 70)) return 'good'
      if (
        registered &&
        assessed === 'dat' &&
        deeds >= 4 &&
        (m.noiDung1 >= 80 || m.noiDung2 >= 80 || m.noiDung3 >= 80) &&
        m.noiDung4 >= 65 &&
        m.noiDung5 >= 65 &&
        m.noiDung6 >= 65 &&
        m.noiDung7 >= 65 &&
        !(violated && v.includes('dieu2'))
      )
        return 'good'
      if (registered && !poor && everyContent(m, 55)) return 'vanguard'
      if (registered && deeds >= 3 && trust >= 70 && (rated || rating === 'hoanThanh')) return 'vanguard'
      break
    }
    case 'capTruong': {
      if (specific && rated && deeds >= 4 && trust >= 88 && everyContent(m, 80) && m.noiCongKhai !== 'noiCuTru')
        return 'outstanding'
      if (
        specific &&
        leads &&
        rating === 'xuatSac' &&
        deeds >= 6 &&
        m.noiDung7 >= 78 &&
        ((m.noiDung1 >= 90 && m.noiDung2 >= 80) ||
          (m.noiDung3 >= 90 && m.noiDung4 >= 80) ||
          (m.noiDung5 >= 90 && m.noiDung6 >= 80))
      )
        return 'outstanding'
      if (
        registered &&
        deeds >= 8 &&
        trust > 92.5 &&
        everyContent(m, 72) &&
        (m.cap === 'xa' || m.cap === 'coSo' || m.cap === 'chiBo') &&
        !(violated && (v.includes('dieu2') || v.includes('dieu11')))
      )
        return 'outstanding'
      if (specific && deeds >= 2 && trust >= 76 && everyContent(m, 68)) return 'good'
      if (
        registered &&
        rated &&
        deeds >= 3 &&
        ((m.noiDung1 >= 78 && m.noiDung2 >= 78 && m.noiDung3 >= 78) ||
          (m.noiDung4 >= 78 && m.noiDung5 >= 78 && m.noiDung6 >= 78))
      )
        return 'good'
      if (registered && !poor && everyContent(m, 52)) return 'vanguard'
      if ((registered || m.dangKyCuThe === true) && deeds >= 3 && trust >= 68) return 'vanguard'
      break
    }
    case 'dangCongTac': {
      if (specific && rated && deeds >= 4 && trust >= 88 && everyContent(m, 80)) return 'outstanding'
      if (
        specific &&
        rating === 'xuatSac' &&
        m.tuoi <= 35 &&
        m.noiDung2 >= 75 &&
        m.noiDung3 >= 75 &&
        m.noiDung4 >= 75 &&
        m.noiDung5 >= 75 &&
        m.noiDung6 >= 75 &&
        (deeds >= 7 || (m.noiDung1 >= 88 && m.noiDung7 >= 88))
      )
        return 'outstanding'
      if (registered && deeds >= 9 && trust >= 90 && m.tuoiDang >= 10 && !someContentBelow(m, 70)) return 'outstanding'
      if (registered && rated && deeds >= 2 && trust >= 75 && everyContent(m, 66)) return 'good'
      if (registered && (assessed === 'dat' || deeds >= 6) && trust > 70 && !someContentBelow(m, 62)) return 'good'
      if (registered && !poor && m.noiDung1 >= 50 && m.noiDung2 >= 50 && m.noiDung3 >= 50) return 'vanguard'
      if (deeds >= 3 && trust >= 65 && (rated || rating === 'hoanThanh')) return 'vanguard'
      break
    }
    case 'nghiHuu': {
      if (registered) {
        if (m.nghiHuu === true && deeds >= 3 && trust >= 92 && everyContent(m, 78)) return 'outstanding'
        if (
          m.tuoiDang >= 40 &&
          m.noiDung1 >= 75 &&
          m.noiDung2 >= 75 &&
          m.noiDung7 >= 80 &&
          (deeds >= 5 || trust >= 95) &&
          !(violated && v.includes('dieu6'))
        )
          return 'outstanding'
        if (
          deeds >= 5 &&
          trust >= 85 &&
          m.tuoi >= 60 &&
          m.tuoi <= 80 &&
          m.noiCongKhai === 'noiCuTru' &&
          everyContent(m, 74)
        )
          return 'outstanding'
      }
      if (registered && trust >= 75 && everyContent(m, 64)) return 'good'
      if ((registered || m.tuoiDang >= 50) && !poor && deeds >= 2 && m.noiDung1 >= 70 && m.noiDung7 >= 70) return 'good'
      if (trust >= 60 && m.noiDung1 >= 50 && m.noiDung7 >= 50) return 'vanguard'
      if (m.nghiHuu === true && !poor && (deeds >= 2 || m.tuoiDang >= 30)) return 'vanguard'
      break
    }
  }
  if (specific && deeds >= 6 && everyContent(m, 85)) return 'good'
  if (registered && assessed === 'dat' && !everyContentBelow75(m)) return 'vanguard'
  if (discipline === 'khong') {
    if (m.tuoiDang >= 30 && deeds >= 1 && !(violated && (v.includes('dieu2') || v.includes('dieu4')))) return 'vanguard'
    if (rated && trust >= 80) return 'vanguard'
  }
  return 'not-exemplary'
}

const everyContentBelow75 = (m: Person): boolean =>
  m.noiDung1 < 75 &&
  m.noiDung2 < 75 &&
  m.noiDung3 < 75 &&
  m.noiDung4 < 75 &&
  m.noiDung5 < 75 &&
  m.noiDung6 < 75 &&
  m.noiDung7 < 75
