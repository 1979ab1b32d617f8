import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { program } from './program.ts'
import { sampleText, tempFolder } from './sample.ts'

const files = tempFolder()
const neuguong = program()

const list = 'id;unit;banDangKy;soViec;kyLuat\ndv-1;cb-1;cuThe;8;khong\ndv-2;cb-1;cuThe;x;khong\n'
const on = ['--on', '2017-12-31']

const report = {
  id: 'mau',
  document: { kind: 'bao-cao', number: '12-BC/TU', issuer: 'Tỉnh ủy Mẫu', issuedOn: '2024-01-10', title: 'Báo cáo' },
  statements: [],
}

// Node 20 knows it by another name.
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

/** May read every file, write none, start no program, load nothing that is not JavaScript and make no code; connections are told off. */
const fence = `${permission} --disallow-code-generation-from-strings --allow-fs-read=* --require ${fileURLToPath(new URL('noConnections.cjs', import.meta.url))}`

const fenced = (argv: readonly string[]) =>
  neuguong.start(argv, (command) => `NODE_OPTIONS='${fence}' ${command}`).ended

test.each([
  [['check', '@/qd']],
  [['check', '@/qd', '--format', 'sarif']],
  [['test', '@/qd']],
  [['evaluate', '@/qd', '@/a.csv', ...on]],
  [['evaluate', '@/qd', '@/a.csv', ...on, '--json']],
  [['explain', '@/qd', '@/a.csv', '--id', 'dv-1', ...on]],
  [['doctor', '@/qd', '@/a.csv', ...on]],
  [['measure', '@/qd', '@/a.csv', ...on, '--phase', 'giai-doan-1']],
  [['diff', '@/qd', '@/qd', '@/a.csv', ...on]],
  [['agenda', '@/qd', '--on', '2016-10-01']],
  [['audit', '@/bao-cao']],
  [['types', '@/qd', ...on]],
  [['sql', '@/qd', ...on, '--dialect', 'duckdb']],
  [['schema']],
  [['fmt', '@/qd', '--check']],
])('writes no file, starts no program, makes no code and opens no connection: neuguong %j', async (argv) => {
  const folder = await files({
    'qd/regulation.json': sampleText,
    'a.csv': list,
    'bao-cao/report.json': JSON.stringify(report),
  })
  const { code, out, err } = await fenced(argv.map((part) => part.replace('@', folder)))
  expect(`${out}${err}`).not.toMatch(/CONNECTION|ERR_ACCESS_DENIED/)
  expect([0, 1], err).toContain(code)
  expect(out).not.toBe('')
})

test('the fence holds: a file that is asked for is not written, and a database is not reached', async () => {
  const folder = await files({ 'qd/regulation.json': sampleText, 'a.csv': list })
  const write = await fenced(['evaluate', `${folder}/qd`, `${folder}/a.csv`, ...on, '--out', `${folder}/kq.csv`])
  expect(write.code).not.toBe(0)
  const ask = ['--database', 'postgres://127.0.0.1:1/x', '--table', 'members', '--into', 'kq']
  const reach = await fenced(['evaluate', `${folder}/qd`, ...ask, ...on])
  expect(`${reach.out}${reach.err}`).toContain('CONNECTION')
})
