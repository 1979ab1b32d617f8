import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sample, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const on = ['--on', '2017-12-31']
const csv = 'id;banDangKy;soViec;kyLuat\ndv-1;cuThe;8;khong'

test.each([
  ['qd.json', sampleText],
  ['qd.json', JSON.stringify([sample])],
  ['qd.ndjson', JSON.stringify(sample)],
  ['qd', sampleText],
])('a regulation is no list of members: %s', async (name, text) => {
  const folder = await files({ 'regulation.json': sampleText, [name]: text })
  for (const command of ['evaluate', 'doctor']) {
    const { code, out, err } = await runHere([command, folder, `${folder}/${name}`, ...on])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('là tệp quy định, không phải danh sách')
  }
  const english = await runHere(['evaluate', folder, '-', ...on, '--lang', 'en'], text)
  expect(english).toMatchObject({ code: 2, err: expect.stringContaining('is a regulation, not a list of members') })
})

test.each(['kq.csv', 'kq.xlsx', 'kq.json', 'kq.ndjson'])(
  'what this command wrote is no list of members: %s',
  async (name) => {
    for (const lang of ['vi', 'en']) {
      const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv })
      const result = `${folder}/${name}`
      expect(
        (await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--out', result, '--lang', lang])).code,
      ).toBe(0)
      const { code, out, err } = await runHere(['evaluate', folder, result, ...on])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('là tệp kết quả của lệnh này')
    }
  },
)

test('a result to which somebody added facts is a list', async () => {
  const folder = await files({ 'regulation.json': sampleText, 'a.csv': csv })
  await runHere(['evaluate', folder, `${folder}/a.csv`, ...on, '--out', `${folder}/kq.csv`])
  const lines = (await readFile(`${folder}/kq.csv`, 'utf8')).trimEnd().split(/\r?\n/)
  const facts = ['banDangKy;soViec;kyLuat', 'cuThe;8;khong']
  const more = await files({ 'b.csv': lines.map((line, index) => `${line};${facts[index]}`).join('\n') })
  const { code, out } = await runHere(['evaluate', folder, `${more}/b.csv`, ...on])
  expect(code).toBe(0)
  expect(out).toContain('1 đảng viên')
})
