import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'
import { misnamedIn, optionNames, withPlainOptions } from './optionNames.ts'

const files = tempFolder()

/** The commands as help names them. */
const commandsOf = async (): Promise<string[]> => {
  const { out } = await runHere(['--help'])
  const names = [...out.matchAll(/^ {2}neuguong ([a-z]+)/gm)].map(([, name = '']) => name)
  return [...new Set(names)]
}

/** The options of a command, from the list of options in its help: with the Vietnamese name beside each. */
const optionsOf = async (command: string): Promise<(readonly [string, string | undefined])[]> => {
  const { out } = await runHere([command, '--help'])
  const list = /TÙY CHỌN\n([\s\S]*?)(?:\n\n|$)/.exec(out)?.[1] ?? ''
  return list.split('\n').flatMap((line) => {
    const plain = /--([a-z][a-z-]*)/.exec(line)?.[1]
    return plain === undefined ? [] : [[plain, /\(hoặc --([a-z-]+)\)/.exec(line)?.[1]] as const]
  })
}

test('every option of every command has its own Vietnamese name, in letters of any keyboard, and help shows it', async () => {
  const commands = await commandsOf()
  expect(commands.length).toBeGreaterThanOrEqual(14)
  for (const command of commands) {
    const options = await optionsOf(command)
    expect(options.length, command).toBeGreaterThan(1)
    for (const [plain, shown] of options) expect([command, plain, shown]).toEqual([command, plain, optionNames[plain]])
  }
  const all = [...Object.keys(optionNames), ...Object.values(optionNames)]
  expect(new Set(all).size).toBe(all.length)
  for (const name of Object.values(optionNames)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('both names always work, with the value beside or behind', async () => {
  const at = await files({ 'q/regulation.json': sampleText, 'a.csv': 'id;kyLuat\na;khienTrach\n' })
  const run = (...flags: string[]) => runHere(['danh-gia', `${at}/q`, `${at}/a.csv`, ...flags])
  const plain = await run('--on', '2016-12-31', '--json', '--lang', 'en')
  expect(plain.code).toBe(0)
  expect(await run('--ngay', '31/12/2016', '--in-json', '--ngon-ngu', 'en')).toEqual(plain)
  expect(await run('--ngay=2016-12-31', '--in-json', '--ngon-ngu=en')).toEqual(plain)
})

test('what stands behind -- is no option', () => {
  expect(withPlainOptions(['a', '--ngay=x', '--', '--ngay'])).toEqual(['a', '--on=x', '--', '--ngay'])
})

describe('the line that says how a command is called', () => {
  test.each([
    ['evaluate', '(--on ngày) <quy-định> [danh-sách]'],
    ['measure', '(--on ngày) <quy-định> [danh-sách]'],
    ['doctor', '(--on ngày) <quy-định> <danh-sách>'],
    ['agenda', '(--on ngày) <quy-định> [sự-kiện]'],
    ['check', '<quy-định>'],
    ['init', '[thư-mục]'],
  ])('of %s names every argument', async (name, usage) => {
    expect((await runHere([name, '--help'])).out).toContain(`  neuguong ${name} ${usage}\n`)
    expect((await runHere(['--help'])).out).toContain(`  neuguong ${name} ${usage}\n`)
  })
})

describe('what can be chosen is named only where there is something', () => {
  const { phases: _, targets: __, ...bare } = JSON.parse(sampleText)
  const argv = (at: string) => ['measure', `${at}/q`, `${at}/a.csv`, '--on', '2016-12-31', '--phase', 'x']
  test.each([
    ['vi', 'không có giai đoạn nào'],
    ['en', 'has no phases'],
  ])('in %s', async (lang, said) => {
    const at = await files({ 'q/regulation.json': JSON.stringify(bare), 'a.csv': 'id\na\n' })
    const { code, err } = await runHere([...argv(at), '--lang', lang])
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(err).not.toMatch(/(?:Có|are|has): *(?:$|;|\n)/m)
  })
})

test('the help of schema speaks of what schema writes', async () => {
  for (const lang of ['vi', 'en']) {
    const { out } = await runHere(['schema', '--help', '--lang', lang])
    expect(out).toContain('.json')
    expect(out).not.toMatch(/\.csv|\.xlsx|\.parquet/)
  }
})

describe('an option with other dashes, or with marks, is asked back by its name', () => {
  test.each([
    ['–on', '--on'],
    ['—on', '--on'],
    ['−−on', '--on'],
    ['-on', '--on'],
    ['–-ngay', '--ngay'],
    ['--ngày', '--ngay'],
    ['--Ngày', '--ngay'],
    ['—giai-đoạn', '--giai-doan'],
    ['—quy-trình', '--quy-trinh'],
  ])('%s', async (written, meant) => {
    const at = await files({ 'q/regulation.json': sampleText })
    for (const argv of [[written, '31/12/2016'], [`${written}=31/12/2016`]]) {
      const { code, out, err } = await runHere(['check', `${at}/q`, ...argv])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`\`${written}\``)
      expect(err).toContain(`: ${meant}?`)
    }
  })

  test('not behind --, not in a value', () => {
    expect(misnamedIn(['a', '--', '–on'])).toBeUndefined()
    expect(misnamedIn(['--label=–on', '-', '-5', '--on=2016-12-31'])).toBeUndefined()
  })
})
