/** A list that somebody may send: its file, its bytes, and how reading it must end. */
export interface Hostile {
  readonly name: string
  readonly file: string
  readonly bytes: () => Uint8Array | string | Promise<Uint8Array>
  /** `bad`: told, exit 1 or 2. `fine`: exit 0. `any`: either, but never a fault. */
  readonly ends: 'bad' | 'fine' | 'any'
}

/** Stands in a column that nobody asks for: it must not be seen in any output. */
export const secret = 'BI-MAT-7315'

const head = 'id;unit;soViec;kyLuat;banDangKy;Ghi chú'
const row = (id: string, cells = '7;khong;cuThe'): string => `${id};cb-1;${cells};${secret}`

/** A text of good rows with some between them. */
export const csv = (...rows: readonly string[]): string => [head, row('dv-1'), ...rows, row('dv-9'), ''].join('\n')

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')

const text = (name: string, bytes: Hostile['bytes'] | string, ends: Hostile['ends'], file = 'a.csv'): Hostile => ({
  name,
  file,
  bytes: typeof bytes === 'string' ? () => bytes : bytes,
  ends,
})

/** Cells of one column, each wrong in its own way. */
const wrongCells: Readonly<Record<string, readonly string[]>> = {
  soViec: [
    '1/2',
    '≥ 85',
    '7 việc',
    '1e5',
    '33.509',
    '—',
    'bảy',
    '1 000',
    '0x10',
    '٣',
    '1,2,3',
    'Infinity',
    'NaN',
    '++7',
  ],
  kyLuat: ['Không!', '1/- Không', 'n/a', '?', 'khong;khong', '[]', '{}', 'null'],
  banDangKy: ['cu the', '-', '\\u0000', '<b>x</b>', '=1+1', "'; DROP TABLE x"],
  ngayVao: [
    '31/02/2017',
    '2017',
    '12/2017',
    '31-12-2017',
    '43100',
    '29/02/2023',
    '1/1/17',
    'hôm qua',
    '2017-13-01',
    '0000-00-00',
  ],
  noiLam: ['không', '-', 'coQuan|x', '|', '||||', 'coQuan||'],
  capUyVien: ['khong', 'co', 'yes', '-', '✓✓', '2', 'TRUE FALSE'],
}

const right = { soViec: '7', kyLuat: 'khong', banDangKy: 'cuThe', ngayVao: '2010-01-01', noiLam: '∅', capUyVien: 'x' }

const cells: readonly Hostile[] = Object.entries(wrongCells).flatMap(([column, all]) =>
  all.map((cell) => {
    const member = { id: 'dv-1', ...right, [column]: cell, 'Ghi chú': secret }
    return text(
      `the cell ${JSON.stringify(cell)} of ${column}`,
      `${Object.keys(member).join(';')}\n${Object.values(member)
        .map((one) => `"${one}"`)
        .join(';')}\n`,
      'any',
    )
  }),
)

const million = 1_000_000

