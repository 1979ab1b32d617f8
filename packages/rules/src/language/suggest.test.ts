import { expect, test } from 'vitest'
import { show, suggestDay, suggestElementId, suggestFactId, suggestRegulationId, typeName } from './show.ts'
import { suggest } from './suggest.ts'

const known = ['banDangKy', 'kyLuat', 'soNoiDungTot', 'all', 'any']

test.each([
  ['bản đăng ký', 'banDangKy'],
  ['Bản-đăng_kí', 'banDangKy'],
  ['bản đăng ký'.normalize('NFD'), 'banDangKy'],
  ['kỉ luật', 'kyLuat'],
  ['soNoiDungTotNhat', 'soNoiDungTot'],
  ['al', 'all'],
  ['zz', undefined],
  ['x', undefined],
  ['', undefined],
  ['hoanToanKhac', undefined],
])('for %j, %j is suggested', (written, meant) => {
  expect(suggest(written, known)).toBe(meant)
})

test('nothing is suggested where nothing is known', () => {
  expect(suggest('a', [])).toBeUndefined()
})

test.each([
  [suggestFactId, 'Kỷ luật Đảng', 'kyLuatDang'],
  [suggestFactId, 'ban-dang-ky', 'banDangKy'],
  [suggestFactId, 'BanDangKy', 'banDangKy'],
  [suggestFactId, 'toString', undefined],
  [suggestFactId, '?!', undefined],
  [suggestElementId, 'Giai đoạn 1', 'giai-doan-1'],
  [suggestElementId, '7.1d', undefined],
  [suggestRegulationId, 'Đồng Nai/272-QĐ/TU', 'dong-nai/272-qd-tu'],
  [suggestRegulationId, 'Đồng Nai', undefined],
  [suggestDay, '31/12/2017', '2017-12-31'],
  [suggestDay, 'tháng 12/2017', undefined],
])('%o repairs %j as %j', (repair, written, meant) => {
  expect(repair(written)).toBe(meant)
})

test.each<[unknown, string, string]>([
  ['đạt', 'đạt', 'string'],
  [null, 'null', 'null'],
  [undefined, 'undefined', 'nothing'],
  [Number.NaN, 'NaN', 'number'],
  [10n, '10', 'bigint'],
  [[1, 'a'], '[1,"a"]', 'array'],
  [{ a: 1 }, '{"a":1}', 'object'],
  ['x'.repeat(61), `${'x'.repeat(57)}…`, 'string'],
])('%o is shown as %j, a %s', (value, shown, type) => {
  expect(show(value)).toBe(shown)
  expect(typeName(value)).toBe(type)
})
