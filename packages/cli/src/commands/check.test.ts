import { expect, test } from 'vitest'
import { runHere, sample, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

test('a correct regulation is fine, with what it holds', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const { code, out, err } = await runHere(['check', folder])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('✓ thu/mau, mọi ngày từ 01/01/2016 đến 31/12/2020')
  expect(out).toMatch(/6 {2}dữ kiện\n/)
  expect(out).toMatch(/3 {2}quy tắc\n/)
})

const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' }

/** The sample with a threshold that is a parameter of these values. */
function withValues(...values: readonly { from: string; to?: string; value: number }[]): string {
  const toiThieu = { label: 'Số việc tối thiểu', values: values.map((value) => ({ ...value, ...element })) }
  const text = JSON.stringify({ ...sample, parameters: { toiThieu } }, null, 2)
  return text.replace('"value": 7', '"value": { "parameter": "toiThieu" }')
}

test('the tick lists the spans of days in which the regulation differs', async () => {
  const values = [
    { from: '2016-01-01', to: '2017-12-31', value: 7 },
    { from: '2018-01-01', value: 9 },
  ]
  const folder = await files({ 'regulation.json': withValues(...values) })
  const { code, out } = await runHere(['check', folder])
  expect(code).toBe(0)
  expect(out).toMatch(/✓ thu\/mau, mọi ngày từ 01\/01\/2016 đến 31\/12\/2020/)
  expect(out).toMatch(/từ 01\/01\/2016 đến 31\/12\/2017 +SHA-256 [0-9a-f]{64}\n.*từ 01\/01\/2018 đến 31\/12\/2020/)
  expect((await runHere(['check', folder, '--on', '2018-06-30'])).out).toContain('✓ thu/mau, chỉ xem ngày 30/6/2018')
})

test('a value outside its domain in a later span is found, with its days in every format', async () => {
  const values = [
    { from: '2016-01-01', to: '2017-12-31', value: 7 },
    { from: '2018-01-01', value: 100_001 },
  ]
  const folder = await files({ 'regulation.json': withValues(...values) })
  const printed = async (...more: string[]) => await runHere(['check', folder, ...more])
  const pretty = await printed()
  expect(pretty.code).toBe(1)
  expect(pretty.out).toContain('chỉ trong các ngày: từ 01/01/2018 đến 31/12/2020')
  expect(pretty.out).not.toContain('✓')
  const days = [{ from: '2018-01-01', to: '2020-12-31' }]
  const json = JSON.parse((await printed('--json')).out)
  expect(json.diagnostics.find(({ level }: { level: string }) => level === 'error')).toMatchObject({ days })
  const { runs } = JSON.parse((await printed('--format', 'sarif')).out)
  expect(runs[0].results.find(({ level }: { level: string }) => level === 'error')).toMatchObject({
    properties: { days },
  })
  for (const format of ['sarif', 'junit', 'github'])
    expect((await printed('--format', format)).out).toContain('từ 01/01/2018 đến 31/12/2020')
})

test('no tick stands beside an error of a proof', async () => {
  const rules = sample.tiers.rules.filter(({ id }) => id !== 'con-lai')
  const folder = await files({ 'regulation.json': JSON.stringify({ ...sample, tiers: { ...sample.tiers, rules } }) })
  const { code, out } = await runHere(['check', folder])
  expect(code).toBe(1)
  expect(out).toContain('gap')
  expect(out).not.toContain('✓')
})

test.each([
  ['signs', '{ xxx'],
  ['nothing', ''],
  ['no list', '{ "regulation": "thu/mau" }'],
  ['an empty list', '{ "regulation": "thu/mau", "scenarios": [] }'],
  ['no regulation', '[]'],
  [
    'an example without what is expected',
    '{ "regulation": "thu/mau", "scenarios": [{ "id": "a", "label": "A", "on": "2017-06-30", "facts": {} }] }',
  ],
  [
    'another regulation',
    '{ "regulation": "thu/khac", "scenarios": [{ "id": "a", "label": "A", "on": "2017-06-30", "facts": {}, "expect": { "outcome": "undecided" } }] }',
  ],
])('no tick stands beside scenarios that cannot be used: %s', async (_, scenarios) => {
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': scenarios })
  const { code, out } = await runHere(['check', folder])
  expect(code).toBe(1)
  expect(out).toContain('scenarios.json:')
  expect(out).not.toContain('✓')
})

