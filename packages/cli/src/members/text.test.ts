import { expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

async function evaluate(list: Uint8Array | string, name = 'a.csv', ...flags: string[]) {
  const folder = await files({ 'regulation.json': sampleText, [name]: list })
  const argv = ['evaluate', folder, `${folder}/${name}`, '--on', '2017-12-31', '--json', ...flags]
  const { code, out, err } = await runHere(argv)
  const members: { id: string }[] = out === '' ? [] : JSON.parse(out)
  return { code, err, out, ids: members.map(({ id }) => id) }
}

const full =
  'id;kyLuat;banDangKy;soViec;capUyVien;ngayVao;noiLam\ndv-1;khong;cuThe;7;x;2010-01-01;∅\ndv-2;khong;cuThe;5;x;2010-01-01;∅\n'
const bigEndian = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

test('UTF-16 is read whichever way round it is marked', async () => {
  expect(await evaluate(bigEndian(full))).toMatchObject({ code: 0, ids: ['dv-1', 'dv-2'] })
  expect(await evaluate(Buffer.from(`\uFEFF${full}`, 'utf16le'))).toMatchObject({ code: 0, ids: ['dv-1', 'dv-2'] })
})

test.each([
  ['\u001A', 'a.csv'],
  ['\r\n\u001A\r\n', 'a.csv'],
  ['\u001A\u001A\n', 'a.csv'],
])('the end mark of old programs %j is no member', async (mark, name) => {
  expect(await evaluate(full + mark, name)).toMatchObject({ code: 0, ids: ['dv-1', 'dv-2'] })
})

test('the end mark of old programs ends lists in JSON, too', async () => {
  const row = '{"id":"dv-1","kyLuat":"khong","banDangKy":"cuThe","soViec":7}'
  expect((await evaluate(`[${row}]\u001A`, 'a.json')).ids).toEqual(['dv-1'])
  expect((await evaluate(`${row}\n\u001A`, 'a.ndjson')).ids).toEqual(['dv-1'])
})

test('a broken letter is told with its line, wherever in the file it is', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `dv-${index};khong;cuThe;7;có\n`)
  for (const at of [10, 90_000]) {
    const head = Buffer.from(`id;kyLuat;banDangKy;soViec;capUyVien\n${rows.slice(0, at).join('')}`)
    const list = Buffer.concat([head, Buffer.from([0x64, 0xff, 0x3b, 0x0a]), Buffer.from(rows.slice(at).join(''))])
    const folder = await files({ 'regulation.json': sampleText, 'a.csv': list })
    const { code, err } = await runHere(['doctor', folder, `${folder}/a.csv`, '--on', '2017-12-31'])
    expect(code).toBe(2)
    expect(err).toContain(`chữ bị hỏng ở dòng ${at + 2}.`)
  }
})

test.each(['dv\u0007', 'dv\u200B1', '\u202Edv-1', 'dv\u00AD1'])(
  'an id %j with signs that nobody sees is refused',
  async (id) => {
    const { code, err, ids } = await evaluate(`${full}${id};khong;cuThe;7;x;2010-01-01;∅\n`)
    expect({ code, ids }).toEqual({ code: 1, ids: ['dv-1', 'dv-2'] })
    expect(err).toContain('id-unseen')
    expect(err).toMatch(/\(U\+(?:0007|200B|202E|00AD)\)/)
  },
)

test('what acts on a screen is shown as its code, in findings of rows and headings and by the doctor', async () => {
  const list = 'id;kyLuat\u001B[2J;soViec\ndv-1;khong;\u001B[31mX\n'
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': list })
  for (const command of ['evaluate', 'doctor']) {
    const { out, err } = await runHere([command, folder, `${folder}/a.csv`, '--on', '2017-12-31'])
    expect(out + err).not.toContain('\u001B')
    expect(out + err).toContain('\\u001b[31mX')
  }
})
