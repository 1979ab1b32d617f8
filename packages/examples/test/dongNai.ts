import {
  type MeasureOptions,
  type MemberRow,
  measure,
  type Ruleset,
  type TargetResult,
  type YearData,
} from '@neuguong/rules'
import { rulesetOf } from './shipped.ts'

/** Facts that a member has otherwise than the model. */
export type Facts = Readonly<Record<string, MemberRow[string]>>

/** A member at work without a post, of whom everything is known and everything is good: outstanding. */
const model: MemberRow = {
  unit: 'du-01',
  tuTuongChinhTri: 'tot',
  daoDucLoiSong: 'tot',
  tuPheBinh: 'tot',
  quanHeNhanDan: 'tot',
  trachNhiemCongTac: 'tot',
  yThucKyLuat: 'tot',
  doanKetNoiBo: 'tot',
  kyLuat: 'khong',
  dieuKhongDuocLam: [],
  mienSinhHoat: false,
  capUyVien: 'khong',
  capToChuc: 'coSo',
  chucVu: 'khong',
  lanhDaoChuChot: false,
  tinhTrangCongTac: 'dangCongTac',
  laCanBo: true,
  laDangVienDauNam: true,
  banDangKy: 'cuThe',
  noiCoViecLam: ['coQuan', 'noiCuTru', 'noiCongCong'],
  dauTranhTieuCuc: 'tot',
  viecAnhHuongUyTin: false,
  vuotTroiQuanChung: 'noiBat',
  tieuChiCapUyTrucThuoc: true,
  tyLeYKienTot: 90,
  ketQuaDonVi: 'tot',
}

/** What makes the rules of Đồng Nai conclude a tier, whatever post the member holds. */
export const outstanding: Facts = {}
export const good: Facts = { tyLeYKienTot: 50 }
export const vanguard: Facts = { vuotTroiQuanChung: 'chuaRo', dauTranhTieuCuc: 'chuaDat', tieuChiCapUyTrucThuoc: false }
export const notExemplary: Facts = { dieuKhongDuocLam: ['thieuTrungThuc'] }
export const notRated: Facts = { mienSinhHoat: true }
/** Outstanding or good, depending on what people say. */
export const outstandingOrGood: Facts = { tyLeYKienTot: null }
/** Outstanding or not exemplary, depending on discipline. */
export const undecided: Facts = { kyLuat: null }

/** Disciplined, hence not exemplary. */
export const disciplined: Facts = { kyLuat: 'khienTrach' }

/** Posts. */
export const committee: Facts = { capUyVien: 'capUyVien' }
export const standing: Facts = { capUyVien: 'uyVienThuongVu' }
export const keyLeader: Facts = { lanhDaoChuChot: true }
export const head: Facts = { chucVu: 'capTruong' }
export const deputy: Facts = { chucVu: 'capPho' }
export const retired: Facts = { tinhTrangCongTac: 'nghiHuu' }

/** One member with some facts changed; later ones win, and `null` is missing. */
export const member = (...facts: readonly Facts[]): MemberRow => Object.assign({}, model, ...facts)

/** Several members alike. */
export const members = (count: number, ...facts: readonly Facts[]): MemberRow[] =>
  Array.from({ length: count }, () => member(...facts))

/** A unit by name. */
export const unit = (id: string | null): Facts => ({ unit: id })

/** The phases, each measured on its last day. */
export const phase1: MeasureOptions = { phase: 'giai-doan-1', on: '2017-12-31' }
export const phase2: MeasureOptions = { phase: 'giai-doan-2', on: '2020-12-31' }

const folder = 'dong-nai/272-qd-tu'

/** Đồng Nai's regulation on a day, with other readings where some are given. */
export const dongNai = (on: string, readings: Readonly<Record<string, number>> = {}): Ruleset =>
  rulesetOf(folder, on, readings)

const rulesets = new Map<string, Ruleset>()

function rulesetFor(on: string, readings: Readonly<Record<string, number>>): Ruleset {
  const key = JSON.stringify([on, readings])
  const ruleset = rulesets.get(key) ?? dongNai(on, readings)
  rulesets.set(key, ruleset)
  return ruleset
}

/** What a case measures: members of the last year of the phase, or years. */
export type Case = readonly MemberRow[] | { readonly years: readonly YearData[] }

/** The cases of targets: what the population is, and what `shortly` says of the result. */
export type Table = Readonly<Record<string, readonly (readonly [title: string, population: Case, expected: string])[]>>

/** A year that opened with so many members, of whom so many were disciplined, and others. */
export const yearOf = (year: number, opening: number | undefined, count: number, ...others: MemberRow[]): YearData => ({
  year,
  opening,
  members: [...members(count, disciplined), ...others, member()],
})

/** The result of one target over a population. */
export function targetIn(
  population: Case,
  target: string,
  options: MeasureOptions,
  readings: Readonly<Record<string, number>> = {},
): TargetResult {
  const year = Number(options.on.slice(0, 4))
  const years = 'years' in population ? population.years : [{ year, members: population }]
  const results = measure(rulesetFor(options.on, readings), { years }, options)
  const found = results.find((result) => result.target === target)
  if (!found) throw new Error(`no target ${target}`)
  return found
}

/** A status and what was counted, short enough for a table: `met 3/10`, `unknown 2–3/10`. */
export function shortly({ status, of, among }: Pick<TargetResult, 'status' | 'of' | 'among'>): string {
  const show = (count: TargetResult['of']): string =>
    count === null ? '…' : count.low === count.high ? String(count.low) : `${count.low}–${count.high}`
  return `${status} ${show(of)}/${show(among)}`
}
