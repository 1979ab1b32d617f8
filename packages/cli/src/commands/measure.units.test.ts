import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { runHere, sample, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' } as const

/** With a cap on the best tier, so that units can be over it. */
const regulation = {
  ...sample,
  caps: [
    {
      id: 'xuat-sac-toi-da',
      label: 'Xuất sắc không quá 50%',
      tier: 'outstanding',
      base: 'all-rated',
      partitionBy: 'unit',
      max: '50%',
      rounding: 'floor',
      ...element,
    },
  ],
}

const units = [
  { id: 'tinh', label: 'Tỉnh ủy', level: 'tinh' },
  { id: 'db-1', label: 'Đảng bộ 1', level: 'co-so', parent: 'tinh' },
  { id: 'cb-1', label: 'Chi bộ 1', level: 'chi-bo-truc-thuoc', parent: 'db-1' },
  {
    id: 'cb-2',
    label: 'Chi bộ 2',
    level: 'chi-bo-truc-thuoc',
    parent: 'db-1',
    validTo: '2017-06-30',
    succeededBy: ['cb-1'],
  },
  { id: 'cb-3', label: 'Chi bộ 3', level: 'chi-bo-truc-thuoc', parent: 'db-1' },
  { id: 'cb-4', label: '=Chi bộ "4"', level: 'chi-bo-truc-thuoc', parent: 'tinh' },
]

/** So many members of a unit: outstanding, or good. */
const lines = (unit: string, count: number, registered: string): string =>
  Array.from(
    { length: count },
    (_, index) => `${unit || 'x'}-${registered}-${index};${unit};${registered};8;khong\n`,
  ).join('')

const list = [
  'id;unit;banDangKy;soViec;kyLuat\n',
  lines('cb-1', 6, 'cuThe'),
  lines('cb-2', 3, 'khong'),
  lines('cb-3', 2, 'khong'),
  lines('cb-4', 9, 'khong'),
].join('')

async function measure(flags: readonly string[], members = list, tree: readonly object[] = units, path?: string) {
  const folder = await files({
    'regulation.json': JSON.stringify(regulation),
    'danh-sach.csv': members,
    'units.json': JSON.stringify(tree, null, 2),
  })
  const inFolder = flags.map((flag) => flag.replace('@', `${folder}/`))
  const ran = await runHere([
    'measure',
    folder,
    path ?? join(folder, 'danh-sach.csv'),
    '--phase',
    'giai-doan-1',
    ...inFolder,
  ])
  const clean = (text: string): string => text.replaceAll(`${folder}/`, '')
  return { ...ran, folder, out: clean(ran.out), err: clean(ran.err) }
}

const last = ['--on', '2017-12-31', '--units', '@units.json']

test('--units shows every unit below the one above it, and small ones without figures', async () => {
  const { code, out, err } = await measure(last)
  expect(code).toBe(0)
  expect(err).toContain('Có 3 đảng viên ghi đơn vị `cb-2` (kết thúc ngày 2017-06-30)')
  expect(out.slice(out.indexOf('Các đơn vị'))).toMatchInlineSnapshot(`
    "Các đơn vị, ngày 31/12/2017
    Đơn vị           Đảng viên  (1)  (2)  (3)  (4)  Chưa kết luận  Đạt  Chưa đạt  Chưa rõ  Vượt
    Toàn danh sách          20    6   14    0    0              0    0         1        0     0
      Tỉnh ủy               20    6   14    0    0              0    0         1        0     0
        Đảng bộ 1           11    6    5    0    0              0    0         1        0     1
          Chi bộ 1        (ẩn)
          Chi bộ 3         < 5
        =Chi bộ "4"          9    0    9    0    0              0    0         1        0     0

    (1) Là tấm gương xuất sắc, tiêu biểu
    (2) Là tấm gương tốt
    (3) Thể hiện được tính tiền phong, gương mẫu
    (4) Không gương mẫu
    Đạt, Chưa đạt, Chưa rõ: số chỉ tiêu; không có ai để tính cũng là đạt.
    Vượt: số tỷ lệ tối đa chắc chắn bị vượt.
    < 5: có ít hơn 5 đảng viên nên không nêu số.
    (ẩn): không nêu số, vì lấy đơn vị trên trừ đi sẽ lộ số của đơn vị nhỏ.
    "
  `)
})

test('before the merger a unit stands under its own name', async () => {
  const { out, err } = await measure(['--on', '2017-06-30', '--units', '@units.json', '--min-cell', '1'])
  expect(err).toBe('')
  expect(out).toMatch(/Chi bộ 2 +3/)
})

test('rows that cannot be placed are said, with the column, and counted in the whole list', async () => {
  const { code, out, err } = await measure(last, `${list}${lines('', 1, 'khong')}${lines('cb-33', 1, 'khong')}`)
  expect(code).toBe(0)
  expect(err).toContain('danh-sach.csv:1, cột unit  lưu ý  rows-without-unit')
  expect(err).toContain('có phải ý là `cb-3`?')
  expect(out).toMatch(/Toàn danh sách +22/)
})

test('a tree that is wrong is refused with every place', async () => {
  const wrong = [
    ...units,
    { id: 'cb-5', label: 'Chi bộ 5', level: 'chi-bo-truc-thuoc', parent: 'db-9' },
    { ...units[0], id: 'b' },
  ]
  const { code, out, err } = await measure(last, list, wrong)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Không tìm thấy đơn vị `db-9`')
  expect(err).toContain('unit-two-roots')
  expect(err).toMatch(/units\.json:\d+:\d+/)
})

test('--out writes the units as a table that a spreadsheet opens, and no formula in it', async () => {
  const { code, err, folder } = await measure([...last, '--out', '@cay.csv'])
  expect(code).toBe(0)
  expect(err).toContain('Đã ghi cay.csv')
  const text = await readFile(join(folder, 'cay.csv'), 'utf8')
  expect(text.startsWith('\uFEFFMã;Đơn vị;')).toBe(true)
  expect(text).toContain(`"'=Chi bộ ""4"""`)
  expect(text).toContain('cb-3;Chi bộ 3;Chi bộ trực thuộc đảng ủy cơ sở;db-1;2;ít đảng viên\r\n')
})

test('--json has targets, caps and units', async () => {
  const { out } = await measure([...last, '--caps', '--json', '--lang', 'en'])
  const { targets, caps, units: tree } = JSON.parse(out)
  expect(targets).toMatchObject([{ target: 't1', status: 'not-met' }])
  // cb-1 is over it, and is hidden: the line above it less cb-1 would show cb-3.
  expect(caps).toMatchObject([{ cap: 'xuat-sac-toi-da', status: 'unknown', units: [], hiddenUnits: 2, total: 3 }])
  expect(tree).toMatchObject({
    minCell: 5,
    total: { members: { low: 20, high: 20 }, caps: [{ status: 'unknown', over: 0, hiddenUnits: 2 }] },
  })
  const shown = tree.units.map(({ unit, hidden, figures }: Record<string, { members?: { low: number } }>) => [
    unit,
    hidden ?? figures?.members?.low,
  ])
  expect(Object.fromEntries(shown)).toEqual({ tinh: 20, 'db-1': 11, 'cb-1': 'complement', 'cb-3': 'small', 'cb-4': 9 })
})

test('a list in Parquet comes to the same as the list that it was made of', async () => {
  const folder = await files({ 'danh-sach.csv': `${list}${lines('', 7, 'khong')}` })
  const [from, to] = [join(folder, 'danh-sach.csv'), join(folder, 'danh-sach.parquet')]
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`COPY (FROM read_csv('${from}', delim = ';')) TO '${to}' (FORMAT parquet)`)
  connection.closeSync()
  const flags = [...last, '--caps', '--json']
  const [rows, engine] = [
    await measure(flags, `${list}${lines('', 7, 'khong')}`),
    await measure(flags, list, units, to),
  ]
  expect(JSON.parse(engine.out)).toEqual({
    ...JSON.parse(rows.out),
    units: { ...JSON.parse(rows.out).units, findings: JSON.parse(engine.out).units.findings },
  })
  expect(engine.err.replaceAll(to, 'danh-sach.csv')).toBe(rows.err)
})

