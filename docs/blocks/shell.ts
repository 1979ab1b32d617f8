import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '@neuguong/cli'
import { demo, syntheticCommittee, toCsv } from '@neuguong/examples'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Manifest {
  readonly name?: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const published = readdirSync(join(root, 'packages'))
  .map((name) => manifestOf(`packages/${name}`))
  .flatMap((manifest) => (manifest.private ? [] : [manifest.name]))

/** The folder that the commands of a page run in: empty but for `packages`, as a clone is seen. */
export function makeWorkFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trang-'))
  symlinkSync(join(root, 'packages'), join(folder, 'packages'))
  return folder
}

/** Puts what somebody who uses the command already has into the work folder: regulations in `quy-dinh`, and a list. */
export function furnish(folder: string): void {
  cpSync(join(root, 'packages/examples/regulations'), join(folder, 'quy-dinh'), { recursive: true })
  writeFileSync(join(folder, 'danh-sach.csv'), toCsv(syntheticCommittee({ seed: 2016, size: 20, year: 2017 })))
}

/** Saves a block as a file of the work folder. */
export function saveFile(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), `${text}\n`)
}

/** Applies a block of `-` and `+` lines to a file of the work folder: what is taken out must stand there once. */
export function editFile(folder: string, name: string, text: string): void {
  const sideOf = (sign: string): string =>
    text
      .split('\n')
      .flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []))
      .join('\n')
  const [before = '', ...after] = readFileSync(join(folder, name), 'utf8').split(sideOf('-'))
  if (after.length !== 1) throw new Error(`${name} has the lines taken out ${after.length} times`)
  writeFileSync(join(folder, name), [before, ...after].join(sideOf('+')))
}

/** What came of a command. */
export interface Ran {
  readonly printed: string
  readonly code: number
}

const accepted: Ran = { printed: '', code: 0 }

async function runNeuguong(args: readonly string[], folder: string): Promise<Ran> {
  const printed: string[] = []
  const output = { write: (text: string) => printed.push(text) }
  const home = process.cwd()
  process.chdir(folder)
  try {
    const code = await run(args, { stdout: output, stderr: output, env: {} })
    return { code, printed: printed.join('') }
  } finally {
    process.chdir(home)
  }
}

/** `npm run x`, `npm test`, `npm install @neuguong/x`: the script or the package must be there. */
function checkNpm([verb = '', name = '', ...more]: readonly string[]): Ran {
  const { scripts = {} } = manifestOf('.')
  if (verb === 'install') {
    const wanted = [name, ...more].filter((word) => word !== '' && !word.startsWith('-'))
    const strange = wanted.find((word) => !published.includes(word))
    if (strange !== undefined) throw new Error(`we publish no package ${strange}`)
  } else if (!((verb === 'run' ? name : verb) in scripts)) throw new Error(`package.json has no script ${name || verb}`)
  return verb === 'run' && name === 'demo' ? runDemo() : accepted
}

function runDemo(): Ran {
  const lines: string[] = []
  demo((line) => lines.push(line))
  return { printed: lines.join('\n'), code: 0 }
}

/** `npx tool …`: the tool must be installed. */
function checkNpx([tool = '']: readonly string[]): Ran {
  if (!existsSync(join(root, 'node_modules/.bin', tool))) throw new Error(`${tool} is not installed`)
  return accepted
}

/** `node packages/examples/examples/01-….ts`: what the example is known to print. */
function readExample([file = '']: readonly string[]): Ran {
  if (!existsSync(join(root, file))) throw new Error(`there is no ${file}`)
  return { printed: readFileSync(join(root, file.replace(/\.ts$/, '.out.txt')), 'utf8'), code: 0 }
}

function runTool([tool = '', ...args]: readonly string[], folder: string): Ran {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: folder, encoding: 'utf8' })
  return { printed: stdout + stderr, code: status ?? 1 }
}

/** Runs one line of a shell block. */
export async function runLine(written: string, folder: string): Promise<Ran> {
  const line = written.replace(/\s+#.*$/, '')
  const [program = '', ...args] = line.trim().split(/\s+/)
  const words = line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? []
  switch (program) {
    case 'neuguong':
      return runNeuguong(words.slice(1), folder)
    case 'npm':
      return checkNpm(args)
    case 'npx':
      return checkNpx(args)
    case 'node':
      return readExample(args)
    case 'cp':
    case 'mkdir':
      return runTool(words, folder)
    default:
      throw new Error(`no rule runs \`${line}\``)
  }
}
