// Quy định minh họa để đo tốc độ, 2025-12-31, SHA-256 65d58c69fae5f556d489216085e470f7b9d74350c4e8e633134e919fceab7869
import type { Loader } from '@neuguong/rules'

const tableOf = (...runs: readonly (readonly [count: number, digit: number])[]): Uint16Array =>
  Uint16Array.from(runs.flatMap(([count, digit]) => new Array<number>(count).fill(digit)))
const table5 = tableOf([40, 3], [10, 6], [15, 9], [13, 12], [23, 15])
const table6 = tableOf([50, 18], [15, 36], [13, 54], [23, 72])
const table7 = tableOf([65, 90], [13, 180], [23, 270])
const table8 = tableOf([65, 1], [13, 2], [23, 3])
const table9 = tableOf([65, 4], [13, 8], [23, 12])
const table10 = tableOf([65, 16], [13, 32], [23, 48])
const table11 = tableOf([65, 64], [13, 128], [23, 192])
const table12 = tableOf([2, 1], [2, 2], [47, 3])

const load: Loader['load'] = (facts, slots, others) => {
  const value0 = facts["daDangKy"]
  const value1 = facts["xepLoai"]
  const value2 = facts["dangKyCuThe"]
  const value3 = facts["kyLuat"]
  const value4 = facts["tuDanhGia"]
  const value5 = facts["noiDung1"]
  const value6 = facts["noiDung2"]
  const value7 = facts["noiDung3"]
  const value8 = facts["noiDung4"]
  const value9 = facts["noiDung5"]
  const value10 = facts["noiDung6"]
  const value11 = facts["noiDung7"]
  const value12 = facts["soViecTot"]
  const value13 = facts["tinNhiem"]
  const value14 = facts["viPham"]
  const prototype: unknown = Object.getPrototypeOf(facts)
  if (prototype !== Object.prototype && prototype !== null) return false
  slots[0] = (value0 === true ? 2 : value0 === false ? 1 : 0) +
    (value1 === "xuatSac" ? 3 : value1 === "tot" ? 3 : value1 === "hoanThanh" ? 6 : value1 === "khongHoanThanh" ? 9 : 0) +
    (value2 === true ? 24 : value2 === false ? 12 : 0) +
    (value3 === "khong" ? 36 : value3 === "khienTrach" ? 72 : value3 === "canhCao" ? 72 : value3 === "cachChuc" ? 72 : value3 === "khaiTru" ? 72 : 0) +
    (value4 === "dat" ? 108 : value4 === "datMotPhan" ? 108 : value4 === "khongDat" ? 216 : 0)
  slots[1] = (typeof value5 === 'number' ? (table5[value5] ?? 0) : 0) +
    (typeof value6 === 'number' ? (table6[value6] ?? 0) : 0) +
    (typeof value7 === 'number' ? (table7[value7] ?? 0) : 0) +
    (Array.isArray(value14) && value14.length === 0 ? 1 : (others[0]?.(value14, slots) ?? 0))
  slots[5] = (typeof value8 === 'number' ? (table8[value8] ?? 0) : 0) +
    (typeof value9 === 'number' ? (table9[value9] ?? 0) : 0) +
    (typeof value10 === 'number' ? (table10[value10] ?? 0) : 0) +
    (typeof value11 === 'number' ? (table11[value11] ?? 0) : 0)
  slots[6] = (typeof value12 === 'number' ? (table12[value12] ?? 0) : 0) +
    (typeof value13 === 'number' && value13 >= -4.999999999999999e-10 && value13 < 100.0000000005 ? (value13 < 84.9999999995 ? (value13 < 75.0000000005 ? (value13 < 74.9999999995 ? 4 : 8) : 8) : 12) : 0)
  return true
}

/** For `compile`, of the ruleset that it was written for. */
export const loader: Loader = { written: 'a9bbba8bcc94198a67622e6b5d790de9e9cb0daceb18125f3afa1ea7039b5da8', load }
