import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** A program that can be started and killed. */
export interface Program {
  readonly start: (argv: readonly string[], shell?: (command: string) => string) => Running
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

function follow(child: ChildProcess): Running {
  const said = { out: '', err: '' }
  child.stdout?.on('data', (text) => (said.out += text))
  child.stderr?.on('data', (text) => (said.err += text))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...said }))
  })
  return { child, ended }
}

/** The command line of the sources as a process of its own, packed once for the tests of a file. */
export function program(): Program {
  const root = fileURLToPath(new URL('..', import.meta.url))
  // Beneath the package, so that its dependencies are found.
  const folder = `${root}/node_modules/.program-${process.pid}`
  const bin = `${folder}/bin.mjs`
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    const source = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
    await build({
      entryPoints: [`${root}/src/bin.ts`],
      outfile: bin,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      external: ['@duckdb/node-api', 'pg', 'hucre', 'papaparse', '@stricli/core', '@clack/prompts'],
      alias: {
        '@neuguong/core': source('core/src/index.ts'),
        '@neuguong/rules/trung-uong': source('rules/src/trungUong.ts'),
        '@neuguong/rules': source('rules/src/index.ts'),
      },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    start: (argv, shell) => {
      const command = [process.execPath, bin, ...argv]
      if (!shell) return follow(spawn(command[0] ?? '', command.slice(1)))
      return follow(spawn('bash', ['-c', shell(command.map(quoted).join(' '))]))
    },
  }
}
