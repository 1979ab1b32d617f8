import { type Traits, unitQuality } from './committee.traits.ts'
import { mulberry32, normal, pick, type Random, seedOf } from './random.ts'

/** A value of a fact as rows hold it. */
export type FactValue = boolean | number | string | readonly string[]

/** Facts by name; a missing one is absent. */
export type Facts = Record<string, FactValue>

const contents = [
  'tuTuongChinhTri',
  'daoDucLoiSong',
  'tuPheBinh',
  'quanHeNhanDan',
  'trachNhiemCongTac',
  'yThucKyLuat',
  'doanKetNoiBo',
] as const

/** Share of members who are disciplined in a year; the second phase misses its target. */
const disciplined: Readonly<Record<number, number>> = {
  2016: 0.006,
  2017: 0.005,
  2018: 0.0058,
  2019: 0.0065,
  2020: 0.0068,
}

/** Share of registrations with specific content, which grows from year to year. */
const specific: Readonly<Record<number, number>> = { 2016: 0.82, 2017: 0.88, 2018: 0.94, 2019: 0.97, 2020: 0.985 }

/** A grade: good, passed or not, around the member's quality. */
function grade(random: Random, quality: number, [good, passed, poor]: readonly [string, string, string]): string {
  const mark = quality + 0.6 * normal(random)
  return mark > -1.25 ? good : mark > -3.3 ? passed : poor
}

function discipline(random: Random, { post }: Traits, rate: number): Facts {
  const leader = post.capUyVien !== 'khong'
  if (random() >= rate * (leader ? 1.35 : 0.93))
    return { kyLuat: 'khong', dieuKhongDuocLam: random() < 0.002 ? ['thieuTrungThuc'] : [] }
  const removable = leader || post.chucVu !== 'khong'
  const kyLuat = pick(random, { khaiTru: 0.08, canhCao: 0.27, cachChuc: removable ? 0.05 : 0 }, 'khienTrach')
  const kind = pick(
    random,
    { thamNhungLangPhi: 0.2, teNanXaHoi: 0.2, traiChuTruong: 0.1, matDoanKet: 0.15 },
    'thieuTrungThuc',
  )
  return { kyLuat, dieuKhongDuocLam: [kind] }
}

function registration(random: Random, working: boolean, year: number): string {
  if (!working) return pick(random, { cuThe: 0.25, chungChung: 0.15 }, 'khong')
  if (random() < 0.012) return 'khong'
  return random() < (specific[year] ?? 0.9) ? 'cuThe' : 'chungChung'
}

function places(random: Random, working: boolean, quality: number): string[] {
  const chances = {
    coQuan: working ? 0.9 : 0,
    toChucDang: 0.75,
    doanThe: working ? 0.6 : 0.3,
    noiCuTru: 0.85,
    noiCongCong: 0.6,
  }
  return Object.entries(chances)
    .filter(([, chance]) => random() < chance + 0.15 * quality)
    .map(([place]) => place)
}

/**
 * How the work unit did in a year: the same for all its members.
 *
 * @example
 * ```ts
 * unitResult(2016, 1, 2017) === unitResult(2016, 1, 2017) // => true
 * ```
 */
export function unitResult(seed: number, unit: number, year: number): string | undefined {
  const random = mulberry32(seedOf(seed, 303, unit, year))
  if (random() < 0.03) return undefined
  const mark = unitQuality(seed, unit) + 0.6 * normal(random)
  return mark > 0.8 ? 'xuatSac' : mark > -0.9 ? 'tot' : mark > -2.2 ? 'hoanThanh' : 'khongHoanThanh'
}

/**
 * Everything that is to be known about a member in a year, before some of it goes missing.
 *
 * @example
 * ```ts
 * const { kyLuat } = factsOf(mulberry32(1), traitsOf(2016, 0), 2017) // 'khong', for all but one in two hundred
 * ```
 */
export function factsOf(random: Random, traits: Traits, year: number): Facts {
  const working = traits.tinhTrangCongTac === 'dangCongTac'
  const retired = traits.tinhTrangCongTac === 'nghiHuu' || traits.tinhTrangCongTac === 'hetTuoiLaoDong'
  const quality = traits.quality + 0.12 * (year - 2016) + 0.3 * normal(random)
  const opinions = Math.round(87 + 6 * quality + 4 * normal(random))
  return {
    ...Object.fromEntries(contents.map((content) => [content, grade(random, quality, ['tot', 'dat', 'chuaDat'])])),
    ...discipline(random, traits, disciplined[year] ?? 0.006),
    mienSinhHoat: traits.post.capUyVien === 'khong' && random() < (retired ? 0.05 : 0.001),
    ...traits.post,
    tinhTrangCongTac: traits.tinhTrangCongTac,
    laCanBo: traits.laCanBo,
    banDangKy: registration(random, working, year),
    noiCoViecLam: places(random, working, quality),
    dauTranhTieuCuc: grade(random, quality, ['tot', 'dat', 'chuaDat']),
    viecAnhHuongUyTin: random() < 0.004,
    vuotTroiQuanChung: grade(random, quality - 0.45, ['noiBat', 'ro', 'chuaRo']),
    tyLeYKienTot: Math.min(100, Math.max(40, opinions)),
    ...(retired ? { tieuChiCapUyTrucThuoc: random() < 0.96 } : {}),
  }
}
