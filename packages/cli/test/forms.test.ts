import fc from 'fast-check'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { cases } from '../../rules/test/effort.ts'
import { runHere, sampleText, tempFolder } from './sample.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)
const files = tempFolder()

const heading = ['Mã', 'Bản đăng ký', 'Số việc làm', 'Kỷ luật', 'Là cấp ủy viên', 'Ngày vào Đảng', 'Nơi làm']
const member = fc.tuple(
  fc.constantFrom('Cụ thể, thiết thực', 'khong', 'Chưa đăng ký', ''),
  fc.constantFrom('7', '7,5', '1500', '0', '0,125', ''),
  fc.constantFrom('Không', 'Khiển trách', 'khong', ''),
  fc.constantFrom('x', 'có', 'không', ''),
  fc.constantFrom('31/12/2010', '2010-12-31', '1/2/2011', ''),
  fc.constantFrom('Cơ quan', 'coQuan|Nơi cư trú', '∅', ''),
)
const members = fc
  .array(member, { minLength: 1, maxLength: 30 })
  .map((rows) => rows.map((cells, index) => [`dv-${index}`, ...cells]))

/** The cell as Excel would hold it: a number, a day, a text. */
function typed(text: string, column: number): CellValue {
  if (text === '') return null
  if (column === 2) return Number(text.replace(',', '.'))
  const [day, month, year] = /^\d+\/\d+\/\d+$/.test(text) ? text.split('/').map(Number) : []
  if (column === 5) return day === undefined ? new Date(text) : new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day))
  return text
}

const csv = (rows: readonly string[][], delimiter: string, newline = '\n'): string =>
  Papa.unparse([heading, ...rows], { delimiter, newline })

type Form = readonly [name: string, write: (rows: readonly string[][]) => string | Uint8Array | Promise<Uint8Array>]
const forms: readonly Form[] = [
  ['a.csv', (rows) => csv(rows, ';')],
  ['b.csv', (rows) => `\uFEFF${csv(rows, ';', '\r\n')}`],
  ['c.csv', (rows) => csv(rows, ',')],
  ['d.txt', (rows) => Buffer.from(`\uFEFF${csv(rows, '\t', '\r\n')}`, 'utf16le')],
  ['e.csv', (rows) => csv(rows, ';').normalize('NFD')],
  ['f.csv', (rows) => `DANH SÁCH;;;;;;\n;;;;;;\n${csv(rows, ';')}\nTổng cộng;;7;;;;\n`],
  ['g.xlsx', (rows) => writeXlsx({ sheets: [{ name: 'Trang', rows: [heading, ...rows] }] })],
  [
    'h.xlsx',
    (rows) => writeXlsx({ sheets: [{ name: 'Trang', rows: [heading, ...rows.map((row) => row.map(typed))] }] }),
  ],
]

test(`one list in any form gives the same proposals (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(members, async (rows) => {
      const written: Record<string, string | Uint8Array> = { 'regulation.json': sampleText }
      for (const [name, write] of forms) written[name] = await write(rows)
      const folder = await files(written)
      const outs = []
      for (const [name] of forms)
        outs.push((await runHere(['evaluate', folder, `${folder}/${name}`, '--on', '2017-12-31', '--json'])).out)
      expect(JSON.parse(outs[0] ?? '')).toHaveLength(rows.length)
      expect(new Set(outs).size).toBe(1)
    }),
    { seed, numRuns: cases(20) },
  )
}, 60_000)

const odd = fc.oneof(
  fc.constantFrom(
    'Tổng cộng',
    '-',
    'x',
    '1/2',
    '516/520',
    '31/12/17',
    '43100',
    '1E+11',
    '33.509',
    'Hoà',
    '=1+1',
    '"',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...heading),
)

test(`no list makes the doctor stumble, and every row is either read or passed over (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(odd, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), async (rows) => {
      const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv(rows as string[][], ';') })
      const rejected = `${folder}/bo-qua.csv`
      const argv = ['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31', '--json', '--rejected', rejected]
      const { code, out, err } = await runHere(argv)
      expect([0, 1], err).toContain(code)
      const { read, unread } = JSON.parse(out).tables[0]
      expect(err).toContain(read + unread === 0 ? `chưa ghi \`${rejected}\`` : `Đã ghi ${unread} dòng`)
      expect(read + unread).toBeLessThanOrEqual(rows.length)
    }),
    { seed, numRuns: cases(100) },
  )
}, 60_000)
