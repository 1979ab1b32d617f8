import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../test/sample.ts'
import { run } from './index.ts'

const files = tempFolder()

test('help is Vietnamese, and English when asked for', async () => {
  const vi = await runHere(['--help'])
  expect(vi).toMatchObject({ code: 0, err: '' })
  expect(vi.out).toMatch(/CÁCH DÙNG[\s\S]*CÁC LỆNH/)
  expect((await runHere(['--lang', 'en', '--help'])).out).toMatch(/USAGE[\s\S]*COMMANDS/)
})

test.each(['check', 'evaluate', 'explain', 'measure', 'test'])('the help of %s has an example', async (command) => {
  expect((await runHere([command, '--help'])).out).toContain(`Ví dụ:\n  neuguong ${command} `)
  expect((await runHere([command, '--help', '--lang=en'])).out).toMatch(
    new RegExp(`Examples?:\n  neuguong ${command} `),
  )
})

test.each([
  ['kiem-tra', 'check'],
  ['danh-gia', 'evaluate'],
  ['giai-thich', 'explain'],
  ['do-luong', 'measure'],
  ['thu', 'test'],
])('%s is %s', async (alias, command) => {
  expect((await runHere([alias, '--help'])).out).toContain(`neuguong ${command}`)
})

test('the version is that of the package', async () => {
  expect((await runHere(['--version'])).out).toMatch(/^\d+\.\d+\.\d+/)
})

test.each([
  [['chek'], 'Không có lệnh `chek`. Có phải ý là: `check`?'],
  [['kiemtra'], '`kiem-tra`'],
  [['check', 'x', '--jsn'], 'Có phải ý là: --json?'],
  [['evaluate', 'a', 'b'], 'Thiếu `--on`'],
  [['evaluate', 'a', '--on', '2017-12-31'], 'Thiếu đối số `danh-sách`'],
  [['check', 'a', 'b'], 'Thừa đối số `b`'],
  [['check', 'a', '--on', '31/02/2017'], 'hãy viết như `31/12/2017`'],
  [['check', 'a', '--on', 'hôm nay'], 'không phải một ngày'],
  [['check', 'a', '--lang', 'fr'], 'Không có ngôn ngữ `fr`'],
  [['evaluate', '-', '-', '--on', '2017-12-31'], 'Chỉ một đối số được là `-`'],
])('wrong usage %j is said in Vietnamese, on stderr, with code 2', async (argv, message) => {
  const { code, out, err } = await runHere(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})

test('wrong usage is said in English', async () => {
  expect((await runHere(['chek', '--lang', 'en'])).err).toContain('There is no command `chek`. Did you mean `check`?')
})

test('a misspelt path names the one that was probably meant', async () => {
  const folder = await files({ 'quy-dinh/regulation.json': sampleText })
  const { code, err } = await runHere(['check', `${folder}/quy-dih/regulation.json`])
  expect(code).toBe(2)
  expect(err).toContain(`Có phải ý là \`${folder}/quy-dinh/regulation.json\`?`)
})

test('a folder without a regulation names those further down', async () => {
  const folder = await files({ 'tinh/01/regulation.json': sampleText, 'rong/x.txt': '' })
  expect((await runHere(['check', folder])).err).toContain(`Bên trong có: \`${folder}/tinh/01/regulation.json\``)
  expect(await runHere(['check', `${folder}/rong`])).toMatchObject({ code: 2, out: '' })
  expect(await runHere(['test', `${folder}/rong`])).toMatchObject({ code: 2, out: '' })
})

const onScreen = async (env: Record<string, string>): Promise<string> => {
  const folder = await files({ 'regulation.json': sampleText })
  let out = ''
  const stdout = { isTTY: true, write: (text: string) => (out += text) }
  await run(['check', folder], { stdout, stderr: stdout, env })
  return out
}

test('colours on a screen, and not against NO_COLOR', async () => {
  expect(await onScreen({})).toContain('\u001b[')
  expect(await onScreen({ NO_COLOR: '1' })).not.toContain('\u001b[')
})
