import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { type Hostile, secret } from './texts.ts'
import { type Part, rawSheet, sheetXml, workbookParts, zip } from './zip.ts'

const head = ['Mã', 'Số việc làm', 'Kỷ luật', 'Bản đăng ký', 'Ghi chú']
const member = (id: string, ...cells: readonly string[]): string[] => {
  const [soViec = '7', kyLuat = 'khong', banDangKy = 'cuThe'] = cells
  return [id, soViec, kyLuat, banDangKy, secret]
}
const good = [head, member('dv-1'), member('dv-2')]

const book = (name: string, bytes: Hostile['bytes'], ends: Hostile['ends'], file = 'a.xlsx'): Hostile => ({
  name: `${name} (${file})`,
  file,
  bytes,
  ends,
})
const packed = (
  name: string,
  sheet: string,
  ends: Hostile['ends'],
  others: Readonly<Record<string, string>> = {},
): Hostile => book(name, () => zip(workbookParts(sheet, others)), ends)
const withParts = (name: string, change: (parts: Part[]) => Part[], count?: number): Hostile =>
  book(name, () => zip(change(workbookParts(sheetXml(good))), count === undefined ? {} : { count }), 'bad')

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const shared = (text: string): Record<string, string> => ({
  'xl/sharedStrings.xml': `<?xml version="1.0"?><sst ${main}><si><t>${text}</t></si></sst>`,
})
const named = (sheets: string): Record<string, string> => ({
  'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
})
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`).join('')}]>`
const office = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(`${name}\0`, 'utf16le')])

