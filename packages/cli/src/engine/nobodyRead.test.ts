import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']

const unread: readonly (readonly [string, string, () => string | Promise<Uint8Array>])[] = [
  ['an empty text', 'a.csv', () => ''],
  ['headings alone', 'a.csv', () => 'id;soViec'],
  ['no column of ids', 'a.csv', () => 'Tên;soViec\na;7'],
  ['no headings', 'a.csv', () => 'Lê Văn Kín;cb-01\nLê Văn Lạ;cb-02'],
  ['rows without ids', 'a.csv', () => 'id;soViec\n;7\n;8'],
  ['a row over two lines', 'a.csv', () => 'id;soViec\n"dv-1;7\ndv-2;8'],
  ['sums alone', 'a.csv', () => 'id;soViec\nTổng cộng;8'],
  ['a blank sheet', 'a.xlsx', () => writeXlsx({ sheets: [{ name: 'A', rows: [] }] })],
  ['broken JSON', 'a.json', () => '[{"id": "dv-1"'],
  ['broken lines of JSON', 'a.ndjson', () => '{"id":'],
]

test.each(unread)(
  'where nobody was read only what is wrong is said, without a table of nobody: %s',
  async (_, name, content) => {
    const folder = await files({ 'regulation.json': sampleText, [name]: await content() })
    for (const lang of ['vi', 'en']) {
      const { code, out, err } = await runHere(['evaluate', folder, `${folder}/${name}`, ...on, '--lang', lang])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).not.toBe('')
    }
    const json = await runHere(['evaluate', folder, `${folder}/${name}`, ...on, '--json'])
    expect({ code: json.code, out: JSON.parse(json.out) }).toEqual({ code: 1, out: [] })
  },
)
