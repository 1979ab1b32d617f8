import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { parquetRows, sheetRows } from '../../test/results.ts'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']

async function evaluate(name: string, content: string | Uint8Array, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, [name]: content })
  return { folder, ...(await runHere(['evaluate', folder, `${folder}/${name}`, ...on, ...flags])) }
}

const csv = [
  'id;banDangKy;soViec;kyLuat;capUyVien;ngayVao;noiLam',
  'dv-1;Cụ thể, thiết thực;7,5;khong;x;31/12/2010;coQuan|Nơi cư trú',
  'dv-2;khong;3;Khiển trách;không;2010-12-31;∅',
  'dv-3;;10;khong;;;',
].join('\r\n')

const manyYears = `id;unit;year;${csv.slice(3)}`
  .replace('dv-1;', 'dv-1;du-01;2016;')
  .replace('dv-2;', 'dv-2;"a ""b""\nc";2016;')
  .replace('dv-3;', "'=dv-3;;2016;")
  .concat('\r\ndv-1;du-01;2017;cuThe;1;khong;;;')

const decisions = [
  {
    id: 'dv-1',
    decision: {
      outcome: 'decided',
      tier: 'outstanding',
      possible: ['outstanding'],
      missing: [],
      rule: 'xuat-sac',
      authority: 'illustrative',
    },
  },
  {
    id: 'dv-2',
    decision: {
      outcome: 'decided',
      tier: 'not-exemplary',
      possible: ['not-exemplary'],
      missing: [],
      rule: 'ky-luat',
      authority: 'illustrative',
    },
  },
  {
    id: 'dv-3',
    decision: {
      outcome: 'undecided',
      tier: null,
      possible: ['outstanding', 'good'],
      missing: ['banDangKy'],
      rule: null,
      authority: 'illustrative',
    },
  },
]