test('--caps alone names units that are large enough', async () => {
  const few = `${list}${lines('cb-5', 2, 'cuThe')}`
  const { out } = await measure(['--on', '2017-12-31', '--caps'], few)
  expect(out).toContain('cb-1')
  expect(out).not.toContain('cb-5')
  expect(out).toContain('Trong 2 đơn vị: 1 đơn vị vượt')
  expect(out).toContain('3 đơn vị ít người không nêu')
})

test.each([
  [['--on', '2017-12-31', '--min-cell', '3'], 'chỉ dùng cùng `--units`'],
  [['--on', '2017-12-31', '--out', '@a.csv'], 'chỉ dùng cùng `--units`'],
  [[...last, '--out', '@a.docx'], 'phải có đuôi `.csv`'],
  [[...last, '--min-cell', '0'], 'một số nguyên từ 1'],
])('%j is wrong usage', async (flags, message) => {
  expect(await measure(flags)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})

/** The regulation with a target that each unit must reach on its own. */
const perUnit = {
  ...regulation,
  targets: [{ ...sample.targets[0], perUnit: true }],
}

async function measurePerUnit(flags: readonly string[], members: string) {
  const folder = await files({ 'regulation.json': JSON.stringify(perUnit), 'a.csv': members })
  return runHere(['measure', folder, join(folder, 'a.csv'), '--on', '2017-12-31', ...flags])
}

const heading = 'id;unit;banDangKy;soViec;kyLuat\n'
const withSmall = [
  heading,
  lines('u1', 9, 'cuThe'),
  lines('u1', 3, 'khong'),
  lines('u2', 8, 'cuThe'),
  lines('u9', 1, 'khong'),
].join('')
const phase = ['--phase', 'giai-doan-1']

test('a target unit by unit neither names a small unit nor counts what it came to', async () => {
  const { out } = await measurePerUnit(phase, withSmall)
  expect(out).not.toContain('u9')
  expect(out).toMatch(/Xét từng đơn vị: 1 đạt, 0 chưa đạt, 0 chưa rõ/)
  expect(out).toContain('2 đơn vị ít người không nêu')
  // Every unit shown reaches it, so a firm answer would be that of the hidden ones.
  expect(out).toContain('CHƯA RÕ')
})

test('a target unit by unit in JSON has no line of a small unit', async () => {
  const { out } = await measurePerUnit([...phase, '--json'], withSmall)
  const [{ units: shown, hiddenUnits, status }] = JSON.parse(out)
  expect({ shown: shown.map(({ unit }: { unit: string }) => unit), hiddenUnits, status }).toEqual({
    shown: ['u1'],
    hiddenUnits: 2,
    status: 'unknown',
  })
})

test('a unit is small by its members, whatever the denominator is', async () => {
  const capUy = { label: 'Cấp ủy viên', when: { fact: 'capUyVien', operator: 'equal', value: true }, ...element }
  const ofCommittee = {
    ...regulation,
    conditions: { ...sample.conditions, capUy },
    caps: [{ ...regulation.caps[0], base: 'capUy' }],
  }
  const rows = (unit: string, count: number, registered: string, inCommittee: string): string =>
    Array.from(
      { length: count },
      (_, at) => `${unit}-${inCommittee}-${at};${unit};${registered};8;khong;${inCommittee}\n`,
    ).join('')
  const folder = await files({
    'regulation.json': JSON.stringify(ofCommittee),
    'a.csv': `id;unit;banDangKy;soViec;kyLuat;capUyVien\n${rows('u1', 9, 'khong', 'x')}${rows('u3', 2, 'cuThe', 'x')}${rows('u3', 4, 'khong', '0')}`,
  })
  const { out } = await runHere(['measure', folder, join(folder, 'a.csv'), '--on', '2017-12-31', '--caps', '--json'])
  // Two of the six members of u3 are in the denominator.
  expect(JSON.parse(out).caps).toMatchObject([{ units: [{ unit: 'u3', among: { low: 2, high: 2 } }], total: 2 }])
  expect(out).not.toContain('hiddenUnits')
})

test('--caps needs no --phase, and then says nothing of targets', async () => {
  const { code, out } = await measurePerUnit(['--caps'], withSmall)
  expect(code).toBe(0)
  expect(out.trimStart().startsWith('Tỷ lệ tối đa')).toBe(true)
  expect(out).not.toContain('Chỉ tiêu')
})

test('without a phase there is nothing but caps to measure', async () => {
  expect(await measurePerUnit([], withSmall)).toMatchObject({ code: 2, err: expect.stringContaining('`--phase`') })
})

test('--min-cell 1 hides nothing and says nothing of hiding', async () => {
  const { out } = await measurePerUnit([...phase, '--caps', '--min-cell', '1'], withSmall)
  expect(out).toContain('u9')
  expect(out).not.toMatch(/ít hơn|ít người/)
})
