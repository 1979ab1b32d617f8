import { mulberry32, normal, pick, type Random, seedOf } from './random.ts'

/** What stays with a member from year to year. */
export interface Traits {
  /** From 1. */
  readonly unit: number
  /** Around 0, higher is better: half the unit's, half the member's own. */
  readonly quality: number
  readonly post: Posts
  readonly tinhTrangCongTac: string
  readonly laCanBo: boolean
}

/** The posts a member holds, as facts of the regulation. */
export interface Posts {
  readonly capUyVien: string
  readonly capToChuc: string
  readonly chucVu: string
  readonly lanhDaoChuChot: boolean
}

/** How many units the committee has: enough for some to reach what others miss. */
export const unitCount = 60

const committeeWhenWorking = { biThu: 0.006, uyVienThuongVu: 0.013, biThuChiUy: 0.035, capUyVien: 0.125 }
const committeeOtherwise = { biThuChiUy: 0.02, capUyVien: 0.06 }

const headOrDeputy: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  biThu: { capTruong: 0.9, capPho: 0.05 },
  uyVienThuongVu: { capTruong: 0.5, capPho: 0.4 },
  biThuChiUy: { capTruong: 0.7, capPho: 0.15 },
  capUyVien: { capTruong: 0.15, capPho: 0.3, khac: 0.15 },
}
const postsWhenWorking = { capTruong: 0.02, capPho: 0.05, khac: 0.08 }
const postsOtherwise = { khac: 0.06 }

/** A post on the committee, for those who are in office or retired into the local cell. */
function postsOf(random: Random, working: boolean): Posts {
  const capUyVien = pick(random, working ? committeeWhenWorking : committeeOtherwise, 'khong')
  const senior = capUyVien === 'biThu' || capUyVien === 'uyVienThuongVu'
  const posts = headOrDeputy[capUyVien] ?? (working ? postsWhenWorking : postsOtherwise)
  const chucVu = pick(random, working || capUyVien === 'khong' ? posts : postsOtherwise, 'khong')
  const leading = senior ? 0.85 : chucVu === 'capTruong' ? 0.35 : chucVu === 'capPho' ? 0.1 : 0.003
  return {
    capUyVien,
    chucVu,
    capToChuc: pick(
      random,
      senior ? { coSo: 0.7, huyen: 0.25 } : { coSo: 0.33, huyen: 0.05 },
      senior ? 'tinh' : 'chiBo',
    ),
    lanhDaoChuChot: random() < leading,
  }
}

/**
 * The quality of a unit, around 0.
 *
 * @example
 * ```ts
 * unitQuality(2016, 1) === unitQuality(2016, 1) // => true
 * ```
 */
export function unitQuality(seed: number, unit: number): number {
  return normal(mulberry32(seedOf(seed, 101, unit)))
}

/**
 * The lasting traits of the member with this index (from 0), the same in every year.
 *
 * @example
 * ```ts
 * traitsOf(2016, 0).unit <= unitCount // => true
 * ```
 */
export function traitsOf(seed: number, index: number): Traits {
  const random = mulberry32(seedOf(seed, 202, index))
  // the power makes the first units larger, as real ones differ in size
  const unit = 1 + Math.floor(unitCount * random() ** 1.4)
  const tinhTrangCongTac = pick(random, { nghiHuu: 0.23, hetTuoiLaoDong: 0.04, khac: 0.05 }, 'dangCongTac')
  const working = tinhTrangCongTac === 'dangCongTac'
  const post = postsOf(random, working)
  const leader = post.capUyVien !== 'khong' || post.chucVu === 'capTruong' || post.chucVu === 'capPho'
  return {
    unit,
    quality: 0.45 * unitQuality(seed, unit) + 0.55 * normal(random) + (leader ? 0.5 : 0),
    post,
    tinhTrangCongTac,
    laCanBo: leader || random() < (working ? 0.6 : 0.7),
  }
}
