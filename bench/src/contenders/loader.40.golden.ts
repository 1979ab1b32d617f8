// Quy định minh họa để đo tốc độ, 2025-12-31, SHA-256 129d0af39f5d4d1350d8c4ab86be54db161c27e9cd68bcb3b5f30000d46818de
import type { Loader } from '@neuguong/rules'

const tableOf = (...runs: readonly (readonly [count: number, digit: number])[]): Uint16Array =>
  Uint16Array.from(runs.flatMap(([count, digit]) => new Array<number>(count).fill(digit)))
const table10 = tableOf([1, 27], [1, 54], [1, 81], [1, 108], [1, 135], [1, 162], [1, 189], [1, 216], [1, 243], [42, 270])
const table11 = tableOf([35, 1], [15, 2], [2, 3], [3, 4], [7, 5], [2, 6], [1, 7], [1, 8], [2, 9], [2, 10], [2, 11], [2, 12], [1, 13], [3, 14], [2, 15], [2, 16], [3, 17], [3, 18], [13, 19])
const table13 = tableOf([35, 1], [15, 2], [2, 3], [3, 4], [7, 5], [2, 6], [2, 7], [2, 8], [2, 9], [2, 10], [2, 11], [1, 12], [3, 13], [2, 14], [2, 15], [3, 16], [3, 17], [2, 18], [11, 19])
const table14 = tableOf([35, 20], [15, 40], [2, 60], [3, 80], [7, 100], [2, 120], [2, 140], [2, 160], [2, 180], [2, 200], [2, 220], [1, 240], [3, 260], [2, 280], [2, 300], [3, 320], [16, 340])
const table15 = tableOf([35, 1], [17, 2], [3, 3], [7, 4], [2, 5], [1, 6], [1, 7], [2, 8], [2, 9], [2, 10], [2, 11], [1, 12], [3, 13], [2, 14], [2, 15], [3, 16], [5, 17], [11, 18])
const table16 = tableOf([35, 19], [17, 38], [3, 57], [7, 76], [2, 95], [1, 114], [1, 133], [2, 152], [2, 171], [2, 190], [2, 209], [1, 228], [3, 247], [2, 266], [2, 285], [3, 304], [16, 323])
const table17 = tableOf([35, 1], [15, 2], [2, 3], [3, 4], [7, 5], [2, 6], [2, 7], [2, 8], [2, 9], [2, 10], [2, 11], [1, 12], [3, 13], [2, 14], [2, 15], [3, 16], [3, 17], [2, 18], [11, 19])
const table18 = tableOf([35, 20], [17, 40], [3, 60], [7, 80], [2, 100], [1, 120], [1, 140], [2, 160], [2, 180], [2, 200], [2, 220], [1, 240], [3, 260], [2, 280], [2, 300], [3, 320], [3, 340], [13, 360])
const table19 = tableOf([10, 1], [10, 2], [10, 3], [10, 4], [10, 5], [51, 6])
const table20 = tableOf([36, 7], [24, 14], [21, 21], [40, 28])

