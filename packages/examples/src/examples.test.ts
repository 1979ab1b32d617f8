import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Example {
  readonly main: (print: (line: string) => void) => Promise<void>
}

const folder = new URL('../examples/', import.meta.url)
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []))

/** The hash of a ruleset changes with every word of a regulation; the examples are not about that. */
const hashes = /(?<= )[0-9a-f]{12}$/gm

/** What an example prints. */
async function run(name: string): Promise<string> {
  const { main }: Example = await import(new URL(`${name}.ts`, folder).pathname)
  const lines: string[] = []
  await main((line) => lines.push(line))
  return `${lines.join('\n')}\n`.replaceAll(hashes, '…')
}

it('numbers the examples without a gap', () => {
  expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(names.map((_, index) => index + 1))
})

it.each(names)('%s prints what stands beside it', async (name) => {
  const golden = new URL(`${name}.out.txt`, folder)
  const printed = await run(name)
  // Made anew with NEUGUONG_UPDATE=1, and read in the diff.
  if (process.env.NEUGUONG_UPDATE === '1') writeFileSync(golden, printed)
  expect(printed).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '')
})