test.each([
  ['semicolons', csv],
  ['a byte order mark', `\uFEFF${csv}`],
  ['commas', csv.replace('7,5', '7').replaceAll('Cụ thể, thiết thực', '"Cụ thể, thiết thực"').replaceAll(';', ',')],
  ['tabs', csv.replaceAll(';', '\t')],
  ['decomposed letters', csv.normalize('NFD')],
  ['quoted cells', csv.replaceAll(/[^;\r\n]+/g, '"$&"')],
  ['empty rows', `${csv}\r\n;;;;;;\r\n\r\n`],
  ['plain line ends', csv.replaceAll('\r', '')],
  ['UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
])('a table with %s gives the same decisions, in order, with exactly these keys', async (_, content) => {
  const { code, out, err } = await evaluate('danh-sach.csv', content, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual(decisions)
})

const rows = [
  { id: 'dv-1', banDangKy: 'cuThe', soViec: 7.5, kyLuat: 'khong', capUyVien: true, noiLam: ['coQuan'] },
  { id: 'dv-2', banDangKy: 'khong', soViec: 3, kyLuat: 'khienTrach', capUyVien: false, noiLam: [] },
  { id: 'dv-3', banDangKy: null, soViec: 10, kyLuat: 'khong' },
]

test.each([
  ['danh-sach.json', JSON.stringify(rows)],
  ['danh-sach.ndjson', rows.map((row) => JSON.stringify(row)).join('\n')],
])('%s gives the same decisions', async (name, content) => {
  expect(JSON.parse((await evaluate(name, content, '--json')).out)).toEqual(decisions)
})

test.each([csv, JSON.stringify(rows), rows.map((row) => JSON.stringify(row)).join('\n')])(
  'standard input is read by how it begins',
  async (text) => {
    const folder = await files({ 'regulation.json': sampleText })
    expect(JSON.parse((await runHere(['evaluate', folder, '-', ...on, '--json'], text)).out)).toEqual(decisions)
  },
)

test('the summary counts tiers in all and by group, and says that conditions are illustrative', async () => {
  const { out } = await evaluate('danh-sach.csv', csv)
  expect(out).toContain('Kết quả đề xuất theo thu/mau, ngày 31/12/2017: 3 đảng viên')
  expect(out).toMatch(/Tất cả: 3\n {2}Là tấm gương xuất sắc, tiêu biểu +1 +33,33 %/)
  expect(out).toMatch(/Cấp ủy viên: 1\n {2}Là tấm gương xuất sắc, tiêu biểu +1 +100,00 %/)
  expect(out).toMatch(/Chưa kết luận được +1 /)
  expect(out).toMatch(/Bản đăng ký \(banDangKy\) +1/)
  expect(out).toContain('minh họa')
  expect((await evaluate('danh-sach.csv', csv, '--lang', 'en')).out).toMatch(/Outstanding, typical example +1 +33.33%/)
})

const wrong = [
  'id;banDangKi;banDangKy;soViec;kyLuat;noiLam;Họ tên',
  'dv-1;a;cuTe;33.509;khong;-;',
  'Nguyễn Văn A;;cuThe;8;khong;;',
  ';;cuThe;8;khong;;Tổng cộng',
  'Tổng cộng;;;8;;;',
  'dv-1;;cuThe;8;khong;;',
  'dv-2;;cuThe;-8;khong;;',
  'dv-3;;cuThe;8;khong;;;;thừa',
  'dv-4;;cuThe;8;khong;;',
].join('\n')

test('everything wrong with a list is said at once with line and column, and the others are still decided', async () => {
  const { folder, code, out, err } = await evaluate('danh-sach.csv', wrong, '--json')
  const found = [...err.matchAll(/danh-sach\.csv:(\d+)(?:, cột (.+?)|:1) {2}(?:lỗi|lưu ý) {2}(\S+)/g)]
  expect(code).toBe(1)
  expect(err).not.toContain(`${folder}/regulation.json`)
  expect(found.map(([, line, column, finding]) => [Number(line), column, finding])).toEqual([
    [1, 'banDangKi', 'fact-unknown'],
    [1, 'Họ tên', 'fact-unknown'],
    [2, 'banDangKy', 'unknown-option'],
    [2, 'soViec', 'number-ambiguous'],
    [2, 'noiLam', 'set-dash'],
    [3, 'id', 'id-with-space'],
    [4, 'id', 'row-without-id'],
    [5, 'id', 'row-total'],
    [6, 'id', 'row-duplicate-id'],
    [7, 'soViec', 'fact-outside-domain'],
    [8, undefined, 'row-too-long'],
  ])
  expect(err).toContain('có phải ý là `banDangKy`?')
  expect(err).toContain('5 dòng bị bỏ qua')
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(['dv-1', 'dv-2', 'dv-4'])
})

test('a value that cannot be read counts as missing', async () => {
  const { out } = await evaluate('danh-sach.csv', wrong, '--json')
  expect(JSON.parse(out)[0].decision).toMatchObject({ outcome: 'undecided', missing: ['banDangKy', 'soViec'] })
})

test('after twenty findings of one kind the rest is counted', async () => {
  const { err } = await evaluate(
    'danh-sach.csv',
    ['id;soViec', ...Array.from({ length: 35 }, (_, n) => `dv-${n};nhiều`)].join('\n'),
  )
  expect(err.match(/number-unreadable/g)).toHaveLength(21)
  expect(err).toContain('… và 15 chỗ nữa cùng loại number-unreadable')
})

test('a line is found behind cells that contain line breaks', async () => {
  const { err } = await evaluate('danh-sach.csv', 'id;ghiChu;soViec\ndv-1;"hai\ndòng";1\ndv-2;;nhiều')
  expect(err).toContain('danh-sach.csv:4, cột soViec')
})

test.each([
  ['ten;soViec\na;1', 'no-id-column'],
  ['id;soViec;soViec\na;1;2', 'column-twice'],
  ['id;soViec\n"dv-1;1\ndv-2;2', 'quotes-open'],
  ['id;year\ndv-1;hai', 'year-unreadable'],
])('a table that cannot be trusted is refused: %j', async (content, code) => {
  const result = await evaluate('danh-sach.csv', content, '--json')
  expect(result.code).toBe(1)
  expect(result.err).toContain(code)
  expect(JSON.parse(result.out)).toEqual([])
})

test.each([
  ['a.json', '[{"id": 7}]', 'id-not-text', 1],
  ['a.json', '[\n  5]', 'row-not-object', 2],
  ['a.json', '[{"id": "dv-1", "soViec": "7"}]', 'fact-wrong-type', 1],
  ['a.json', '[{"id": "dv-1"},\n {"id": "dv-2",\n "banDangKy": "cuTe"}]', 'unknown-option', 3],
  ['a.json', '[{"id": "dv-1"', 'row-syntax', 1],
  ['a.ndjson', '{"id":"dv-1"}\n{"id":\n{"id":"dv-3"}', 'row-syntax', 2],
  ['a.json', '[{"id": "dv-1"},]', 'row-syntax', 1],
])('%s %j is reported with its line', async (name, content, code, line) => {
  const result = await evaluate(name, content)
  expect(result.code).toBe(1)
  expect(result.err).toMatch(new RegExp(`${name}:${line}[,:].*${code}`))
})

test('--out writes the result whole', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv })
  const { code, out } = await runHere([
    'evaluate',
    folder,
    `${folder}/a.csv`,
    ...on,
    '--json',
    '--out',
    `${folder}/kq.json`,
  ])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(JSON.parse(await readFile(`${folder}/kq.json`, 'utf8'))).toEqual(decisions)
  expect(await readdir(folder)).toEqual(['a.csv', 'kq.json', 'regulation.json'])
})

