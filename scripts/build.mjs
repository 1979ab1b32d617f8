// Builds the packages when their sources have changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['core', 'rules', 'cli']
const files = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name !== 'dist' && name !== 'node_modules')
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path]

const stampFile = join(root, 'node_modules', '.build-stamp')
const wanted = createHash('sha256')
for (const file of [...packages.flatMap((name) => files(join(root, 'packages', name))), join(root, 'pnpm-lock.yaml')])
  wanted.update(file).update(readFileSync(file))
const stamp = wanted.digest('hex')
const built = packages.every((name) => existsSync(join(root, 'packages', name, 'dist', 'index.js')))
if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0)

const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
if (status !== 0) {
  console.error(stdout, stderr)
  process.exit(status ?? 1)
}
writeFileSync(stampFile, stamp)
