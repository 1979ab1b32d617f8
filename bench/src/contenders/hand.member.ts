import type { Member } from '../workload/members.ts'

/** A member as somebody who writes by hand would declare it. */
export interface Person {
  readonly nhom?: string
  readonly giuChucVu?: boolean
  readonly cap?: string
  readonly daDangKy?: boolean
  readonly dangKyCuThe?: boolean
  readonly noiCongKhai?: string
  readonly noiDung1: number
  readonly noiDung2: number
  readonly noiDung3: number
  readonly noiDung4: number
  readonly noiDung5: number
  readonly noiDung6: number
  readonly noiDung7: number
  readonly tuDanhGia?: string
  readonly soViecTot: number
  readonly kyLuat?: string
  readonly xepLoai?: string
  readonly tinNhiem: number
  readonly viPham?: readonly string[]
  readonly tuoi: number
  readonly nghiHuu?: boolean
  readonly tuoiDang: number
}

/** The same object. A number that is missing makes every comparison false, which is what two-valued code gets. */
export const personOf = (member: Member): Person => member as unknown as Person

/** Every content has at least this score. */
export const everyContent = (m: Person, score: number): boolean =>
  m.noiDung1 >= score &&
  m.noiDung2 >= score &&
  m.noiDung3 >= score &&
  m.noiDung4 >= score &&
  m.noiDung5 >= score &&
  m.noiDung6 >= score &&
  m.noiDung7 >= score

/** Some content is below this score. */
export const someContentBelow = (m: Person, score: number): boolean =>
  m.noiDung1 < score ||
  m.noiDung2 < score ||
  m.noiDung3 < score ||
  m.noiDung4 < score ||
  m.noiDung5 < score ||
  m.noiDung6 < score ||
  m.noiDung7 < score
