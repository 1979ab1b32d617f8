import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

async function doctor(list: string | Uint8Array, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list })
  const ran = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31', ...flags])
  return { folder, ...ran, out: ran.out.replaceAll(`${folder}/`, '') }
}

const bom = '\uFEFF'
const whole = `${bom}Mã;Số việc làm;Kỷ luật;Bản đăng ký`

test('a list without traps is told so, with exit code 0', async () => {
  const { code, out, err } = await doctor(`${whole}\ndv-1;7,5;Không;cuThe`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe('a.csv: 1 dòng, 4 cột\n\n1 dòng đọc được, 0 dòng bị bỏ qua\n✓ Không thấy chỗ nào phải sửa\n')
})

test('things to look at give exit code 0, things to repair 1', async () => {
  expect((await doctor(`${whole}\ndv-1;7.5;Không;cuThe`)).code).toBe(0)
  expect((await doctor(`${bom}Mã;Số việc làm\ndv-1;33.509`)).code).toBe(1)
})

test('a thousand equal cells are one finding with their number and the first places', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `dv-${index};33.509;Không;cuThe;-`)
  const { out } = await doctor([`${whole};Là cấp ủy viên`, ...rows].join('\n'))
  expect(out).toContain('Phải sửa (2)')
  expect(out).toContain('cột B “Số việc làm”, dòng 2, 3, 4, 5, 6, … (1.000 chỗ)  (bẫy 7, number-ambiguous)')
})

test('a thousand different cells of one kind are told apart up to twenty, and counted', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `dv-${index};việc ${index}`)
  const { out } = await doctor([`${bom}Mã;Số việc làm`, ...rows].join('\n'))
  expect(out.match(/\(number-unreadable\)/g)).toHaveLength(20)
  expect(out).toContain('… và 980 chỗ nữa cùng loại number-unreadable')
})

test('a share among percentages is told cell by cell, and one with its sign is right', async () => {
  const regulation = JSON.parse(sampleText)
  regulation.facts.tyLe = { ...regulation.facts.soViec, unit: '%', max: 100, label: 'Tỷ lệ' }
  const list = `${whole};Tỷ lệ\ndv-1;7;Không;cuThe;85\ndv-2;7;Không;cuThe;0,85\ndv-3;7;Không;cuThe;0,5%\ndv-4;7;Không;cuThe;92,5`
  const folder = await files({ 'regulation.json': JSON.stringify(regulation), 'a.csv': list })
  const { code, out } = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31'])
  expect(code).toBe(1)
  expect(out).toContain('cột E “Tỷ lệ”, dòng 3  (bẫy 8, share-among-percents)')
  expect(out).toContain('không rõ là 0,85 % hay 85 %')
  expect(out.match(/share-among-percents/g)).toHaveLength(1)
})

test('a column that counts rows is no id, and columns of ticks are told as one', async () => {
  const counted = await doctor(`${bom}STT;Số việc làm\n1;7`)
  expect(counted.out).toContain('cột `STT` chỉ đếm dòng')
  const ticks = `${bom}Mã;Bản đăng ký;\n;Chưa đăng ký;Cụ thể, thiết thực\ndv-1;x;\ndv-2;;x`
  const { code, out } = await doctor(ticks)
  expect(code).toBe(1)
  expect(out).toContain('`Bản đăng ký` được chia thành 2 cột đánh dấu (“Chưa đăng ký”, “Cụ thể, thiết thực”)')
  expect(out).not.toContain('fact-unknown')
})

const people = [
  'Mã;Họ và tên;Liên hệ;Số việc làm',
  'dv-1;Trần Thị Bí Mật;0912345678;7',
  'dv-2;đ/c Lê Văn Kín;0987654321;8',
  'Phạm Văn Giấu;=Phạm;bi.mat@thu.vn;8',
].join('\n')

test.each([[], ['--json']])('no cell of a column about people is printed %j', async (...flags) => {
  const { out, err } = await doctor(people, ...flags)
  for (const secret of ['Bí Mật', 'Kín', 'Giấu', 'Phạm', '0912345678', 'bi.mat'])
    expect(out + err).not.toContain(secret)
})

test('the list is never changed', async () => {
  const { folder } = await doctor(people)
  expect(await readFile(`${folder}/a.csv`, 'utf8')).toBe(people)
})

test('--json says for programs what is printed for people', async () => {
  const { out } = await doctor(`${whole}\ndv-1;33.509;Không;cuThe\ndv-2;33.509;Không;cuThe`, '--json')
  expect(JSON.parse(out)).toMatchObject({
    file: 'a.csv',
    tables: [
      {
        header: [1],
        columns: [
          { column: 'A', heading: 'Mã', kind: 'id' },
          { column: 'B', heading: 'Số việc làm', kind: 'fact', fact: 'soViec' },
          { column: 'C', heading: 'Kỷ luật', kind: 'fact', fact: 'kyLuat' },
          { column: 'D', heading: 'Bản đăng ký', kind: 'fact', fact: 'banDangKy' },
        ],
        read: 2,
        unread: 0,
      },
    ],
    findings: [
      {
        trap: 7,
        code: 'number-ambiguous',
        level: 'error',
        column: 'B',
        heading: 'Số việc làm',
        rows: [2, 3],
        count: 2,
        params: { found: '33.509' },
      },
    ],
    more: [],
  })
})

test('a list without an id is told and not looked at cell by cell', async () => {
  const { code, out } = await doctor(`${bom}Tên;Số việc làm\na;7`)
  expect(code).toBe(1)
  expect(out).toContain('no-id-column')
})

test('a heading that may name two facts is told and not read', async () => {
  const regulation = JSON.parse(sampleText)
  regulation.facts.soViecKhac = { ...regulation.facts.soViec }
  const folder = await files({ 'regulation.json': JSON.stringify(regulation), 'a.csv': `${bom}Mã;Số việc làm\ndv-1;7` })
  const { out } = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31'])
  expect(out).toContain('Tên cột `Số việc làm` có thể là: `soViec`, `soViecKhac`')
})

test('a file of units with a mistake is told with its line, and the list is not looked at', async () => {
  const folder = await files({
    'regulation.json': sampleText,
    'a.csv': people,
    'u.json': '[{"id":"a","label":"A","level":1}]',
  })
  const argv = ['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31', '--units', `${folder}/u.json`]
  expect(await runHere(argv)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/u\.json:1:\d+/) })
})

test('headings in an old encoding are told as such', async () => {
  const { code, out } = await doctor(`${bom}Mã;B¶n ®¨ng ký;Soá vieäc\ndv-1;;`)
  expect(code).toBe(1)
  expect(out).toContain('cột B “B¶n ®¨ng ký”, dòng 1  (bẫy 18, legacy-font)')
  expect(out).toContain('bảng mã cũ VNI')
})