const load: Loader['load'] = (facts, slots, others) => {
  const value0 = facts["nhom"]
  const value1 = facts["daDangKy"]
  const value2 = facts["xepLoai"]
  const value3 = facts["dangKyCuThe"]
  const value4 = facts["kyLuat"]
  const value5 = facts["giuChucVu"]
  const value6 = facts["tuDanhGia"]
  const value7 = facts["noiCongKhai"]
  const value8 = facts["cap"]
  const value9 = facts["nghiHuu"]
  const value10 = facts["soViecTot"]
  const value11 = facts["noiDung7"]
  const value12 = facts["tinNhiem"]
  const value13 = facts["noiDung1"]
  const value14 = facts["noiDung2"]
  const value15 = facts["noiDung5"]
  const value16 = facts["noiDung6"]
  const value17 = facts["noiDung3"]
  const value18 = facts["noiDung4"]
  const value19 = facts["tuoiDang"]
  const value20 = facts["tuoi"]
  const value21 = facts["viPham"]
  const prototype: unknown = Object.getPrototypeOf(facts)
  if (prototype !== Object.prototype && prototype !== null) return false
  slots[0] = (value0 === "capUyVien" ? 1 : value0 === "capTruong" ? 2 : value0 === "dangCongTac" ? 3 : value0 === "nghiHuu" ? 4 : 0) +
    (value1 === true ? 10 : value1 === false ? 5 : 0) +
    (value2 === "xuatSac" ? 15 : value2 === "tot" ? 30 : value2 === "hoanThanh" ? 45 : value2 === "khongHoanThanh" ? 60 : 0) +
    (value3 === true ? 150 : value3 === false ? 75 : 0)
  slots[1] = (value4 === "khong" ? 1 : value4 === "khienTrach" ? 2 : value4 === "canhCao" ? 3 : value4 === "cachChuc" ? 4 : value4 === "khaiTru" ? 4 : 0) +
    (value5 === true ? 10 : value5 === false ? 5 : 0) +
    (value6 === "dat" ? 15 : value6 === "datMotPhan" ? 30 : value6 === "khongDat" ? 45 : 0) +
    (value7 === "capUy" ? 60 : value7 === "coQuan" ? 60 : value7 === "chiBo" ? 120 : value7 === "noiCuTru" ? 180 : 0)
  slots[2] = (value8 === "tinh" ? 1 : value8 === "huyen" ? 1 : value8 === "xa" ? 2 : value8 === "coSo" ? 2 : value8 === "chiBo" ? 2 : 0) +
    (value9 === true ? 6 : value9 === false ? 3 : 0) +
    (typeof value10 === 'number' ? (table10[value10] ?? 0) : 0) +
    (Array.isArray(value21) && value21.length === 0 ? 9 : (others[0]?.(value21, slots) ?? 0))
  slots[13] = (typeof value11 === 'number' ? (table11[value11] ?? 0) : 0) +
    (typeof value12 === 'number' && value12 >= -4.999999999999999e-10 && value12 < 100.0000000005 ? (value12 < 79.9999999995 ? (value12 < 70.0000000005 ? (value12 < 65.0000000005 ? (value12 < 60.0000000005 ? (value12 < 59.9999999995 ? 20 : 40) : (value12 < 64.9999999995 ? 40 : 60)) : (value12 < 68.0000000005 ? (value12 < 67.9999999995 ? 60 : 80) : (value12 < 69.9999999995 ? 80 : 100))) : (value12 < 76.0000000005 ? (value12 < 75.0000000005 ? (value12 < 74.9999999995 ? 120 : 140) : (value12 < 75.9999999995 ? 140 : 160)) : (value12 < 78.0000000005 ? (value12 < 77.9999999995 ? 160 : 180) : 180))) : (value12 < 90.0000000005 ? (value12 < 87.9999999995 ? (value12 < 84.9999999995 ? 200 : 220) : (value12 < 89.9999999995 ? 240 : 260)) : (value12 < 92.5000000005 ? (value12 < 92.0000000005 ? (value12 < 91.9999999995 ? 260 : 280) : 280) : (value12 < 95.0000000005 ? (value12 < 94.9999999995 ? 300 : 320) : 320)))) : 0)
  slots[14] = (typeof value13 === 'number' ? (table13[value13] ?? 0) : 0) +
    (typeof value14 === 'number' ? (table14[value14] ?? 0) : 0)
  slots[15] = (typeof value15 === 'number' ? (table15[value15] ?? 0) : 0) +
    (typeof value16 === 'number' ? (table16[value16] ?? 0) : 0)
  slots[16] = (typeof value17 === 'number' ? (table17[value17] ?? 0) : 0) +
    (typeof value18 === 'number' ? (table18[value18] ?? 0) : 0)
  slots[17] = (typeof value19 === 'number' ? (table19[value19] ?? 0) : 0) +
    (typeof value20 === 'number' ? (table20[value20] ?? 0) : 0)
  return true
}

/** For `compile`, of the ruleset that it was written for. */
export const loader: Loader = { written: 'e4f6ed44f630f27f7aa234a186ae8d0ee75be56f8caa682b3299303d1caecd2e', load }
