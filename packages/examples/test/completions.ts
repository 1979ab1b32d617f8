import type { FactValue, MemberRow } from '@neuguong/rules'
import * as fc from 'fast-check'
import { member } from './dongNai.ts'

/** Values of facts that stand for all others: one for each side of every threshold that the rules and targets use. */
const domains: Readonly<Record<string, readonly FactValue[]>> = {
  unit: ['du-01', 'du-02', 'du-03'],
  capUyVien: ['khong', 'capUyVien', 'uyVienThuongVu'],
  chucVu: ['khong', 'capTruong', 'capPho'],
  lanhDaoChuChot: [true, false],
  tinhTrangCongTac: ['dangCongTac', 'nghiHuu'],
  mienSinhHoat: [false, false, true],
  banDangKy: ['khong', 'chungChung', 'cuThe'],
  kyLuat: ['khong', 'khong', 'khienTrach'],
  tyLeYKienTot: [50, 78, 83, 90],
  vuotTroiQuanChung: ['chuaRo', 'noiBat'],
  dauTranhTieuCuc: ['chuaDat', 'tot'],
}

/** A hole: the fact of a member that is missing. */
interface Hole {
  readonly index: number
  readonly fact: string
}

/** Members of whom some facts are missing, and every way of filling these in. */
export interface Gappy {
  readonly members: readonly MemberRow[]
  readonly completions: readonly (readonly MemberRow[])[]
}

const known = fc.record(
  Object.fromEntries(Object.entries(domains).map(([fact, values]) => [fact, fc.constantFrom(...values)])),
)

const set = (members: readonly MemberRow[], { index, fact }: Hole, value: FactValue): MemberRow[] =>
  members.map((row, at) => (at === index ? { ...row, [fact]: value } : row))

function gappy(members: readonly MemberRow[], holes: readonly Hole[]): Gappy {
  const filled = holes.reduce<readonly (readonly MemberRow[])[]>(
    (all, hole) => all.flatMap((rows) => [...new Set(domains[hole.fact])].map((value) => set(rows, hole, value))),
    [members],
  )
  return { members: holes.reduce((rows, hole) => set(rows, hole, null), members), completions: filled }
}

const rows = fc.array(known, { minLength: 1, maxLength: 4 }).map((list) => list.map((facts) => member(facts)))

/** Random members of Đồng Nai of whom everything is known. */
export const knownMembers: fc.Arbitrary<readonly MemberRow[]> = rows

/** Random members of Đồng Nai with up to three missing facts out of `missing`, by default any. */
export function gappyMembers(missing: readonly string[] = Object.keys(domains)): fc.Arbitrary<Gappy> {
  const hole = fc.record({ index: fc.nat(3), fact: fc.constantFrom(...missing) })
  const holes = fc.uniqueArray(hole, { maxLength: 3, selector: ({ index, fact }) => `${index} ${fact}` })
  return fc.tuple(rows, holes).map(([members, found]) =>
    gappy(
      members,
      found.filter(({ index }) => index < members.length),
    ),
  )
}
