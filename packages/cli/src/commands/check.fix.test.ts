import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

const changed = (from: string | RegExp, to: string): string => sampleText.replace(from, () => to)
const read = (folder: string, name = 'regulation.json'): Promise<string> => readFile(`${folder}/${name}`, 'utf8')

/** A file with a slip and what `check --fix` says and leaves. */
async function fixed(text: string | Uint8Array, argv: readonly string[] = []) {
  const folder = await files({ 'regulation.json': text })
  const ran = await runHere(['check', folder, '--fix', ...argv])
  return { folder, ...ran, names: (await readdir(folder)).sort() }
}

describe('a mend of signs', () => {
  test('is written, listed with its place, and the file before is kept', async () => {
    const text = changed('"label": "Số việc làm",', '"label": "Số việc làm"')
    const { code, out, folder, names } = await fixed(text)
    expect(code).toBe(0)
    expect(await read(folder)).toBe(sampleText)
    expect(names).toEqual(['regulation.json', 'regulation.json.bak'])
    expect(await read(folder, 'regulation.json.bak')).toBe(text)
    const lines = text.slice(0, text.indexOf('"Số việc làm"') + '"Số việc làm"'.length).split('\n')
    expect(out).toContain(`  ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}  thiếu dấu phẩy`)
    expect(out).toContain(`${folder}/regulation.json.bak`)
  })

  test('never takes the name of an older copy, and a second run changes nothing', async () => {
    const text = changed('"label": "Số việc làm",', '"label": "Số việc làm"')
    const folder = await files({
      'regulation.json': text,
      'regulation.json.bak': 'bản cũ',
      'regulation.json.2.bak': 'bản cũ hơn',
    })
    await runHere(['check', folder, '--fix'])
    expect(await read(folder, 'regulation.json.bak')).toBe('bản cũ')
    expect(await read(folder, 'regulation.json.2.bak')).toBe('bản cũ hơn')
    expect(await read(folder, 'regulation.json.3.bak')).toBe(text)
    const before = await readdir(folder)
    expect(await runHere(['check', folder, '--fix'])).toMatchObject({ code: 0 })
    expect(await readdir(folder)).toEqual(before)
  })

  test('of a file in curly marks throughout is one line, and was one finding that names --fix', async () => {
    const text = sampleText.replace(/"([^"\n]*)"/g, '“$1”')
    const count = (sampleText.match(/"/g)?.length ?? 0) / 2
    const folder = await files({ 'regulation.json': text })
    const before = await runHere(['check', folder])
    expect(before.out.match(/json-syntax/g)).toHaveLength(1)
    expect(before.out).toContain(`--fix\` sửa cả ${count} chỗ`)
    const { out } = await runHere(['check', folder, '--fix'])
    expect(out).toContain(`${count} chỗ`)
    expect(await read(folder)).toBe(sampleText)
  })

  test('keeps the mark of the beginning, UTF-16 and line ends', async () => {
    const text = changed('"label": "Số việc làm",', '"label": "Số việc làm"').replaceAll('\n', '\r\n')
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const { folder } = await fixed(Buffer.from(`\uFEFF${text}`, encoding))
      const bytes = await readFile(`${folder}/regulation.json`)
      expect(bytes.equals(Buffer.from(`\uFEFF${sampleText.replaceAll('\n', '\r\n')}`, encoding))).toBe(true)
    }
  })

  test('is written to the file that a link names, and the copy stands beside it', async () => {
    const folder = await files({ 'that/regulation.json': changed('"label": "Số việc làm",', '"label": "Số việc làm"') })
    await mkdir(`${folder}/lien-ket`)
    await symlink('../that/regulation.json', `${folder}/lien-ket/regulation.json`)
    await runHere(['check', `${folder}/lien-ket`, '--fix'])
    expect((await lstat(`${folder}/lien-ket/regulation.json`)).isSymbolicLink()).toBe(true)
    expect(await read(`${folder}/that`)).toBe(sampleText)
    expect(await readdir(`${folder}/that`)).toContain('regulation.json.bak')
  })

  test('of a copy is read by no reader of folders', async () => {
    const { folder } = await fixed(changed('"label": "Số việc làm",', '"label": "Số việc làm"'))
    const other = await files({ 'regulation.json': sampleText.replace('thu/mau', 'thu/khac') })
    expect(await runHere(['check', other, '--with', folder])).toMatchObject({ code: 0 })
  })
})

