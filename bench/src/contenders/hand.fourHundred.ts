import { type Annex, annexes, type Thresholds } from '../workload/annexes.ts'
import type { Tier } from '../workload/conditions.ts'
import type { Person } from './hand.member.ts'

// Four hundred rules by hand means a table of thresholds and a loop over the rules of the member's own annex.
const annexOf = new Map<string, Map<string, Annex>>()
for (const annex of annexes) {
  const byLevel = annexOf.get(annex.group) ?? new Map<string, Annex>()
  annexOf.set(annex.group, byLevel.set(annex.level, annex))
}

/** The scores of a member that an annex may name, by the id of the content. */
type Scores = Readonly<Record<string, number>>

const reaches = (m: Person, scores: readonly number[]): boolean =>
  m.noiDung1 >= (scores[0] ?? 0) &&
  m.noiDung2 >= (scores[1] ?? 0) &&
  m.noiDung3 >= (scores[2] ?? 0) &&
  m.noiDung4 >= (scores[3] ?? 0) &&
  m.noiDung5 >= (scores[4] ?? 0) &&
  m.noiDung6 >= (scores[5] ?? 0) &&
  m.noiDung7 >= (scores[6] ?? 0)

const startsWith = (m: Person, scores: readonly number[], four: boolean): boolean =>
  m.noiDung1 >= (scores[0] ?? 0) &&
  m.noiDung2 >= (scores[1] ?? 0) &&
  m.noiDung3 >= (scores[2] ?? 0) &&
  (!four || m.noiDung4 >= (scores[3] ?? 0))

function isExcluded(m: Person, { serious, least, discipline }: Annex): boolean {
  const { kyLuat, viPham } = m
  if (m.xepLoai === 'khongHoanThanh') return true
  if (viPham !== undefined && viPham.length > 0) for (const item of serious) if (viPham.includes(item)) return true
  const scores = m as unknown as Scores
  for (const content of least.of) if ((scores[content] ?? 100) < least.score) return true
  if (kyLuat === undefined || kyLuat === 'khong') return false
  return discipline.forms.includes(kyLuat) && m.soViecTot < discipline.deeds
}

const isOutstanding = (m: Person, { deeds, trust, best, years, scores }: Thresholds): boolean =>
  m.soViecTot >= deeds &&
  m.tinNhiem >= trust &&
  (!best || m.xepLoai === 'xuatSac') &&
  (years === 0 || m.tuoiDang >= years) &&
  reaches(m, scores)

function isGood(m: Person, { deeds, trust, lenient, instead, scores }: Thresholds): boolean {
  if (!(m.soViecTot >= deeds && m.tinNhiem >= trust)) return false
  if (lenient && (m.tuDanhGia === 'datMotPhan' || m.tuDanhGia === 'khongDat')) return false
  return instead > 0 ? m.noiDung7 >= instead || startsWith(m, scores, true) : reaches(m, scores)
}

function isVanguard(m: Person, registered: boolean, { deeds, trust, lenient, oldest, scores }: Thresholds): boolean {
  if (!(m.soViecTot >= deeds && m.tinNhiem >= trust) || !(lenient || registered)) return false
  if (oldest > 0 && !(m.tuoi <= oldest)) return false
  return lenient ? startsWith(m, scores, false) : reaches(m, scores)
}

/** The four hundred rules, as a careful developer writes them. */
export function handFourHundred(m: Person): Tier {
  const annex = annexOf.get(m.nhom ?? '')?.get(m.cap ?? '')
  if (annex === undefined || isExcluded(m, annex)) return 'not-exemplary'
  const registered = m.daDangKy === true
  if (registered && m.dangKyCuThe === true && (m.xepLoai === 'xuatSac' || m.xepLoai === 'tot'))
    for (const thresholds of annex.outstanding) if (isOutstanding(m, thresholds)) return 'outstanding'
  if (registered) for (const thresholds of annex.good) if (isGood(m, thresholds)) return 'good'
  for (const thresholds of annex.vanguard) if (isVanguard(m, registered, thresholds)) return 'vanguard'
  return 'not-exemplary'
}