test.each(['"inForce": { "from": "2025-02-31" },', ''])(
  'no day is invented for a regulation with %j',
  async (written) => {
    const text = sampleText.replace(/"inForce": \{[^}]*\},/, written)
    const { code, out } = await runHere(['check', await files({ 'regulation.json': text })])
    expect(code).toBe(1)
    expect(out).toContain('1 lỗi')
    expect(out).not.toMatch(/1900|✓/)
  },
)

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
  expect(out).toContain('→ có phải ý là `capUyVien` (Là cấp ủy viên)?')
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

test.each(['regulation.json.txt', 'Regulation.json', 'regulation.jsonc', 'regulation.txt', 'regulation (1).json'])(
  'a regulation saved as %s is named, with how to rename it',
  async (name) => {
    const { code, err } = await runHere(['check', await files({ [name]: sampleText })])
    expect(code).toBe(2)
    expect(err).toContain(`\`${name}\`: đổi tên thành regulation.json`)
  },
)

test.each([
  ['ANSI', Buffer.from('{ "id": "a/b", "label": "Quy \u00f0\u00eenh" }', 'latin1')],
  ['UTF-16', Buffer.from(sampleText, 'utf16le')],
] as const)('a file in %s is named, with how to save it again', async (encoding, bytes) => {
  const { code, err } = await runHere(['check', await files({ 'regulation.json': bytes })])
  expect(code).toBe(2)
  expect(err).toContain(`bảng mã ${encoding}`)
  expect(err).toContain('Mã hóa (Encoding) chọn UTF-8')
})

test.each([
  ['little', Buffer.from(`\uFEFF${sampleText}`, 'utf16le')],
  ['big', Buffer.from(`\uFEFF${sampleText}`, 'utf16le').swap16()],
])('UTF-16 that says so, %s end first, is read', async (_, bytes) => {
  expect((await runHere(['check', await files({ 'regulation.json': bytes })])).code).toBe(0)
})

test('a parent by its symbol is one mistake, with the id of the one that was meant', async () => {
  const { id, label, document, inForce } = sample
  const text = JSON.stringify({ id, label, document, inForce, implements: ['101-QĐ/TW'] }, null, 2)
  const { out } = await runHere(['check', await files({ 'regulation.json': text }), '--json'])
  const found = JSON.parse(out).diagnostics.filter(({ level }: { level: string }) => level === 'error')
  expect(found).toMatchObject([{ code: 'regulation-not-found', params: { suggestion: 'trung-uong/101-qd-tw' } }])
})

test.each([
  ['a value of another type', { capUyVien: 'không' }, 'fact-wrong-type'],
  ['an option that is none', { kyLuat: 'Khong co' }, 'unknown-option'],
])('no tick stands beside scenarios with %s, which test tells just so', async (_, facts, code) => {
  const scenario = { id: 'a', label: 'Một người', on: '2016-12-31', facts, expect: { outcome: 'undecided' } }
  const folder = await files({
    'regulation.json': sampleText,
    'scenarios.json': JSON.stringify({ regulation: 'thu/mau', scenarios: [scenario] }),
  })
  const checked = await runHere(['check', folder])
  expect(checked.code).toBe(1)
  expect(checked.out).toContain(code)
  expect(checked.out).not.toContain('✓')
  const errors = (out: string) =>
    [JSON.parse(out)]
      .flat()
      .flatMap(({ diagnostics }: { diagnostics: { level: string; code: string; line: number }[] }) =>
        diagnostics.filter(({ level, code }) => level === 'error' && code !== 'scenario-differs'),
      )
  const [own, tested] = [await runHere(['check', folder, '--json']), await runHere(['test', folder, '--json'])]
  expect(errors(own.out)).toEqual(errors(tested.out))
  expect(errors(own.out).length).toBeGreaterThan(0)
})
