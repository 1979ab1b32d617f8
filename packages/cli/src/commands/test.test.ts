import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sample, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

const scenarios = (tier: string, regulation = 'thu/mau'): string =>
  JSON.stringify({
    regulation,
    scenarios: [
      {
        id: 'a',
        label: 'Bị khiển trách',
        on: '2017-06-30',
        facts: { kyLuat: 'khienTrach' },
        expect: { outcome: 'decided', tier },
      },
    ],
  })

test('scenarios that come out as agreed are fine', async () => {
  const folder = await files({ 'thu/regulation.json': sampleText, 'thu/scenarios.json': scenarios('not-exemplary') })
  const { code, out } = await runHere(['test', folder])
  expect(code).toBe(0)
  expect(out).toContain('✓ thu/mau: 1/1 tình huống đúng')
})

test('a difference is reported with its place', async () => {
  const folder = await files({ 'thu/regulation.json': sampleText, 'thu/scenarios.json': scenarios('good') })
  const { code, out } = await runHere(['test', folder])
  expect(code).toBe(1)
  expect(out).toMatch(/scenarios\.json:1:\d+ {2}lỗi {2}scenario-differs/)
  expect(out).toContain('✗ a  Bị khiển trách')
  expect(out).toContain('0/1 tình huống đúng trong 1 quy định')
})

test('scenarios of another regulation are reported', async () => {
  const folder = await files({
    'regulation.json': sampleText,
    'scenarios.json': scenarios('not-exemplary', 'thu/khac'),
  })
  expect(await runHere(['test', folder])).toMatchObject({ code: 1, out: expect.stringContaining('scenarios-of-other') })
})

test('a regulation without scenarios has no tick, and a run that tested nothing is not fine', async () => {
  const alone = await runHere(['test', await files({ 'a/regulation.json': sampleText })])
  expect(alone).toMatchObject({ code: 1, out: expect.stringContaining('chưa thử gì, vì chưa có tình huống') })
  expect(alone.out).not.toContain('✓')
  const other = sampleText.replace('thu/mau', 'thu/khac')
  const folder = await files({
    'a/regulation.json': sampleText,
    'a/scenarios.json': scenarios('not-exemplary'),
    'b/regulation.json': other,
  })
  const { code, out } = await runHere(['test', folder])
  expect(code).toBe(0)
  expect(out).toContain('– thu/khac: chưa thử gì')
  expect(out).toContain('1 quy định chưa được thử')
})

const expecting = (expect: unknown, facts = {}): string =>
  JSON.stringify({
    regulation: 'thu/mau',
    scenarios: [{ id: 'a', label: 'A', on: '2017-06-30', facts, ...(expect !== undefined && { expect }) }],
  })

test.each([
  ['nothing is written', ''],
  ['the list is empty', '{ "regulation": "thu/mau", "scenarios": [] }'],
  ['there is no list', '{ "regulation": "thu/mau" }'],
  ['nothing is expected', expecting(undefined)],
  ['an empty expectation', expecting({})],
  ['nothing is known and nothing decided', expecting({ outcome: 'undecided' })],
])('scenarios earn no tick where %s', async (_, text) => {
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': text })
  const { code, out } = await runHere(['test', folder])
  expect(code).toBe(1)
  expect(out).not.toContain('✓')
  expect(JSON.parse((await runHere(['test', folder, '--json'])).out)).toMatchObject([{ tested: false }])
})

test('a scenario that says what is missing tests something, though nothing is decided', async () => {
  const missing = expecting({ outcome: 'undecided', missing: ['kyLuat', 'banDangKy', 'soViec'] })
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': missing })
  expect(await runHere(['test', folder])).toMatchObject({ code: 0, out: expect.stringContaining('✓ thu/mau') })
})

test.each(['1900-01-01', '2200-12-31'])('scenarios can be of %s', async (on) => {
  const inForce = { from: '1900-01-01', to: '2200-12-31' }
  const folder = await files({
    'regulation.json': JSON.stringify({ ...sample, inForce }),
    'scenarios.json': scenarios('not-exemplary').replace('2017-06-30', on),
  })
  for (const command of [['test'], ['test', '--coverage'], ['check'], ['check', '--on', on]]) {
    const [name = '', ...more] = command
    expect((await runHere([name, folder, ...more])).code, command.join(' ')).toBe(0)
  }
})

test('a regulation that cannot be read fails', async () => {
  const folder = await files({ 'regulation.json': '{' })
  expect(await runHere(['test', folder])).toMatchObject({ code: 1, out: expect.stringContaining('json-syntax') })
})

test('--json has every scenario', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': scenarios('good') })
  expect(JSON.parse((await runHere(['test', folder, '--json'])).out)).toMatchObject([
    {
      regulation: 'thu/mau',
      scenarios: [{ scenario: 'a', passed: false }],
      diagnostics: [{ code: 'scenario-differs' }],
    },
  ])
})

test('--coverage counts every rule, comparison and clause', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': scenarios('not-exemplary') })
  const { code, out } = await runHere(['test', folder, '--coverage'])
  expect(code).toBe(0)
  expect(out).toContain('so sánh đã thử cả đúng lẫn sai')
  expect(out).toMatch(/kyLuat ≠ khong +1 +0 +0 +← chưa thử đủ/)
  expect(JSON.parse((await runHere(['test', folder, '--coverage', '--json'])).out)).toMatchObject([
    { coverage: { rules: [{ rule: 'ky-luat', seen: { true: 1, false: 0, unknown: 0 } }, { rule: 'xuat-sac' }] } },
  ])
})

test('--write-missing completes the suite once and leaves what stands there', async () => {
  const before = scenarios('not-exemplary').replace('"scenarios"', '/* của "người" [ */ "scenarios"')
  const folder = await files({ 'regulation.json': sampleText, 'scenarios.json': before })
  const { code, out, err } = await runHere(['test', folder, '--write-missing', '--coverage'])
  expect(code).toBe(0)
  expect(err).toContain('Đã viết thêm')
  expect(out).not.toContain('chưa thử đủ')
  const after = await readFile(`${folder}/scenarios.json`, 'utf8')
  expect(after.startsWith(before.slice(0, -3))).toBe(true)
  expect(after).toContain('"id": "may-viet-1"')
  expect(after).toContain('(máy viết theo quy định hiện nay, chưa ai xác nhận)')
  expect(await runHere(['test', folder, '--write-missing'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('không thiếu tình huống nào'),
  })
  expect(await readFile(`${folder}/scenarios.json`, 'utf8')).toBe(after)
})

test('--write-missing begins the file where there is none, and adds nothing beside scenarios that fail', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  await runHere(['test', folder, '--write-missing'])
  expect(JSON.parse(await readFile(`${folder}/scenarios.json`, 'utf8'))).toMatchObject({ regulation: 'thu/mau' })
  const failing = await files({ 'regulation.json': sampleText, 'scenarios.json': scenarios('good') })
  expect(await runHere(['test', failing, '--write-missing'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('chưa viết thêm'),
  })
  expect(await readFile(`${failing}/scenarios.json`, 'utf8')).toBe(scenarios('good'))
})
