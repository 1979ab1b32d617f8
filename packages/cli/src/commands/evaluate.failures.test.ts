import { type ChildProcess, spawnSync } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { seed } from '../../../rules/test/agreement.ts'
import { cases } from '../../../rules/test/effort.ts'
import { program } from '../../test/program.ts'
import { duckRows, parquetRows } from '../../test/results.ts'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const { start } = program()
const on = ['--on', '2017-12-31']
const many = 40_000

/** A folder with the sample and a long list in Parquet and CSV. */
async function longList(rows: number): Promise<string> {
  const folder = await files({ 'regulation.json': sampleText })
  const list = `SELECT 'dv-' || n AS id, 'du-' || n % 50 AS unit, CASE WHEN n % 3 > 0 THEN 'cuThe' END AS "banDangKy",
    n % 12 AS "soViec", 'khong' AS "kyLuat", n % 7 = 0 AS "capUyVien" FROM range(${rows}) AS r(n)`
  await duckRows(`COPY (${list}) TO '${folder}/a.parquet' (FORMAT parquet)`)
  await duckRows(`COPY (${list}) TO '${folder}/a.csv' (DELIMITER ';')`)
  return folder
}

const argv = (folder: string, list: string, out: string, ...flags: string[]): string[] => [
  'evaluate',
  folder,
  `${folder}/${list}`,
  ...on,
  '--out',
  `${folder}/${out}`,
  ...flags,
]

/** Numbers below 1 that a seed repeats. */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x8000_0000
  }
}

/** What stands in the folder besides what was put there. */
const made = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !['a.csv', 'a.parquet', 'regulation.json'].includes(name))

const rowsIn = async (file: string): Promise<number> => {
  if (file.endsWith('.parquet')) return (await parquetRows(file)).length
  return (await readFile(file, 'utf8')).trimEnd().split('\n').length - (file.endsWith('.csv') ? 1 : 0)
}

const endingOf = (file: string): string => file.split('.')[1] ?? ''

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until a run writes its first file. */
async function untilWriting(folder: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && (await made(folder)).length === 0) await pause(2)
}

describe('killed at any moment, a run leaves the whole output or none', () => {
  test.each([
    ['a.parquet', 'kq.parquet'],
    ['a.csv', 'kq.parquet'],
    ['a.csv', 'kq.csv'],
    ['a.csv', 'kq.xlsx'],
  ])('%s to %s', async (list, out) => {
    const folder = await longList(many)
    const begun = performance.now()
    expect(await start(argv(folder, list, `toan-bo.${endingOf(out)}`)).ended).toMatchObject({ code: 0 })
    const whole = performance.now() - begun
    const random = randomOf(seed)
    const ends = { none: 0, whole: 0 }
    for (let round = 0; round < Math.max(2, cases(10)); round++) {
      const { child, ended } = start(argv(folder, list, out))
      await pause(random() * whole * 1.1)
      child.kill('SIGKILL')
      await ended
      const there = (await made(folder)).includes(out)
      ends[there ? 'whole' : 'none']++
      if (there && !out.endsWith('.xlsx')) expect(await rowsIn(`${folder}/${out}`)).toBe(many)
      if (there) await rename(`${folder}/${out}`, `${folder}/toan-bo.${endingOf(out)}`)
    }
    console.log(`seed ${seed}, ${list} to ${out}: killed ${ends.none + ends.whole} times, whole ${ends.whole}`)
    expect(ends.none).toBeGreaterThan(0)
    // The next run clears away what those left behind.
    expect(await start(argv(folder, list, out)).ended).toMatchObject({ code: 0 })
    expect((await made(folder)).sort()).toEqual([out, `toan-bo.${endingOf(out)}`].sort())
  })
})

const spoken = [
  ['vi', 'chưa có gì được ghi'],
  ['en', 'nothing was written'],
] as const

