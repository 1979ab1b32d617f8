import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../../test/sample.ts'

const files = tempFolder()
const head = ['id', 'banDangKy', 'soViec', 'kyLuat']
const member = ['dv-1', 'cuThe', '8', 'khong']

const filesOf = async (rows: readonly (readonly string[])[]): Promise<Record<string, string | Uint8Array>> => ({
  'a.csv': rows.map((row) => row.join(';')).join('\n'),
  'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows: rows.map((row) => [...row]) }] }),
})

async function listed(rows: readonly (readonly string[])[], command: string, name: string, lang = 'vi') {
  const folder = await files({ 'regulation.json': sampleText, ...(await filesOf(rows)) })
  const ran = await runHere([command, folder, `${folder}/${name}`, '--on', '2017-12-31', '--lang', lang])
  return { ...ran, all: ran.out + ran.err }
}

describe.each(['evaluate', 'doctor'])('%s', (command) => {
  test.each(['a.csv', 'a.xlsx'])('a column with values and no heading is told once by its letter: %s', async (name) => {
    const rows = [
      [...head, '', 'Ghi chú'],
      [...member, '', 'a'],
      ['dv-2', ...member.slice(1), 'kín', ''],
      ['dv-3', ...member.slice(1), 'kín', ''],
    ]
    const { code, all } = await listed(rows, command, name)
    expect(code).toBe(0)
    expect(all.match(/Cột E có số liệu mà không có tên/g)).toHaveLength(1)
    expect(all).not.toContain('kín')
    const english = await listed(rows, command, name, 'en')
    expect(english.all).toContain('Column E has values but no heading')
  })

  test.each(['a.csv', 'a.xlsx'])('a column that is blank throughout is not told: %s', async (name) => {
    const { all } = await listed(
      [
        [...head, '', 'Ghi chú'],
        [...member, '', 'a'],
      ],
      command,
      name,
    )
    expect(all).not.toContain('column-unnamed')
  })

  test('on a sheet the column may stand to the right of all headings', async () => {
    const { all } = await listed([head, [...member, 'kín'], ['dv-2', ...member.slice(1), '']], command, 'a.xlsx')
    expect(all).toContain('Cột E có số liệu mà không có tên')
    expect(all).not.toContain('kín')
  })
})
