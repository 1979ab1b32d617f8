import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'
import { type ListLimitName, listLimits, listLimitsWith, mostListLimits } from './limits.ts'

const files = tempFolder()
const head = 'id;soViec;kyLuat;banDangKy'
const list = `${head}\ndv-1;7;khong;cuThe\ndv-2;7;khong;cuThe\n`
const object = '{"id":"dv-1","soViec":[[7]],"kyLuat":"khong"}'
const workbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Trang',
        rows: [head.split(';'), ['dv-1', '7', 'khong', 'cuThe'], ['dv-2', null, null, null]],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 3 }],
      },
    ],
  })

/** A list that is beyond each limit once that is so low, and the exit code. */
const cases: Readonly<
  Record<ListLimitName, readonly [most: number, file: string, list: string | 'book', code: number]>
> = {
  listBytes: [20, 'a.csv', list, 2],
  wholeBytes: [20, 'a.json', `[${object}]`, 2],
  listRows: [1, 'a.csv', list, 2],
  listColumns: [3, 'a.csv', list, 1],
  rowCharacters: [40, 'a.ndjson', `${object}`, 1],
  cellCharacters: [4, 'a.csv', list, 1],
  listDepth: [1, 'a.json', `[${object}]`, 1],
  unpackedBytes: [100, 'a.xlsx', 'book', 2],
  workbookParts: [3, 'a.xlsx', 'book', 2],
  mergedCells: [2, 'a.xlsx', 'book', 2],
}

test.each(Object.entries(cases).flatMap(([limit, one]) => ['vi', 'en'].map((lang) => [limit, lang, ...one] as const)))(
  'what goes beyond %s is told in %s with the limit and how it is raised',
  async (limit, lang, most, file, text, code) => {
    const content = text === 'book' ? await workbook() : text
    const folder = await files({ 'regulation.json': sampleText, [file]: content })
    const argv = ['evaluate', folder, `${folder}/${file}`, '--on', '2017-12-31', '--lang', lang]
    const ran = await runHere([...argv, '--limit', `${limit}=${most}`])
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(`\`${limit}\``)
    expect(ran.err).toContain(`\`--limit ${limit}=…\``)
    expect((await runHere(argv)).err).not.toContain(limit)
  },
)

test('a limit is raised no farther than the program holds out', () => {
  for (const name of Object.keys(listLimits) as ListLimitName[]) {
    expect(listLimits[name]).toBeLessThanOrEqual(mostListLimits[name])
    expect(() => listLimitsWith({ [name]: mostListLimits[name] + 2 })).toThrow(name)
    expect(() => listLimitsWith({ [name]: 0 })).toThrow(name)
  }
})
