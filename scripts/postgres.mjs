// Runs a command with a PostgreSQL server of its own: `node scripts/postgres.mjs npm test`. The command finds the server in
// NEUGUONG_POSTGRES; when it ends, the server and its data are gone. A server that is named there already is taken as it is.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [command, ...args] = process.argv.slice(2)
if (command === undefined) fail('usage: node scripts/postgres.mjs <command> [arguments]')

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** The folder of the newest `initdb` there is. */
function binaries() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

function installed() {
  const found = binaries()
  if (found) return found
  console.error('No PostgreSQL here: installing the one of the system')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], quiet)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], quiet)
  return binaries() ?? fail('PostgreSQL could not be installed; install it, or name a server in NEUGUONG_POSTGRES')
}

const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)

/** The server refuses to run as root, so root runs it as the user that the package made. */
const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}

const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })

const answers = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false))
    socket.on('connect', () => socket.destroy())
  })

/** Waits until the server answers; false when it ends first, or after half a minute. */
async function ready(server, port) {
  const end = Date.now() + 30_000
  while (server.exitCode === null && Date.now() < end) {
    if (await answers(port)) return true
    await new Promise((next) => setTimeout(next, 50))
  }
  return false
}

async function start() {
  const folder = installed()
  const home = mkdtempSync(join(tmpdir(), 'neuguong-postgres-'))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner.uid !== undefined) for (const path of [home, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const data = join(home, 'data')
  const options = ['-U', 'neuguong', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', '-E', 'UTF8']
  const made = spawnSync(join(folder, 'initdb'), ['-D', data, '--locale=C', ...options], {
    ...owner,
    cwd: home,
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    rmSync(home, { recursive: true, force: true })
    fail(`${made.stdout}\n${made.stderr}`)
  }
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off']
  const server = spawn(
    join(folder, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  server.stderr.on('data', (text) => {
    log = (log + text).slice(-10_000)
  })
  const stop = () => {
    // Waits until it has ended: a server that still writes puts files back into a folder that is being removed.
    spawnSync(join(folder, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-t', '10'], { ...owner, cwd: home })
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  process.on('exit', stop)
  if (!(await ready(server, port))) fail(`PostgreSQL did not start:\n${log}`)
  return `postgres://neuguong:${password}@127.0.0.1:${port}/postgres`
}

const url = process.env.NEUGUONG_POSTGRES || (await start())
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, NEUGUONG_POSTGRES: url } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(`${command}: ${error.message}`))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