describe.each(spoken)('what goes wrong is said (%s), with exit code 1 and nothing left behind', (lang, nothing) => {
  const speak = ['--lang', lang]

  test.each([
    ['a.csv', 'kq.csv'],
    ['a.csv', 'kq.ndjson'],
    ['a.csv', 'kq.xlsx'],
    ['a.csv', 'kq.parquet'],
    ['a.parquet', 'kq.parquet'],
  ])('a file that may not grow: %s to %s', async (list, out) => {
    const folder = await longList(20_000)
    const { ended } = start(argv(folder, list, out, ...speak), (command) => `ulimit -f 8; exec ${command}`)
    const { code, err, out: printed } = await ended
    expect({ code, printed, made: await made(folder) }).toEqual({ code: 1, printed: '', made: [] })
    expect(err).toContain(nothing)
    expect(err).toContain(lang === 'vi' ? 'ổ đĩa đã đầy' : 'the disk is full')
  })

  test.each(['kq.csv', 'kq.parquet'])('a disk that is full: %s', async (out) => {
    const folder = await longList(20_000)
    const disk = `${folder}/dia`
    await mkdir(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status !== 0)
      return console.warn('no right to mount a small disk: only the limit of a file was tested')
    onTestFinished(() => void spawnSync('umount', [disk]))
    for (const list of ['a.csv', 'a.parquet']) {
      const { code, err } = await start(argv(folder, list, `dia/${out}`, ...speak)).ended
      expect({ code, made: await readdir(disk) }).toEqual({ code: 1, made: [] })
      expect(err).toContain(lang === 'vi' ? 'ổ đĩa đã đầy' : 'the disk is full')
    }
  })

  test.each([
    ['a.csv', 'kq.parquet'],
    ['a.csv', 'kq.csv'],
    ['a.parquet', 'kq.parquet'],
    ['a.parquet', 'kq.csv'],
  ])('a list that is written to meanwhile: %s to %s', async (list, out) => {
    const folder = await longList(many)
    const { child, ended } = start(argv(folder, list, out, ...speak))
    await untilWriting(folder, child)
    await appendFile(`${folder}/${list}`, ' ')
    const { code, err } = await ended
    expect({ code, made: await made(folder) }).toEqual({ code: 1, made: [] })
    expect(err).toContain(nothing)
    expect(err).toContain(`${folder}/${list}`)
  })

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['other bytes', () => Buffer.from('không phải Parquet. '.repeat(100))],
    ['the beginning only', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['all but the last byte', (whole: Buffer) => whole.subarray(0, -1)],
    ['a broken middle', (whole: Buffer) => Buffer.from(whole).fill(0xff, whole.length * 0.2, whole.length * 0.6)],
    ['a broken end', (whole: Buffer) => Buffer.from(whole).fill(0xff, whole.length - 300, whole.length - 8)],
  ])('a file that is no whole Parquet: %s', async (_, broken) => {
    const folder = await longList(20_000)
    await writeFile(`${folder}/a.parquet`, broken(await readFile(`${folder}/a.parquet`)))
    for (const out of ['kq.parquet', 'kq.csv']) {
      const { code, err } = await runHere(argv(folder, 'a.parquet', out, ...speak))
      expect({ err, code, made: await made(folder) }).toMatchObject({ code: 1, made: [] })
      expect(err).toContain(nothing)
      expect(err).toContain(`${folder}/a.parquet`)
    }
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run at once', async (signal) => {
    const folder = await longList(many)
    for (const [list, out] of [
      ['a.csv', 'kq.parquet'],
      ['a.parquet', 'kq.parquet'],
    ] as const) {
      const { child, ended } = start(argv(folder, list, out, ...speak))
      await untilWriting(folder, child)
      child.kill(signal)
      const { signal: by, err } = await ended
      expect({ by, made: await made(folder) }).toEqual({ by: signal, made: [] })
      expect(err).toContain(nothing)
    }
  })
})
