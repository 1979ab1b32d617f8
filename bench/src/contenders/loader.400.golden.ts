// Quy định minh họa để đo tốc độ, 2025-12-31, SHA-256 313b09d54f2caa1cf07edde5a04cb85377e729489438dea4407f61ce1722f5d1
import type { Loader } from '@neuguong/rules'

const tableOf = (...runs: readonly (readonly [count: number, digit: number])[]): Uint16Array =>
  Uint16Array.from(runs.flatMap(([count, digit]) => new Array<number>(count).fill(digit)))
const table7 = tableOf([1, 3], [1, 6], [1, 9], [1, 12], [1, 15], [1, 18], [1, 21], [1, 24], [1, 27], [1, 30], [1, 33], [1, 36], [39, 39])
const table9 = tableOf([29, 1], [1, 2], [2, 3], [4, 4], [1, 5], [2, 6], [5, 7], [2, 8], [1, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [2, 23], [1, 24], [1, 25], [1, 26], [1, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [2, 36], [1, 37], [1, 38], [1, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [13, 49])
const table10 = tableOf([28, 1], [1, 2], [1, 3], [2, 4], [4, 5], [1, 6], [1, 7], [1, 8], [1, 9], [4, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [1, 23], [1, 24], [1, 25], [1, 26], [3, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [1, 36], [1, 37], [1, 38], [2, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [1, 49], [1, 50], [1, 51], [13, 52])
const table11 = tableOf([28, 1], [2, 2], [1, 3], [1, 4], [1, 5], [4, 6], [1, 7], [1, 8], [1, 9], [4, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [1, 23], [1, 24], [1, 25], [1, 26], [2, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [1, 36], [1, 37], [1, 38], [1, 39], [2, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [1, 49], [1, 50], [1, 51], [1, 52], [13, 53])
const table12 = tableOf([28, 1], [1, 2], [1, 3], [1, 4], [5, 5], [1, 6], [1, 7], [1, 8], [6, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [1, 23], [1, 24], [2, 25], [1, 26], [1, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [1, 36], [1, 37], [2, 38], [2, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [1, 49], [13, 50])
const table13 = tableOf([28, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [3, 7], [1, 8], [1, 9], [1, 10], [1, 11], [4, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [1, 23], [1, 24], [1, 25], [1, 26], [1, 27], [1, 28], [2, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [1, 36], [1, 37], [1, 38], [1, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [1, 49], [1, 50], [1, 51], [1, 52], [1, 53], [1, 54], [1, 55], [13, 56])
const table14 = tableOf([32, 1], [1, 2], [4, 3], [1, 4], [1, 5], [1, 6], [5, 7], [1, 8], [1, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [3, 23], [1, 24], [1, 25], [1, 26], [1, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [2, 35], [1, 36], [1, 37], [1, 38], [1, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [13, 48])
const table15 = tableOf([30, 1], [1, 2], [1, 3], [1, 4], [4, 5], [1, 6], [1, 7], [5, 8], [1, 9], [1, 10], [1, 11], [1, 12], [1, 13], [1, 14], [1, 15], [1, 16], [1, 17], [1, 18], [1, 19], [1, 20], [1, 21], [1, 22], [1, 23], [1, 24], [2, 25], [1, 26], [1, 27], [1, 28], [1, 29], [1, 30], [1, 31], [1, 32], [1, 33], [1, 34], [1, 35], [1, 36], [1, 37], [2, 38], [1, 39], [1, 40], [1, 41], [1, 42], [1, 43], [1, 44], [1, 45], [1, 46], [1, 47], [1, 48], [1, 49], [1, 50], [13, 51])
const table16 = tableOf([5, 1], [2, 2], [2, 3], [2, 4], [1, 5], [3, 6], [2, 7], [1, 8], [1, 9], [1, 10], [2, 11], [1, 12], [1, 13], [77, 14])
const table17 = tableOf([43, 15], [2, 30], [1, 45], [1, 60], [1, 75], [3, 90], [1, 105], [5, 120], [2, 135], [6, 150], [1, 165], [1, 180], [3, 195], [1, 210], [50, 225])

const load: Loader['load'] = (facts, slots, others) => {
  const value0 = facts["nhom"]
  const value1 = facts["cap"]
  const value2 = facts["daDangKy"]
  const value3 = facts["xepLoai"]
  const value4 = facts["dangKyCuThe"]
  const value5 = facts["kyLuat"]
  const value6 = facts["tuDanhGia"]
  const value7 = facts["soViecTot"]
  const value8 = facts["tinNhiem"]
  const value9 = facts["noiDung2"]
  const value10 = facts["noiDung3"]
  const value11 = facts["noiDung1"]
  const value12 = facts["noiDung5"]
  const value13 = facts["noiDung7"]
  const value14 = facts["noiDung6"]
  const value15 = facts["noiDung4"]
  const value16 = facts["tuoiDang"]
  const value17 = facts["tuoi"]
  const value18 = facts["viPham"]
  const prototype: unknown = Object.getPrototypeOf(facts)
  if (prototype !== Object.prototype && prototype !== null) return false
  slots[0] = (value0 === "capUyVien" ? 1 : value0 === "capTruong" ? 2 : value0 === "dangCongTac" ? 3 : value0 === "nghiHuu" ? 4 : 0) +
    (value1 === "tinh" ? 5 : value1 === "huyen" ? 10 : value1 === "xa" ? 15 : value1 === "coSo" ? 20 : value1 === "chiBo" ? 25 : 0) +
    (value2 === true ? 60 : value2 === false ? 30 : 0)
  slots[1] = (value3 === "xuatSac" ? 1 : value3 === "tot" ? 2 : value3 === "hoanThanh" ? 3 : value3 === "khongHoanThanh" ? 4 : 0) +
    (value4 === true ? 10 : value4 === false ? 5 : 0) +
    (value5 === "khong" ? 15 : value5 === "khienTrach" ? 30 : value5 === "canhCao" ? 45 : value5 === "cachChuc" ? 45 : value5 === "khaiTru" ? 45 : 0) +
    (value6 === "dat" ? 60 : value6 === "datMotPhan" ? 120 : value6 === "khongDat" ? 120 : 0)
  slots[2] = (typeof value7 === 'number' ? (table7[value7] ?? 0) : 0) +
    (Array.isArray(value18) && value18.length === 0 ? 1 : (others[0]?.(value18, slots) ?? 0))
  slots[22] = (typeof value8 === 'number' && Number.isFinite(value8) && value8 >= 0 && value8 <= 100 ? (value8 < 80 ? (value8 < 67 ? (value8 < 61 ? (value8 < 58 ? (value8 < 56 ? (value8 < 55 ? 1 : 2) : (value8 < 57 ? 3 : 4)) : (value8 < 60 ? (value8 < 59 ? 5 : 6) : 7)) : (value8 < 64 ? (value8 < 63 ? (value8 < 62 ? 8 : 9) : 10) : (value8 < 66 ? (value8 < 65 ? 11 : 12) : 13))) : (value8 < 74 ? (value8 < 71 ? (value8 < 69 ? (value8 < 68 ? 14 : 15) : (value8 < 70 ? 16 : 17)) : (value8 < 73 ? (value8 < 72 ? 18 : 19) : 20)) : (value8 < 77 ? (value8 < 76 ? (value8 < 75 ? 21 : 22) : 23) : (value8 < 79 ? (value8 < 78 ? 24 : 25) : 26)))) : (value8 < 86.5 ? (value8 < 83.5 ? (value8 < 82 ? (value8 < 81 ? (value8 < 80.5 ? 27 : 28) : (value8 < 81.5 ? 29 : 30)) : (value8 < 83 ? (value8 < 82.5 ? 31 : 32) : 33)) : (value8 < 85 ? (value8 < 84.5 ? (value8 < 84 ? 34 : 35) : 36) : (value8 < 86 ? (value8 < 85.5 ? 37 : 38) : 39))) : (value8 < 91 ? (value8 < 88.5 ? (value8 < 87.5 ? (value8 < 87 ? 40 : 41) : (value8 < 88 ? 42 : 43)) : (value8 < 90 ? (value8 < 89 ? 44 : 45) : 46)) : (value8 < 93.5 ? (value8 < 93 ? (value8 < 92 ? 47 : 48) : 49) : (value8 < 94.5 ? (value8 < 94 ? 50 : 51) : 52))))) : 0)
  slots[23] = (typeof value9 === 'number' ? (table9[value9] ?? 0) : 0)
  slots[24] = (typeof value10 === 'number' ? (table10[value10] ?? 0) : 0)
  slots[25] = (typeof value11 === 'number' ? (table11[value11] ?? 0) : 0)
  slots[26] = (typeof value12 === 'number' ? (table12[value12] ?? 0) : 0)
  slots[27] = (typeof value13 === 'number' ? (table13[value13] ?? 0) : 0)
  slots[28] = (typeof value14 === 'number' ? (table14[value14] ?? 0) : 0)
  slots[29] = (typeof value15 === 'number' ? (table15[value15] ?? 0) : 0)
  slots[30] = (typeof value16 === 'number' ? (table16[value16] ?? 0) : 0) +
    (typeof value17 === 'number' ? (table17[value17] ?? 0) : 0)
  return true
}

/** For `compile`, of the ruleset that it was written for. */
export const loader: Loader = { written: 'bad1c0e899c75a938aacd20ceaf6d5cdaaf8845d48cf685c132a17e9c1b16557', load }