test('--out with a .csv writes a table of all members that Excel opens', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': `${csv}\r\n=1+1;cuThe;8;khong;;;` })
  const { out } = await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--out', `${folder}/kq.csv`])
  expect(out).toContain('Tất cả: 4')
  const lines = (await readFile(`${folder}/kq.csv`, 'utf8')).split('\r\n')
  expect(lines[0]).toBe('\uFEFFMã;Đơn vị;Kết quả đề xuất;Còn có thể;Dữ kiện còn thiếu;Quy tắc;Mức độ căn cứ')
  expect(lines[3]).toBe(
    'dv-3;;Chưa kết luận được;Là tấm gương xuất sắc, tiêu biểu | Là tấm gương tốt;Bản đăng ký;;minh họa',
  )
  expect(lines[4]).toMatch(/^"?'=1\+1/)
})

test.each(['--lang vi', '--lang en'])(
  'each ending of --out writes the same decisions, whoever reads them (%s)',
  async (spoken) => {
    const folder = await files({ 'regulation.json': sampleText, 'a.csv': manyYears })
    const read = async (name: string) => {
      const ran = await runHere([
        'evaluate',
        folder,
        `${folder}/a.csv`,
        ...on,
        ...spoken.split(' '),
        '--out',
        `${folder}/${name}`,
      ])
      expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/: 4/) })
      return `${folder}/${name}`
    }
    const lines = (await readFile(await read('kq.ndjson'), 'utf8')).trimEnd().split('\n')
    const listed = lines.map((line) => JSON.parse(line))
    expect(listed[1]).toEqual({ id: 'dv-2', unit: 'a "b"\nc', year: 2016, decision: decisions[1]?.decision })
    expect(JSON.parse(await readFile(await read('kq.json'), 'utf8'))).toEqual(listed)
    expect(await parquetRows(await read('kq.parquet'))).toEqual(
      listed.map(({ id, unit = null, year, decision: { missing, ...decision } }, index) => ({
        id,
        unit,
        year,
        ...decision,
        groups: index === 0 ? ['committee'] : [],
      })),
    )
    const [header, ...rows] = await sheetRows(await read('kq.xlsx'))
    expect(header).toHaveLength(8)
    expect(rows.map(([id, , year]) => [id, year])).toEqual(listed.map(({ id, year }) => [id, year]))
    expect(await readdir(folder)).toEqual(['a.csv', 'kq.json', 'kq.ndjson', 'kq.parquet', 'kq.xlsx', 'regulation.json'])
  },
)

test('what a killed run left of the same file is cleared, what a running one writes is not', async () => {
  const dead = spawnSync(process.execPath, ['-e', '0']).pid
  const host = hostname().replace(/[^A-Za-z0-9]/g, '')
  const [left, other, alive] = [
    `.kq.csv.${dead}-${host}-0a1b2c3d.tmp`,
    `.kq.csv.${dead}-xa-0a1b2c3d.tmp`,
    `.kq.csv.1-${host}-0a1b2c3d.tmp`,
  ]
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv, [left]: '', [other]: '', [alive]: '' })
  await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--out', `${folder}/kq.csv`])
  expect(await readdir(folder)).toEqual([alive, other, 'a.csv', 'kq.csv', 'regulation.json'].sort())
})

test('nothing is left behind when the result cannot be written', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv, 'kq.json/x': '' })
  const { code } = await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--json', '--out', `${folder}/kq.json`])
  expect(code).toBe(2)
  expect(await readdir(folder)).toEqual(['a.csv', 'kq.json', 'regulation.json'])
})

test.each([
  ['a.xlsx', 'PK', 'CSV UTF-8'],
  ['a.csv', Buffer.from([0x69, 0x64, 0x0a, 0xd0, 0x41]), 'không phải văn bản Unicode'],
])('%s that cannot be read says what to do', async (name, content, message) => {
  expect(await evaluate(name, content)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})
