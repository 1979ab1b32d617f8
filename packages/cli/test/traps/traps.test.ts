import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { traps } from '../../src/doctor/traps.ts'
import { runHere, tempFolder } from '../sample.ts'
import { officeWorkbook, trapFile, trapRegulation } from './files.ts'

/** The list of each trap, and flags that it needs. */
const lists: Readonly<Record<number, readonly (readonly [string, ...string[]])[]>> = {
  1: [['01-chu-tach-dau.csv']],
  2: [['02-chu-d-la.csv']],
  3: [['03-thieu-dau.csv']],
  4: [['04-dat-dau.csv']],
  5: [['05-ky-tu-an.csv']],
  6: [['06-thap-phan.csv'], ['23-bieu-mau.xlsx']],
  7: [['07-dau-cham-nghin.csv']],
  8: [['08-phan-tram-hay-ty-le.csv']],
  9: [['09-tang-giam.csv']],
  10: [['10-phan-so-va-nguong.csv']],
  11: [['11-excel-doi-so.csv']],
  12: [['12-so-khong-o-dau.csv']],
  13: [['13-ngay-thang.csv']],
  14: [['14-so-dem-ngay.csv'], ['23-bieu-mau.xlsx']],
  15: [['15-ngay-bang-chu.csv']],
  16: [['16-dau-ngan-cach.csv'], ['16-windows-1258.csv'], ['16-unicode-text.txt']],
  17: [['17-mo-bang-excel.csv']],
  18: [['18-bang-ma-cu.csv']],
  19: [['19-so-hieu-van-ban.csv']],
  20: [['20-tong-ty-le.csv']],
  21: [['21-hai-so-mot-o.csv']],
  22: [['22-ho-ten.csv']],
  23: [['23-bieu-mau.xlsx']],
  24: [['24-don-vi-da-doi.csv', '--units', 'don-vi.json']],
  25: [['25-dau-dau-muc.csv']],
  26: [['26-du-lieu-ca-nhan.csv']],
  27: [['27-chu-so-thua.csv']],
}

const files = tempFolder()

async function folderOf(name: string): Promise<string> {
  const list = name.endsWith('.xlsx') ? await officeWorkbook() : trapFile(name)
  return files({ 'regulation.json': trapRegulation, [name]: list, 'don-vi.json': trapFile('don-vi.json') })
}

async function doctor(name: string, flags: readonly string[], lang: string): Promise<string> {
  const folder = await folderOf(name)
  const paths = flags.map((flag) => (flag.endsWith('.json') ? `${folder}/${flag}` : flag))
  const argv = ['doctor', folder, `${folder}/${name}`, '--on', '2026-12-31', '--lang', lang, ...paths]
  const { out, err } = await runHere(argv)
  return `${out}${err}`.replaceAll(`${folder}/`, '')
}

/** The messages that are kept in the folder, to be read in the difference when they change. */
function matchGolden(name: string, text: string): void {
  const file = new URL(`${name}.txt`, import.meta.url)
  if (process.env.NEUGUONG_UPDATE === '1') writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

test('there are 27 traps, each with a list', () => {
  expect(traps.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1))
  expect(Object.keys(lists).map(Number)).toEqual(traps.map(({ number }) => number))
})

describe.each(traps.map(({ number }) => number))('trap %i', (number) => {
  test.each(['vi', 'en'])('is found and explained, in %s', async (lang) => {
    const printed: string[] = []
    for (const [name, ...flags] of lists[number] ?? []) printed.push(await doctor(name, flags, lang))
    const word = lang === 'vi' ? `(bẫy ${number},` : `(trap ${number},`
    for (const text of printed) expect(text).toContain(word)
    matchGolden(`${String(number).padStart(2, '0')}.${lang}`, printed.join('\n'))
  })
})
