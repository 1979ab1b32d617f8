import { readdir, readFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'
import { run } from '../index.ts'

const files = tempFolder()
const flags = ['--id', 'tinh-thu/quy-dinh', '--label', 'Quy định thử', '--from', '2025-01-01']

test.each([[[]], [['--implements', 'trung-uong/101-qd-tw']]])(
  'a new regulation (%j) is fine to check at once, and its first scenario runs but tests nothing yet',
  async (parents) => {
    const folder = `${await files({})}/tinh-thu`
    expect(await runHere(['init', folder, ...flags, ...parents])).toMatchObject({ code: 0, err: '' })
    expect((await readdir(folder)).sort()).toEqual([
      'regulation.json',
      'regulation.schema.json',
      'scenarios.json',
      'scenarios.schema.json',
    ])
    expect(JSON.parse(await readFile(`${folder}/regulation.json`, 'utf8'))).toMatchObject({
      $schema: './regulation.schema.json',
      inForce: { from: '2025-01-01' },
    })
    expect(await runHere(['check', folder])).toMatchObject({ code: 0 })
    const tested = await runHere(['test', folder])
    expect(tested).toMatchObject({ code: 1, out: expect.stringContaining('1/1 tình huống') })
    expect(tested.out).toContain('chưa thử gì')
  },
)

test('nothing is overwritten', async () => {
  const folder = await files({ 'regulation.json': sampleText })
  const { code, err } = await runHere(['khoi-tao', folder, ...flags])
  expect(code).toBe(2)
  expect(err).toContain('đã có')
  expect(await readdir(folder)).toEqual(['regulation.json'])
  expect(await readFile(`${folder}/regulation.json`, 'utf8')).toBe(sampleText)
})

test.each([
  [['--label', 'Thử', '--from', '2025-01-01'], '`--id`'],
  [[...flags.slice(2), '--id', 'Không Đúng'], 'chưa đúng dạng mã'],
  [[...flags, '--implements', 'trung-uong/101-qd-t'], 'Có phải ý là `trung-uong/101-qd-tw`'],
  [[...flags.slice(0, 4), '--from', '31/2/2025'], '`31/2/2025` không phải một ngày'],
])('%j writes nothing', async (given, message) => {
  const folder = await files({})
  expect(await runHere(['init', folder, ...given])).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  expect(await readdir(folder)).toEqual([])
})

test('what is not given is asked of the person', async () => {
  const folder = await files({})
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  let seen = ''
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
  const answers: [string, string][] = [
    ['Tên quy định', 'Quy định được hỏi'],
    ['cụ thể hóa', ''],
  ]
  stdout.on('data', (chunk) => {
    seen += chunk
    const [next] = answers
    if (next && seen.includes(next[0])) {
      answers.shift()
      setTimeout(() => stdin.write(`${next[1]}\r`), 20)
    }
  })
  const args = ['init', folder, '--id', 'tinh-thu/hoi', '--from', '2025-01-01']
  expect(await run(args, { stdout, stderr: stdout, stdin })).toBe(0)
  expect(JSON.parse(await readFile(`${folder}/regulation.json`, 'utf8'))).toMatchObject({ label: 'Quy định được hỏi' })
})