describe('a mend of words', () => {
  test('is listed, old and new', async () => {
    const { code, out, folder } = await fixed(
      changed('"max": 100000', '"max": "100000"').replace('"2016-01-01"', '"01/01/2016"'),
    )
    expect(code).toBe(0)
    expect(out).toContain('`"100000"` → `100000`')
    expect(out).toContain('`"01/01/2016"` → `"2016-01-01"`')
    expect(await read(folder)).toBe(sampleText)
  })

  test('is for programs, too', async () => {
    const { out } = await fixed(changed('"max": 100000', '"max": "100000"'), ['--json'])
    expect(JSON.parse(out).mended).toMatchObject({
      written: true,
      copy: expect.stringContaining('.bak'),
      changes: [{ code: 'wrong-type', from: '"100000"', to: '100000', place: { line: expect.any(Number) } }],
    })
    const sarif = await fixed(changed('"max": 100000', '"max": "100000"'), ['--format', 'sarif'])
    expect(JSON.parse(sarif.out).version).toBe('2.1.0')
    expect(sarif.err).toContain('`"100000"` → `100000`')
  })

  test('never drops an exception, whose reason somebody wrote', async () => {
    const text = JSON.stringify({ ...JSON.parse(sampleText), allow: [{ code: 'x', why: 'đã họp bàn' }] }, null, 2)
    const { folder, names } = await fixed(text)
    expect(await read(folder)).toBe(text)
    expect(names).toEqual(['regulation.json'])
  })
})

describe('what is left alone', () => {
  test.each([
    ['a note after the end', `${sampleText}\nGhi chú của người soạn\n`, 'còn chữ thừa'],
    ['two versions in one file', `${sampleText}\n${sampleText}`, 'còn một bản nữa'],
    ['a title above', `QUY ĐỊNH MẪU\n${sampleText}`, 'nằm trên dấu'],
    ['straight marks inside a text', changed('"Số việc làm"', '"Số "việc" làm"'), 'dùng “ ”'],
    ['a cut file', sampleText.slice(0, 1500), 'dừng giữa chừng'],
    ['braces around a list', changed('"groups": [', '"groups": {'), 'ngoặc nhọn cho một danh sách'],
    ['brackets around facts', changed('"facts": {', '"facts": ['), 'ngoặc vuông cho một nhóm'],
    ['a misspelt key', changed('"label": "Số việc làm"', '"lable": "Số việc làm"'), 'lable'],
  ])('%s is told, and nothing is written', async (_, text, told) => {
    const { code, out, folder, names } = await fixed(text)
    expect(code).toBe(1)
    expect(out).toContain(told)
    expect(await read(folder)).toBe(text)
    expect(names).toEqual(['regulation.json'])
  })

  test.each([
    ['danh-sach.csv', 'id;hoTen;kyLuat\n001;Nguyễn Văn A;khienTrach\n'],
    ['danh-sach.json', '[{ "id": "001", "hoTen": "Nguyễn Văn A" "kyLuat": "khienTrach" }]'],
    ['package.json', '{ "name": "x", "version": "1.0.0",, "private": true }'],
    ['rong.json', ''],
  ])('%s is no regulation: refused, with nothing of it shown or changed', async (name, text) => {
    const folder = await files({ [name]: text })
    for (const argv of [
      ['check', `${folder}/${name}`, '--fix'],
      ['fmt', `${folder}/${name}`],
      ['fmt', `${folder}/${name}`, '--check'],
    ]) {
      const { code, out, err } = await runHere(argv)
      expect(code).toBeGreaterThan(0)
      expect(code).toBeLessThan(3)
      expect(`${out}${err}`).not.toMatch(/Nguyễn|khienTrach|✓/)
    }
    expect(await read(folder, name)).toBe(text)
    expect(await readdir(folder)).toEqual([name])
  })

  test('a file that only is to be read is refused, and leaves no copy', async () => {
    const { chmod } = await import('node:fs/promises')
    const text = changed('"max": 100000', '"max": "100000"')
    const folder = await files({ 'regulation.json': text })
    await chmod(`${folder}/regulation.json`, 0o444)
    expect(await runHere(['check', folder, '--fix'])).toMatchObject({ code: 2 })
    expect(await readdir(folder)).toEqual(['regulation.json'])
  })

  test('without --fix nothing is written, and how much could be is said', async () => {
    const text = changed('"max": 100000', '"max": "100000"')
    const folder = await files({ 'regulation.json': text })
    expect((await runHere(['check', folder])).out).toContain('1 chỗ sửa được ngay, thêm --fix')
    expect(await read(folder)).toBe(text)
    await writeFile(`${folder}/regulation.json`, sampleText)
    expect((await runHere(['check', folder])).out).not.toContain('--fix')
  })
})

