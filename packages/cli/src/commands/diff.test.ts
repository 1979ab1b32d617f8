import { expect, test } from 'vitest'
import { runHere, sample, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()

const [discipline, best, rest] = sample.tiers.rules
const signed = { fact: 'banDangKy', operator: 'equal', value: 'cuThe' }
const asked = (value: unknown) => ({
  ...best,
  when: { all: [signed, { fact: 'soViec', operator: 'greaterThanInclusive', value }] },
})
const changed = { ...sample, tiers: { ...sample.tiers, rules: [discipline, asked(9), rest] } }
const values = [{ from: '2016-01-01', value: 7, cite: 'Văn bản mẫu, 3', authority: 'illustrative' }]
const withParameter = {
  ...sample,
  parameters: { soViecToiThieu: { label: 'Số việc tối thiểu', values } },
  tiers: { ...sample.tiers, rules: [discipline, asked({ parameter: 'soViecToiThieu' }), rest] },
}
const members = 'id;banDangKy;kyLuat;soViec\na;cuThe;khong;8\nb;cuThe;khong;9\n'

const folderOf = () =>
  files({
    'cu/regulation.json': sampleText,
    'moi/regulation.json': JSON.stringify(changed),
    'tham-so/regulation.json': JSON.stringify(withParameter),
    'danh-sach.csv': members,
  })

test('the clauses that change, who is concerned and who of a list moves are told', async () => {
  const folder = await folderOf()
  const { code, out, err } = await runHere(['diff', `${folder}/cu`, `${folder}/moi`, `${folder}/danh-sach.csv`])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Xuất sắc')
  expect(out).toContain('Văn bản mẫu')
  expect(out).toMatch(/: a$/m)
})

test('--json has the regions with somebody in each and the ids of those who move', async () => {
  const folder = await folderOf()
  const args = ['so-sanh', `${folder}/cu`, `${folder}/moi`, `${folder}/danh-sach.csv`, '--on', '2017-06-30', '--json']
  expect(JSON.parse((await runHere(args)).out)).toMatchObject({
    elements: [{ kind: 'rule', id: 'xuat-sac', change: 'changed' }],
    differences: [{ from: 'outstanding', to: 'good', fromRule: 'xuat-sac', toRule: 'con-lai' }],
    moves: [{ from: 'outstanding', to: 'good', by: [{ id: 'xuat-sac' }], members: ['a'] }],
  })
})

test('--set holds a regulation against itself with another value', async () => {
  const folder = await folderOf()
  const path = `${folder}/tham-so`
  const { code, out } = await runHere(['diff', path, `${folder}/danh-sach.csv`, '--set', 'soViecToiThieu=9', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    elements: [{ kind: 'parameter', id: 'soViecToiThieu', before: 7, after: 9 }],
    moves: [{ members: ['a'] }],
  })
})

test.each([
  [['cu'], 'Không có gì để so sánh'],
  [['tham-so', '--set', 'soViecToiThieu'], 'chưa đúng dạng'],
  [['tham-so', '--set', 'soViecToiThie=9'], 'Có phải ý là `soViecToiThieu`'],
  [['tham-so', '--set', 'soViecToiThieu=nhieu'], 'không nhận `nhieu`'],
  [['tham-so', 'cu', 'danh-sach.csv', '--set', 'soViecToiThieu=9'], 'Chỉ chọn một'],
])('%j is not what can be compared', async ([path = '', ...others], message) => {
  const folder = await folderOf()
  expect(await runHere(['diff', `${folder}/${path}`, ...others])).toMatchObject({
    code: 2,
    err: expect.stringContaining(message),
  })
})

test('a version that cannot be read is a finding', async () => {
  const folder = await files({ 'cu/regulation.json': sampleText, 'moi/regulation.json': '{' })
  const { code, out, err } = await runHere(['diff', `${folder}/cu`, `${folder}/moi`])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('json-syntax')
})
