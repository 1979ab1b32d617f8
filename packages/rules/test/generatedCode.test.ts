import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
// Beneath the package, so that its dependencies are found.
const folder = at(`../node_modules/.generated-${process.pid}`)
const { engines } = JSON.parse(readFileSync(at('../package.json'), 'utf8')) as { engines: { node: string } }
const floor = `${engines.node.replace(/^>=/, '')}.0`

const regulations = ['dong-nai/272-qd-tu', 'tra-vinh/15-kh-tu', 'minh-hoa/366-qd-tw'].map((id) =>
  at(`../../examples/regulations/${id}`),
)

const formats = [
  ['ESM', 'esm', 'stages.mjs'],
  ['CommonJS', 'cjs', 'stages.cjs'],
] as const

interface Seen {
  /** The calls that turn text into code, by stage. */
  readonly done: Readonly<Record<string, readonly string[]>>
  readonly answers: readonly string[]
  /** zod's settings, which belong to the whole program, before and after. */
  readonly settings: string
  readonly after: string
}

const stages = ['load', 'parse', 'check', 'test', 'resolve', 'compile', 'evaluate', 'explain', 'sql']

/** A Node of a version, fetched by npm; what npm says where it cannot be fetched. */
function nodeOf(version: string): { readonly path?: string; readonly why?: string } {
  const options = { encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' } as const
  const got = spawnSync('npx', ['--yes', '--prefer-offline', `node@${version}`, '-p', 'process.execPath'], options)
  return got.status === 0 ? { path: got.stdout.trim() } : { why: `npm gives no Node ${version}: ${got.stderr}` }
}

function seenBy(node: string, file: string, flags: readonly string[]): Seen {
  const watched = at('generated/watched.cjs')
  const argv = [...flags, '--require', watched, `${folder}/${file}`, ...regulations]
  const { status, stdout, stderr } = spawnSync(node, argv, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as Seen
}

function expectInert({ done, answers, settings, after }: Seen): void {
  expect(stages.filter((stage) => done[stage] === undefined)).toEqual([])
  expect(stages.flatMap((stage) => (done[stage] ?? []).map((call) => `${stage}: ${call}`))).toEqual([])
  expect(answers.length).toBeGreaterThan(10)
  expect(answers.filter((answer) => answer.split('=')[0] !== answer.split('=')[1])).toEqual([])
  expect(after).toBe(settings)
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  for (const [, format, file] of formats)
    await build({
      entryPoints: [at('generated/stages.ts')],
      outfile: `${folder}/${file}`,
      bundle: true,
      format,
      platform: 'node',
      packages: 'external',
      alias: { '@neuguong/core': at('../../core/src/index.ts') },
      logLevel: 'error',
    })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(formats)('As %s', (_, __, file) => {
  test('no stage turns text into code, and somebody else’s schemas are compiled as before', () => {
    const seen = seenBy(process.execPath, file, [])
    expectInert(seen)
    expect(seen.done.another?.length).toBeGreaterThan(0)
  })

  // The oldest Node that we say we run on, the oldest of the next line, and the one that runs this.
  test.for([floor, '22.12.0', process.versions.node])(
    'every stage gives its answers on Node %s where code generation is forbidden',
    (version, { skip }) => {
      const { path, why } = version === process.versions.node ? { path: process.execPath } : nodeOf(version)
      if (path === undefined) return skip(why)
      expectInert(seenBy(path, file, ['--disallow-code-generation-from-strings']))
    },
  )
})
