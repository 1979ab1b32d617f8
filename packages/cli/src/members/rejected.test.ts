import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

async function evaluate(name: string, list: string, rejected = 'bo-qua.csv') {
  const folder = await files({ 'regulation.json': sampleText, [name]: list, 'co-san/x': '' })
  const argv = ['evaluate', folder, `${folder}/${name}`, '--on', '2017-12-31', '--json']
  return { folder, ...(await runHere([...argv, '--rejected', `${folder}/${rejected}`])) }
}

const list = [
  'Mã;Số việc làm;Ghi chú',
  'dv-1;7;',
  ';8;"hai\ndòng"',
  'Tổng cộng;15;',
  'dv-1;9;=1+1',
  'Nguyễn Văn Thử;5;',
].join('\n')

test('rows that are no members are written with their number and why, as Excel opens it', async () => {
  const { folder, err } = await evaluate('a.csv', list)
  const lines = (await readFile(`${folder}/bo-qua.csv`, 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\uFEFFDòng;Lý do bỏ qua;Mã;Số việc làm;Ghi chú')
  expect(lines[1]).toMatch(/^3;Dòng này không có mã .*;;8;"hai\ndòng"$/s)
  expect(lines[2]).toMatch(/^5;.*dòng cộng.*;Tổng cộng;15;$/)
  expect(lines[3]).toMatch(/^6;Mã `dv-1` đã có ở dòng 2.*;dv-1;9;.*'=1\+1/)
  expect(lines[4]).toMatch(/^7;.*dấu cách.*;Nguyễn Văn Thử;5;$/)
  expect(lines).toHaveLength(6)
  expect(err).toContain('Đã ghi 4 dòng bị bỏ qua vào')
})

test('a list without such rows leaves a table without rows, so that no old one is taken for it', async () => {
  const { folder } = await evaluate('a.csv', 'Mã;Số việc làm\ndv-1;7')
  expect(await readFile(`${folder}/bo-qua.csv`, 'utf8')).toBe('\uFEFFDòng;Lý do bỏ qua;Mã;Số việc làm\r\n')
})

test('a row of a list in JSON is kept as it was', async () => {
  const { folder } = await evaluate('a.ndjson', '{"id":"dv-1"}\n{"soViec":7}\n')
  const text = await readFile(`${folder}/bo-qua.csv`, 'utf8')
  expect(text).toMatch(/^\uFEFFDòng;Lý do bỏ qua;Nội dung\r\n2;.*;"\{""soViec"":7\}"\r\n$/)
})

test('nothing is left behind when it cannot be written', async () => {
  const { folder, code, err } = await evaluate('a.csv', list, 'co-san')
  expect(code).toBe(2)
  expect(err).toContain('Không ghi được')
  expect(await readdir(folder)).toEqual(['a.csv', 'co-san', 'regulation.json'])
})
