import { traitsOf } from './committee.traits.ts'
import { type Facts, type FactValue, factsOf, unitResult } from './committee.year.ts'
import { mulberry32, type Random, seedOf } from './random.ts'

export type { FactValue }

/** One invented member in one year, with the facts of Đồng Nai's regulation; a missing fact is absent. */
export interface CommitteeRow {
  /** An opaque id such as `dv-00001`, the same in every year. */
  readonly id: string
  /** The unit, `du-01` to `du-60`. */
  readonly unit: string
  readonly year: number
  readonly [fact: string]: FactValue
}

/** What a synthetic committee is made from; the same values make the same rows. */
export interface CommitteeOptions {
  readonly seed?: number
  /** Members at the end of the year; 33,509 as Hậu Giang had in 2023, for a province of a real size. */
  readonly size?: number
  readonly year?: number
}

/** A year of a committee. */
export interface CommitteeYear {
  readonly year: number
  /** Members at the start of the year (đảng viên đầu năm). */
  readonly opening: number
  readonly members: readonly CommitteeRow[]
}

/**
 * How often each fact is missing, about 3 % on average: discipline is well kept, opinions are gathered last.
 *
 * `tieuChiCapUyTrucThuoc` is known of retired members only and `ketQuaDonVi` goes missing for a whole unit, so neither
 * is listed.
 */
export const missingRates: Readonly<Record<string, number>> = {
  tuTuongChinhTri: 0.022,
  daoDucLoiSong: 0.022,
  tuPheBinh: 0.028,
  quanHeNhanDan: 0.028,
  trachNhiemCongTac: 0.022,
  yThucKyLuat: 0.022,
  doanKetNoiBo: 0.025,
  kyLuat: 0.0002,
  dieuKhongDuocLam: 0.008,
  mienSinhHoat: 0.003,
  capUyVien: 0.002,
  capToChuc: 0.045,
  chucVu: 0.008,
  lanhDaoChuChot: 0.015,
  tinhTrangCongTac: 0.006,
  laCanBo: 0.055,
  laDangVienDauNam: 0.002,
  banDangKy: 0.03,
  noiCoViecLam: 0.06,
  dauTranhTieuCuc: 0.08,
  viecAnhHuongUyTin: 0.06,
  vuotTroiQuanChung: 0.06,
  tyLeYKienTot: 0.1,
}

/** The committee grows by this factor a year. */
const growth = 1.02

function withGaps(random: Random, facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => random() >= (missingRates[fact] ?? 0)))
}

function member(seed: number, index: number, year: number, opening: number): CommitteeRow {
  const traits = traitsOf(seed, index)
  const random = mulberry32(seedOf(seed, 404, index, year))
  const result = unitResult(seed, traits.unit, year)
  return {
    ...withGaps(random, { ...factsOf(random, traits, year), laDangVienDauNam: index < opening }),
    ...(result === undefined ? {} : { ketQuaDonVi: result }),
    id: `dv-${String(index + 1).padStart(5, '0')}`,
    unit: `du-${String(traits.unit).padStart(2, '0')}`,
    year,
  }
}

/**
 * An invented committee of Đồng Nai for trying things out: nobody in it exists.
 *
 * Units differ in quality, leaders do somewhat better, retired members need not register, and some facts are missing,
 * so that a target report shows targets met, missed and unknown.
 *
 * @example
 * ```ts
 * syntheticCommittee({ seed: 7, size: 3, year: 2017 }).map(({ id }) => id) // => ['dv-00001', 'dv-00002', 'dv-00003']
 * ```
 */
export function syntheticCommittee({ seed = 2016, size = 33_509, year = 2017 }: CommitteeOptions = {}): CommitteeRow[] {
  const opening = Math.round(size / growth)
  return Array.from({ length: size }, (_, index) => member(seed, index, year, opening))
}

/**
 * The same committee from 2016 to 2020, growing by 2 % a year: members keep their ids, so yearly targets have a year
 * before to be held against.
 *
 * @param size members at the end of 2016
 *
 * @example
 * ```ts
 * syntheticYears(7, 100).map(({ members }) => members.length) // => [100, 102, 104, 106, 108]
 * ```
 */
export function syntheticYears(seed: number, size = 33_509): CommitteeYear[] {
  return [2016, 2017, 2018, 2019, 2020].map((year) => {
    const now = Math.round(size * growth ** (year - 2016))
    return { year, opening: Math.round(now / growth), members: syntheticCommittee({ seed, size: now, year }) }
  })
}
