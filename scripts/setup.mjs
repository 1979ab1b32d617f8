// Installs the locked dependencies with the pnpm named in package.json; does nothing when they are already in place.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.setup-stamp`
const manifests = ['packages/', 'docs/', 'bench/'].flatMap((folder) =>
  folder !== 'packages/'
    ? [`${folder}package.json`]
    : readdirSync(root + folder).map((name) => `${folder}${name}/package.json`),
)
const wanted = createHash('sha256')
for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...manifests])
  if (existsSync(root + file)) wanted.update(readFileSync(root + file))
const stamp = wanted.digest('hex')
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0)

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const run = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, CI: 'true' },
})
if (run.status !== 0) process.exit(run.status ?? 1)
writeFileSync(stampFile, stamp)
