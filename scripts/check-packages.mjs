// Looks at the packages as their users get them: packed, linted, installed with npm, imported as ESM and CommonJS, and bundled
// for a browser. Prints what it saw; exits 1 when something is wrong.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules', '.bin', name)
const folder = mkdtempSync(join(tmpdir(), 'neuguong-packages-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

function run(command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
    process.exit(1)
  }
  return stdout.trim()
}

run(process.execPath, [join(root, 'scripts', 'build.mjs')])
const tarballs = ['core', 'rules', 'cli'].map((name) => {
  const from = join(root, 'packages', name)
  const to = join(folder, name)
  mkdirSync(to)
  run(bin('pnpm'), ['pack', '--pack-destination', to], from)
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
  const tarball = join(to, `neuguong-${name}-${version}.tgz`)
  run(bin('publint'), ['--strict', tarball])
  run(bin('attw'), [tarball, ...(name === 'rules' ? ['--exclude-entrypoints', 'regulations'] : [])])
  console.log(`✓ @neuguong/${name}: publint strict, are-the-types-wrong in all modes`)
  return tarball
})

writeFileSync(join(folder, 'package.json'), '{ "private": true }')
run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], folder)

const regulation = join(root, 'packages/examples/regulations/dong-nai/272-qd-tu/regulation.json')
const body = `
  const { value } = rules.parse(text, 'regulation.json')
  const ruleset = rules.resolve(value, { on: '2017-12-31', library: central.trungUong() }).value
  const { decision } = await rules.evaluate(ruleset, { mienSinhHoat: true })
  if (decision.outcome !== rules.compile(ruleset)({ mienSinhHoat: true }).outcome) throw new Error('readers differ')
  if (core.parseThreshold('trên 85%').comparator !== 'greaterThan') throw new Error('core')
  console.log(decision.outcome)`
const text = `const text = require('node:fs').readFileSync(${JSON.stringify(regulation)}, 'utf8')`
writeFileSync(
  join(folder, 'esm.mjs'),
  `import { readFileSync } from 'node:fs'\nimport * as core from '@neuguong/core'\nimport * as rules from '@neuguong/rules'\nimport * as central from '@neuguong/rules/trung-uong'
  const text = readFileSync(${JSON.stringify(regulation)}, 'utf8')\n${body}`,
)
writeFileSync(
  join(folder, 'cjs.cjs'),
  `const core = require('@neuguong/core'), rules = require('@neuguong/rules'), central = require('@neuguong/rules/trung-uong')\n${text}\n;(async () => {${body}})()`,
)
writeFileSync(
  join(folder, 'browser.js'),
  `import * as core from '@neuguong/core'\nimport * as rules from '@neuguong/rules'\nimport * as central from '@neuguong/rules/trung-uong'
  export const answer = async (text) => {${body}\n return decision.outcome }`,
)
for (const file of ['esm.mjs', 'cjs.cjs']) {
  for (const flags of [[], ['--disallow-code-generation-from-strings']]) {
    const outcome = run(process.execPath, [...flags, join(folder, file)], folder)
    if (outcome !== 'not-rated') throw new Error(`${file} ${flags}: ${outcome}`)
  }
  console.log(`✓ ${file}: installed from tarballs, a member decided, also where no code may be generated`)
}

const bundled = await build({
  entryPoints: [join(folder, 'browser.js')],
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  write: false,
  metafile: true,
  logLevel: 'error',
})
const [{ contents }] = bundled.outputFiles
const builtIns = Object.keys(bundled.metafile.inputs).filter((input) => /^node:|\(disabled\)/.test(input))
if (builtIns.length > 0) throw new Error(`the browser bundle asks for ${builtIns.join(', ')}`)
writeFileSync(join(folder, 'bundle.mjs'), contents)
const { answer } = await import(join(folder, 'bundle.mjs'))
const outcome = await answer(readFileSync(regulation, 'utf8'))
if (outcome !== 'not-rated') throw new Error(`browser bundle: ${outcome}`)
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`
console.log(
  `✓ browser bundle: no Node built-in, ${kilobytes(contents.length)} (${kilobytes(gzipSync(contents).length)} gzip)`,
)

const version = run(join(folder, 'node_modules/.bin/neuguong'), ['--version'], folder)
console.log(`✓ neuguong ${version} runs from its tarball`)