describe('what --fix promises, it does', () => {
  test.each([
    ['signs and digits of full width', '"max": 100000', '"max"： １０００００'],
    ['letters of another alphabet in a value', '"tier": "good"', '"tier": "gооd"'],
    ['a sign without width in a value', '"tier": "good"', '"tier": "go\u200Bod"'],
    ['a sign without width in a reference', '"fact": "kyLuat"', '"fact": "ky\u200BLuat"'],
    ['letters of another alphabet in an option', '"value": "cuThe"', '"value": "сuThe"'],
    ['a space that does not break in a key', '"id": "thu/mau"', '"id\u00A0": "thu/mau"'],
    ['a number in marks', '"value": 7', '"value": "7"'],
  ])('%s', async (_, from, to) => {
    expect(sampleText).toContain(from)
    const { code, out, folder } = await fixed(changed(from, to))
    expect(await read(folder)).toBe(sampleText)
    expect({ code, left: out.includes('✗') }).toEqual({ code: 0, left: false })
    expect(out).toContain('→')
  })

  test('names with commas between become a list of them', async () => {
    const { folder } = await fixed(changed(/"missingFields": \[[^\]]*\]/, '"missingFields": "number, issuedOn"'))
    expect(JSON.parse(await read(folder))).toEqual(JSON.parse(sampleText))
  })

  test('a percentage where a number is wanted is left, and it is said how to write it', async () => {
    const text = changed('"max": 100000', '"max": 50%')
    const { code, out, folder, names } = await fixed(text)
    expect(code).toBe(1)
    expect(await read(folder)).toBe(text)
    expect(names).toEqual(['regulation.json'])
    expect(out).toContain('phần trăm viết là số, ví dụ `50`')
  })

  test('nothing is promised where another slip stands in the way', async () => {
    const text = changed('"max": 100000', '"max"： 100000，').replace('"integer": true', '"integer": có')
    const folder = await files({ 'regulation.json': text.replace('"kyLuat": {', '"kyLuat": [') })
    const { out } = await runHere(['check', folder])
    expect(out).toContain('json-syntax')
    expect(out).not.toMatch(/--fix` sửa cả/)
  })
})

test.each([
  ['signs', (text: string) => text.replaceAll('"', '”')],
  ['a value of another type', (text: string) => text.replace('true', '"có"')],
])('scenarios beside are left to be mended by hand, and that is said: %s', async (_, slip) => {
  const scenario = {
    id: 'a',
    label: 'A',
    on: '2016-12-31',
    facts: { capUyVien: true },
    expect: { outcome: 'undecided' },
  }
  const scenarios = slip(JSON.stringify({ regulation: 'thu/mau', scenarios: [scenario] }))
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': scenarios })
  const { code, out } = await runHere(['check', folder, '--fix'])
  expect(code).toBe(1)
  expect(out).toContain(`${folder}/scenarios.json hãy sửa tay`)
  expect(out).not.toMatch(/--fix` sửa cả/)
  expect(await read(folder, 'scenarios.json')).toBe(scenarios)
})
