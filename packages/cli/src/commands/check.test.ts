import { expect, test } from 'vitest'
import { runHere, sample, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

test('a correct regulation is fine, with what it holds', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const { code, out, err } = await runHere(['check', folder])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('✓ thu/mau, ngày 2016-01-01')
  expect(out).toMatch(/6 {2}dữ kiện\n/)
  expect(out).toMatch(/3 {2}quy tắc\n/)
})

test('every finding has its place, the line with a caret, the sentence and the hint', async () => {
  const text = sampleText.replace('"fact": "capUyVien"', '"fact": "capUyVin"')
  const folder = await files({ 'regulation.json': text })
  const { code, out } = await runHere(['check', folder])
  const line = text.split('\n').findIndex((row) => row.includes('capUyVin"')) + 1
  expect(code).toBe(1)
  expect(out).toContain(`${folder}/regulation.json:${line}:17  lỗi  unknown-reference`)
  expect(out).toContain(
    `${line} │         "fact": "capUyVin",\n  ${' '.repeat(String(line).length)} │ ${' '.repeat(16)}^`,
  )
  expect(out).toContain('→ có phải ý là `capUyVien`?')
  expect(out).toContain('✗ 1 lỗi, ')
})

test('all findings come at once', async () => {
  const folder = await files({ 'regulation.json': JSON.stringify({ ...sample, label: '', facs: {} }) })
  const { out } = await runHere(['check', folder])
  expect(out).toContain('empty-text')
  expect(out).toContain('unknown-key')
  expect(out).toContain('2 lỗi')
})

test('--json has codes, places, sentences and parameters', async () => {
  const folder = await files({ 'regulation.json': '{ "id": "a/b" ' })
  const { code, out } = await runHere(['check', folder, '--json', '--lang', 'en'])
  expect(code).toBe(1)
  const found = {
    code: 'json-syntax',
    level: 'error',
    place: expect.objectContaining({ line: 1 }),
    message: expect.any(String),
  }
  expect(JSON.parse(out)).toMatchObject({
    regulation: null,
    diagnostics: expect.arrayContaining([expect.objectContaining(found)]),
  })
})

test('a regulation comes from standard input, too', async () => {
  expect(await runHere(['check', '-'], sampleText)).toMatchObject({ code: 0 })
})

test('what it implements is found among the central regulations and in --with', async () => {
  const { document, inForce } = sample
  const made = (id: string, parent: string) =>
    JSON.stringify({ id, label: 'Mẫu', document, inForce, implements: [parent] })
  const folder = await files({
    'con/regulation.json': made('thu/con', 'thu/cha'),
    'tinh/cha/regulation.json': made('thu/cha', 'trung-uong/101-qd-tw'),
  })
  const alone = await runHere(['check', `${folder}/con`])
  expect(alone).toMatchObject({ code: 1, out: expect.stringContaining('thêm --with') })
  const { code, out } = await runHere(['check', `${folder}/con`, '--with', `${folder}/tinh`])
  expect(code).toBe(0)
  expect(out).toContain('cụ thể hóa trung-uong/101-qd-tw, thu/cha')
})

test('two files of one id are reported', async () => {
  const folder = await files({
    'con/regulation.json': JSON.stringify({ ...sample, id: 'thu/con' }),
    'a/regulation.json': sampleText,
    'b/regulation.json': sampleText,
  })
  const { code, out } = await runHere(['check', `${folder}/con`, '--with', folder])
  expect(code).toBe(1)
  expect(out).toContain('duplicate-id')
})

const wrong = sampleText.replace('"fact": "capUyVien"', '"fact": "capUyVin"')

test('findings can be printed for code hosts and test reports', async () => {
  const folder = await files({ 'regulation.json': wrong })
  const printed = async (format: string) => (await runHere(['check', folder, '--format', format])).out
  const { version, runs } = JSON.parse(await printed('sarif'))
  expect(version).toBe('2.1.0')
  expect(runs[0].tool.driver).toMatchObject({ name: 'neuguong', rules: expect.any(Array) })
  for (const { ruleId, ruleIndex, level, message, locations } of runs[0].results) {
    expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
  }
  expect(await printed('junit')).toMatch(/<testsuite name="neuguong check" tests="\d+" failures="1">/)
  expect(await printed('github')).toContain('::error file=')
})

test('--fix makes what is certain in the file and leaves guesses alone', async () => {
  const { readFile } = await import('node:fs/promises')
  const text = wrong.replace('"label": "', `"label": "${'Tiêu '.normalize('NFD')}`)
  const folder = await files({ 'regulation.json': text })
  expect((await runHere(['check', folder, '--fix'])).code).toBe(1)
  expect(await readFile(`${folder}/regulation.json`, 'utf8')).toBe(text.normalize('NFC'))
})