/** Texts that are cut, broken, odd or endless. */
export const texts: readonly Hostile[] = [
  text('nothing', '', 'bad'),
  text('one line feed', '\n', 'bad'),
  text('a byte order mark', '\uFEFF', 'bad'),
  text('spaces', '   \n  \n', 'bad'),
  text('delimiters', ';;;;\n;;;;\n', 'bad'),
  text('headings alone', head, 'bad'),
  text('one word', 'xin chao', 'bad'),
  text('a quote', '"', 'bad'),
  text('quotes that open', csv('dv-2;"abc', 'dv-3;x'), 'bad'),
  text('quotes that close within a cell', csv('dv-2;"a"b;7;khong;cuThe;'), 'bad'),
  text('a heading with open quotes', `"${csv()}`, 'bad'),
  text('a million quotes', '"'.repeat(million), 'bad'),
  text('an odd million of quotes', '"'.repeat(million + 1), 'bad'),
  text('quotes that never close before many rows', csv(`dv-2;"${`\n${row('dv-3')}`.repeat(50_000)}`), 'bad'),
  text('quotes in every cell', csv(...Array.from({ length: 2000 }, (_, index) => `"dv-${index}a";"";"x"y`)), 'bad'),
  text('zero bytes within cells', csv('dv\u0000-2;cb-1;7;khong;cuThe;'), 'bad'),
  text('zero bytes alone', () => new Uint8Array(5000), 'bad'),
  text('control characters', csv(...Array.from({ length: 31 }, (_, code) => `d${String.fromCharCode(code)};x`)), 'bad'),
  text('escapes of a terminal', csv('\u001B]0;x\u0007;\u001B[2J'), 'bad'),
  text('marks that turn the direction of writing', csv('\u202Edv-2;cb-1;7;khong;cuThe;'), 'bad'),
  text('ids that differ in what is not seen', csv('dv\u200B-1;cb-1;7;khong;cuThe;'), 'bad'),
  text('the end mark of old programs', `${csv()}\u001A`, 'fine'),
  text('end marks without end', `${csv()}${'\u001A'.repeat(3 * million)}`, 'any'),
  text('returns alone', csv().replaceAll('\n', '\r'), 'fine'),
  text('mixed ends of lines', csv().replace('\n', '\r\n'), 'fine'),
  text('tabs', csv().replaceAll(';', '\t'), 'fine'),
  text('commas', csv().replaceAll(';', ','), 'fine'),
  text('bars', csv().replaceAll(';', '|'), 'bad'),
  text('a line that says how cells are parted', `sep=,\n${csv().replaceAll(';', ',')}`, 'fine'),
  text('a line that says that letters part cells', `sep=d\n${csv()}`, 'bad'),
  text('rows that are too long', csv(`${row('dv-2')};1;2;3`), 'bad'),
  text('rows that are too short', csv('dv-2'), 'any'),
  text('an id twice', csv(row('dv-1')), 'bad'),
  text('ten thousand times one id', csv(...Array.from({ length: 10_000 }, () => row('dv-2'))), 'bad'),
  text('no id', csv(row('')), 'bad'),
  text('names for ids', csv(row('Trần Thị X')), 'bad'),
  text('a row that adds up', csv('Tổng cộng;;14;;;'), 'any'),
  text('a column twice', csv().replace('unit', 'soViec'), 'bad'),
  text('all columns of one name', 'x;x;x\n1;2;3\n', 'bad'),
  text('no column of a name', ';;;\n1;2;3\n', 'bad'),
  text('a title of three lines', `DANH SÁCH\n\nNăm 2017\n${csv()}`, 'fine'),
  text('the header at the end', csv().split('\n').reverse().join('\n'), 'any'),
  text('only numbers', '1;2;3\n4;5;6\n', 'bad'),
  text('headings of other languages', '編號;名前\n1;2\n', 'bad'),
  text('headings with control characters', csv().replace('soViec', 'so\u0007Viec'), 'bad'),
  text('keys of objects as headings', '__proto__;constructor;toString;hasOwnProperty;id\n1;2;3;4;dv-1\n', 'bad'),
  text('keys of objects as ids', csv(row('__proto__'), row('constructor'), row('toString')), 'fine'),
  text('keys of objects as cells', csv(row('dv-2', '7;__proto__;constructor')), 'bad'),
  text('a column of formulas', csv(row('=1+1'), row('@SUM(A1)'), row("=cmd|'/c'!A1")), 'any'),
  text(
    'five thousand columns',
    `id;${Array.from({ length: 5000 }, (_, index) => `x${index}`).join(';')}\ndv-1\n`,
    'bad',
  ),
  text('a million empty columns', `${head}${';'.repeat(million)}\n${row('dv-1')}\n`, 'any'),
  text('two thousand columns of one name', `id;${'x;'.repeat(1900)}\ndv-1\n`, 'bad'),
  text('a cell of two million letters', csv(row('dv-2', `${'x'.repeat(2 * million)};khong;cuThe`)), 'bad'),
  text('a cell of a hundred thousand digits', csv(row('dv-2', `${'9'.repeat(100_000)};khong;cuThe`)), 'bad'),
  text('a cell of thirty thousand points', csv(row('dv-2', `${'.'.repeat(30_000)};khong;cuThe`)), 'bad'),
  text('a cell of thirty thousand spaces within', csv(row('dv-2', `7${' '.repeat(30_000)}7;khong;cuThe`)), 'bad'),
  text(
    'a thousand cells of thirty thousand letters',
    () =>
      csv(...Array.from({ length: 1000 }, (_, index) => row(`dx-${index}`, `7;${'k'.repeat(30_000)}${index};cuThe`))),
    'bad',
  ),
  text('a heading of a million letters', csv().replace('unit', 'u'.repeat(million)), 'any'),
  text('an id of a million letters', csv(row('d'.repeat(million))), 'bad'),
  text('a line of eight million letters', csv('x'.repeat(8 * million)), 'bad'),
  text('eight million bytes without a line', 'x'.repeat(8 * million), 'bad'),
  text('a million lines', () => '\n'.repeat(million), 'bad'),
  text('a hundred thousand short lines', csv(...Array.from({ length: 100_000 }, () => 'x')), 'bad'),
  text('marks apart from letters', csv().normalize('NFD'), 'any'),
  text('a letter with ten thousand marks', csv(row(`d${'\u0301'.repeat(10_000)}`)), 'any'),
  text('half of a letter of two', csv(row('d\uD800')), 'any'),
  text('UTF-16', () => utf16(csv()), 'fine'),
  text('UTF-16 the other way round', () => Buffer.from(utf16(csv())).swap16(), 'fine'),
  text('UTF-16 without its mark', () => Buffer.from(csv(), 'utf16le'), 'bad'),
  text('UTF-16 cut within a letter', () => utf16(csv()).subarray(0, -1), 'bad'),
  text('UTF-32', () => Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0, 0x64, 0, 0, 0]), 'bad'),
  text(
    'a broken letter',
    () => Buffer.concat([Buffer.from(`${csv()}Đơn vị tổ chức đảng`), Buffer.from([0xff, 0x0a])]),
    'bad',
  ),
  text('a letter cut at the end', () => Buffer.concat([Buffer.from(csv()), Buffer.from([0xe1, 0xbb])]), 'bad'),
  text('TCVN3', () => latin1(csv('M·;§ang c«ng t¸c')), 'bad'),
  text('VNI', () => latin1(csv('Maõ;Ñang coâng taùc')), 'bad'),
  text(
    'letters that became question marks',
    () => latin1(csv('dv-2;cb-1;7;Kh\u00f4ng b? k? lu?t;Khi?n tr\u00e1ch;')),
    'bad',
  ),
  text('a PDF', '%PDF-1.7\n%x', 'bad'),
  text('a PNG', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'bad'),
  text('a gzip', () => Buffer.from('1f8b0800000000000003', 'hex'), 'bad'),
  text('a page of the web', `<!DOCTYPE html><table><tr><td>${secret}</td></tr></table>`, 'bad'),
  text(
    'random bytes',
    () => Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256),
    'bad',
  ),
  ...cells,
]