/** Workbooks that are broken, packed with more than they say, endless, or none at all. */
export const workbooks: readonly Hostile[] = [
  book('nothing', () => '', 'bad'),
  book('a text', () => 'id;unit\nx;y\n', 'bad'),
  book('a page of the web', () => '<html><table></table></html>', 'bad'),
  book('zero bytes', () => new Uint8Array(4000), 'bad'),
  book('old Excel', () => office('Workbook'), 'bad'),
  book('a password', () => office('EncryptedPackage'), 'bad'),
  book('old Word', () => office('WordDocument'), 'bad'),
  book('an ending of old Excel', () => office('Workbook'), 'bad', 'a.xls'),
  book('an ending of others', () => zip(workbookParts(sheetXml(good))), 'bad', 'a.ods'),
  book('a workbook called a text', () => zip(workbookParts(sheetXml(good))), 'bad', 'a.csv'),
  book('a workbook called JSON', () => zip(workbookParts(sheetXml(good))), 'bad', 'a.json'),
  book('a cut workbook', () => zip(workbookParts(sheetXml(good))).subarray(0, 700), 'bad'),
  book('a workbook without its beginning', () => zip(workbookParts(sheetXml(good))).subarray(100), 'bad'),
  book(
    'a workbook with a broken letter',
    () => {
      const bytes = zip(workbookParts(sheetXml(good)))
      bytes[400] = (bytes[400] ?? 0) ^ 0xff
      return bytes
    },
    'bad',
  ),
  packed('a good sheet', sheetXml(good), 'fine'),
  book('a blank sheet', () => writeXlsx({ sheets: [{ name: 'Trang', rows: [] }] }), 'bad'),
  packed('headings alone', sheetXml([head]), 'bad'),
  packed('no sheet', sheetXml(good), 'bad', named('')),
  packed('a sheet that is not there', sheetXml(good), 'bad', named('<sheet name="Trang" sheetId="1" r:id="r9"/>')),
  packed('a sheet of no name', sheetXml(good), 'any', named('<sheet name="" sheetId="1" r:id="r1"/>')),
  packed(
    'two sheets of one name',
    sheetXml(good),
    'any',
    named('<sheet name="Trang" sheetId="1" r:id="r1"/><sheet name="Trang" sheetId="2" r:id="r1"/>'),
  ),
  packed(
    '250 sheets',
    sheetXml(good),
    'bad',
    named(
      Array.from({ length: 250 }, (_, index) => `<sheet name="T${index}" sheetId="${index + 1}" r:id="r1"/>`).join(''),
    ),
  ),
  packed(
    'hidden sheets alone',
    sheetXml(good),
    'bad',
    named('<sheet name="Trang" sheetId="1" state="hidden" r:id="r1"/>'),
  ),
  packed(
    'a sheet with control characters in its name',
    sheetXml(good),
    'any',
    named('<sheet name="T&#27;[2J" sheetId="1" r:id="r1"/>'),
  ),
  packed('entities of entities', laughs + sheetXml([head, member('&a29;')]), 'any'),
  packed(
    'an entity of a file',
    `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheetXml([head, member('&f;')])}`,
    'any',
  ),
  packed('XML that is none', '<<<>>>', 'bad'),
  packed('XML that is cut', sheetXml(good).slice(0, -60), 'any'),
  packed('tags within tags', `<?xml version="1.0"?><worksheet ${main}>${'<a>'.repeat(100_000)}</worksheet>`, 'bad'),
  packed('texts within texts', sheetXml(good), 'any', {
    'xl/sharedStrings.xml': `<sst ${main}>${'<si>'.repeat(50_000)}`,
  }),
  packed(
    'a text of 30 megabytes in 6,000 cells',
    rawSheet(
      `<row>${head.map((one) => `<c t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>${'<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(2000)}`,
    ),
    'bad',
    shared('x'.repeat(30_000_000)),
  ),
  packed(
    'a text of a megabyte in every heading',
    rawSheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(500)}</row>`.repeat(40)),
    'bad',
    shared('x'.repeat(1_000_000)),
  ),
  packed(
    'a cell at the last corner',
    rawSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    'bad',
  ),
  packed('a cell beyond the last corner', rawSheet('<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row>'), 'bad'),
  packed(
    'a cell at the last row',
    rawSheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    ),
    'bad',
  ),
  packed(
    'cells without places in order',
    rawSheet('<row r="3"><c r="C3"><v>1</v></c><c r="A1"><v>1</v></c></row><row r="1"/>'),
    'bad',
  ),
  packed(
    'a thousand merged cells over everything',
    sheetXml(
      [...good, ...Array.from({ length: 3000 }, (_, index) => member(`x-${index}`))],
      `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
    ),
    'bad',
  ),
  packed(
    'merged cells turned round',
    sheetXml(good, '<mergeCells><mergeCell ref="E3:A1"/><mergeCell ref=""/><mergeCell/></mergeCells>'),
    'any',
  ),
  packed('merged cells of one', sheetXml(good, '<mergeCells><mergeCell ref="A1:A1"/></mergeCells>'), 'any'),
  packed('a merged unit', sheetXml(good, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'), 'any'),
  packed('a shared text that is not there', rawSheet('<row><c t="s"><v>999999</v></c></row>'), 'bad'),
  packed('a number that is none', rawSheet('<row><c><v>x</v></c><c><v>1e999</v></c><c><v/></c></row>'), 'bad'),
  packed('errors of cells', sheetXml([head, member('dv-1', '#N/A', '#REF!', '#NAME?')]), 'bad'),
  packed(
    'formulas without values',
    rawSheet(
      '<row><c t="inlineStr"><is><t>Mã</t></is></c><c t="inlineStr"><is><t>Số việc làm</t></is></c></row><row><c t="inlineStr"><is><t>dv-1</t></is></c><c><f>A1+1</f></c></row>',
    ),
    'bad',
  ),
  packed('hidden rows and columns', sheetXml(good).replace('<row>', '<row hidden="1">'), 'any'),
  packed('a protected sheet', sheetXml(good, '<sheetProtection sheet="1" password="CC1A"/>'), 'any'),
  packed('control characters written as codes', sheetXml([head, member('dv_x001B__x0007_')]), 'bad'),
  packed('three thousand columns', sheetXml([Array.from({ length: 3000 }, (_, index) => `x${index}`), ['1']]), 'bad'),
  packed('100,000 rows of one id', sheetXml([head, ...Array.from({ length: 20_000 }, () => member('dv-1'))]), 'bad'),
  packed('a style for every cell', sheetXml(good), 'any', {
    'xl/styles.xml': `<styleSheet ${main}>${'<xf/>'.repeat(100_000)}</styleSheet>`,
  }),
  withParts('no content types', (parts) => parts.slice(1)),
  withParts('no relations', (parts) => parts.filter(({ name }) => name !== '_rels/.rels')),
  withParts('nothing but names', (parts) => parts.map((part) => ({ ...part, data: new Uint8Array(0) }))),
  withParts('a part that unpacks to 600 megabytes', (parts) => [
    ...parts,
    { name: 'xl/x.xml', data: Buffer.alloc(300_000_000) },
  ]),
  withParts('a sheet that unpacks to 300 megabytes', (parts) =>
    parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, data: Buffer.alloc(300_000_000, ' ') } : part)),
  ),
  withParts('a sheet that says that it is small', (parts) =>
    parts.map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, data: Buffer.alloc(50_000_000, ' '), said: 100 } : part,
    ),
  ),
  withParts('a sheet that says nothing of its size', (parts) =>
    parts.map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, data: Buffer.alloc(300_000_000, ' '), said: 0 } : part,
    ),
  ),
  withParts('twenty thousand parts', (parts) => [
    ...parts,
    ...Array.from({ length: 20_000 }, (_, index) => ({ name: `x${index}`, data: new Uint8Array(0) })),
  ]),
  withParts('more parts than there are', (parts) => parts, 60_000),
  withParts('fewer parts than there are', (parts) => parts, 1),
  withParts('parts packed in an unknown way', (parts) => parts.map((part) => ({ ...part, method: 99 }))),
  withParts('a workbook within a workbook', () => [{ name: 'a.xlsx', data: zip(workbookParts(sheetXml(good))) }]),
  withParts('a text of office writers', () => [
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: 'word/document.xml', data: Buffer.from('<w/>') },
  ]),
  book('a file of this folder called a workbook', () => readFileSync(new URL('workbooks.ts', import.meta.url)), 'bad'),
]
