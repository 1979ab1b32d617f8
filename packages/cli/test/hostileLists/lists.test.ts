import { expect, test } from 'vitest'
import { type Ran, runHere, sampleText, tempFolder } from '../sample.ts'
import { objects } from './objects.ts'
import { type Hostile, secret, texts } from './texts.ts'
import { workbooks } from './workbooks.ts'

const files = tempFolder()

/** Each command that takes a list, with what it needs besides. */
const commands: Readonly<Record<string, readonly string[]>> = {
  evaluate: [],
  doctor: [],
  measure: ['--phase', 'giai-doan-1'],
  explain: ['--id', 'dv-1'],
}

const seconds = 20

/** What is wrong with how a command ended. */
function faultsOf(command: string, { ends }: Hostile, { code, out, err }: Ran, took: number): string[] {
  const said = out + err
  return [
    ...(code === 0 || code === 1 || code === 2 ? [] : [`exit code ${code}: ${err.slice(0, 300)}`]),
    ...(ends === 'bad' && code === 0 && command !== 'explain' ? ['no finding'] : []),
    ...(ends === 'fine' && code !== 0 ? [`exit code ${code}: ${err.slice(0, 300)}`] : []),
    ...(code !== 0 && err === '' && command !== 'doctor' ? ['nothing said'] : []),
    ...(command === 'doctor' && code !== 0 && /^✓ /m.test(out) ? ['a tick'] : []),
    ...(/\n {4}at |undefined|\[object|ENOENT/.test(said) ? [`words of programs: ${said.slice(0, 300)}`] : []),
    ...(said.includes(secret) ? ['a cell that is not at fault'] : []),
    ...(said.includes('\u001B') || said.includes('\u0007') || said.includes('\u202E')
      ? ['signs that act on a screen']
      : []),
    ...(said.length > 60_000 ? [`${said.length} letters`] : []),
    ...(took > seconds * 1000 ? [`${took} ms`] : []),
  ]
}

const all = [...texts, ...objects, ...workbooks]

test('there are more than 150 of them, each of another name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(150)
})

test.each(all)('every command tells in words, within seconds, what is wrong with: $name', async (hostile) => {
  const folder = await files({ 'regulation.json': sampleText, [hostile.file]: await hostile.bytes() })
  for (const [command, flags] of Object.entries(commands)) {
    const begun = performance.now()
    const ran = await runHere([command, folder, `${folder}/${hostile.file}`, '--on', '2017-12-31', ...flags])
    expect({ command, faults: faultsOf(command, hostile, ran, performance.now() - begun) }).toEqual({
      command,
      faults: [],
    })
  }
})
