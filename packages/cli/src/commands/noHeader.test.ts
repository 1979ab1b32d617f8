import { access, readFile } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']

const secret = ['Trần Thị Bí Mật', 'cb-01', 'Không', 'Khiển trách', '012345678901']

/** Rows of members without a row of headings: none of it may be shown. */
const people: readonly (readonly string[])[][] = [
  [secret],
  [secret, ['Lê Văn Kín', 'cb-02', 'Không', 'Không', '012345678902']],
  [['Trần Thị Bí Mật', 'Chi bộ', 'Khiển trách', '012345678901']],
  [['Trần Thị Bí Mật']],
  [['DANH SÁCH'], secret],
]

const sheetOf = (rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'A', rows: rows.map((row) => [...row]) }] })

const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(';')).join('\n')

async function listed(name: string, content: string | Uint8Array, command: string, ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, [name]: content })
  const ran = await runHere([command, folder, `${folder}/${name}`, ...on, ...flags])
  return { folder, ...ran, all: ran.out + ran.err }
}

const shows = (text: string, rows: readonly (readonly string[])[]): string[] =>
  rows.flat().filter((cell) => text.includes(cell) && !sampleText.includes(cell))

describe.each(['vi', 'en'])('a list without headings is refused and nobody in it is shown (%s)', (lang) => {
  test.each(people.flatMap((rows) => ['evaluate', 'doctor'].map((command) => [command, rows] as const)))(
    '%s %j',
    async (command, rows) => {
      for (const [name, content] of [
        ['a.csv', csvOf(rows)],
        ['a.xlsx', await sheetOf(rows)],
      ] as const) {
        const { code, all } = await listed(name, content, command, '--lang', lang)
        expect(code).toBe(1)
        expect(all).toContain(lang === 'vi' ? 'Dòng đầu không phải tên cột' : 'The first row does not name the columns')
        expect(shows(all, rows)).toEqual([])
      }
    },
  )
})

test('no mapping is proposed of a list without headings', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': csvOf([secret]) })
  const argv = ['doctor', folder, `${folder}/a.csv`, ...on, '--write-mapping', `${folder}/khop.json`]
  expect((await runHere(argv)).code).toBe(1)
  await expect(access(`${folder}/khop.json`)).rejects.toThrow()
})

test('a mapping that a list without headings does not answer to suggests no cell of it', async () => {
  const mapping = { regulation: 'thu/mau', columns: { 'Trần Thị Bí Mậtt': { row: 'id' } } }
  const folder = await files({
    'regulation.json': sampleText,
    'a.csv': csvOf([secret]),
    'k.json': JSON.stringify(mapping),
  })
  const { err } = await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--mapping', `${folder}/k.json`])
  expect(err).toContain('header-none')
  expect(err.replaceAll('Trần Thị Bí Mậtt', '')).not.toContain('Trần Thị Bí Mật')
})

test('headings of another kind beside known ones are shown', async () => {
  const { err } = await listed('a.csv', 'Mã số lạ;Số việc làm\na;1', 'evaluate')
  expect(err).toContain('đang có: `Mã số lạ`, `Số việc làm`')
})

const noIds: readonly (readonly [string, string, string])[] = [
  ['a.csv', 'id;soViec\nNguyễn Văn A;7\ndv-1;7', 'id-with-space'],
  ['a.csv', 'id;soViec\nNguyễn\u200bVăn A;7\ndv-1;7', 'id-unseen'],
  ['a.json', '[{"id":"Nguyễn Văn A"},{"id":"dv-1"}]', 'id-with-space'],
  ['a.json', '[{"id":12345678901},{"id":"dv-1"}]', 'id-not-text'],
  ['a.json', '[{"id":{"ten":"Nguyễn Văn A"}},{"id":"dv-1"}]', 'id-not-text'],
  ['a.json', '["Nguyễn Văn A",{"id":"dv-1"}]', 'row-not-object'],
  ['a.ndjson', '{"id":["Nguyễn Văn A"]}\n{"id":"dv-1"}', 'id-not-text'],
]

test.each(noIds.flatMap((one) => ['evaluate', 'doctor'].map((command) => [command, ...one] as const)))(
  '%s says where an id is none and by which rule, never what stands there: %s %j',
  async (command, name, content, finding) => {
    for (const lang of ['vi', 'en']) {
      const { all } = await listed(name, content, command, '--lang', lang)
      expect(all).toContain(finding)
      expect(all).not.toMatch(/Nguyễn|Văn A|12345678901/)
    }
  },
)

test('the rows that were passed over are written as they stood', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': 'id;soViec\nNguyễn Văn A;7\ndv-1;7' })
  await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--rejected', `${folder}/r.csv`])
  expect(await readFile(`${folder}/r.csv`, 'utf8')).toContain('Nguyễn Văn A;7')
})
