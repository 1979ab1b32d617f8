import { readFile } from 'node:fs/promises'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { duckRows, parquetRows } from '../../test/results.ts'
import { runHere, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const element = { cite: 'Quy định minh họa, 1', authority: 'illustrative' } as const

/** A regulation of scores from 0 to 100 that add up, by weights, to one that must reach a threshold. */
function regulation(weights: Readonly<Record<string, number>>, threshold: number, fact: object = {}): string {
  const ids = Object.keys(weights)
  return JSON.stringify({
    id: 'minh-hoa/diem',
    label: 'Điểm thập phân',
    document: { kind: 'quy-dinh', issuer: 'Cấp ủy giả định', missingFields: ['number', 'issuedOn'] },
    inForce: { from: '2015-01-01' },
    facts: Object.fromEntries(
      ids.map((id) => [id, { type: 'number', min: 0, max: 100, label: `Điểm ${id}`, ...fact, ...element }]),
    ),
    derived: {
      diemChung: {
        label: 'Điểm chung',
        unit: 'điểm',
        formula: { weighted: ids.map((id) => ({ weight: weights[id], of: { fact: id } })) },
        ...element,
      },
    },
    scales: [
      {
        id: 'hai-muc',
        label: 'Thang',
        subject: 'member',
        levels: [
          { id: 'dat', label: 'Đạt' },
          { id: 'chua-dat', label: 'Chưa đạt' },
        ],
        ...element,
      },
    ],
    tiers: {
      scale: 'hai-muc',
      hitPolicy: 'first',
      rules: [
        {
          id: 'dat',
          label: 'Đạt',
          tier: 'dat',
          when: { fact: 'diemChung', operator: 'greaterThanInclusive', value: threshold },
          ...element,
        },
        { id: 'con-lai', label: 'Còn lại', tier: 'chua-dat', otherwise: true, ...element },
      ],
    },
  })
}

const summed = (fact: object = {}): string => regulation({ a: 1, b: 1, c: 1 }, 90, fact)

const run = (command: string, folder: string, list: string, ...flags: string[]) =>
  runHere([command, folder, `${folder}/${list}`, '--on', '2020-01-01', ...flags])

/** The levels of a list, by reading it row by row. */
async function tiersOf(folder: string, list: string): Promise<unknown[]> {
  const { out } = await run('evaluate', folder, list, '--json')
  return (JSON.parse(out) as { decision: { tier: unknown } }[]).map(({ decision }) => decision.tier)
}

describe('scores that come to the threshold exactly reach it', () => {
  test.each([
    ['0,2 · 1,3 + 0,3 · 9,3 + 0,5 · 9,7 = 7,9', regulation({ a: 0.2, b: 0.3, c: 0.5 }, 7.9), '1,3;9,3;9,7', '7,9 điểm'],
    ['10,6 + 69,6 + 9,8 = 90', summed(), '10,6;69,6;9,8', '90 điểm'],
  ])('%s', async (_, text, scores, said) => {
    const folder = await files({ 'regulation.json': text, 'a.csv': `id;a;b;c\ndv-1;${scores}` })
    expect(await tiersOf(folder, 'a.csv')).toEqual(['dat'])
    const { code, out } = await run('explain', folder, 'a.csv', '--id', 'dv-1')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(said) })
    expect(out).not.toContain('không đúng điều kiện')
  })
})

/** Three scores a row, and whether they add up to 90. */
const rows: readonly (readonly [string, string, string, boolean])[] = [
  ['10.6', '69.6', '9.8', true],
  ['10.6', '69.6', '9.7', false],
  ['0.1', '0.2', '89.7', true],
  ['33.3', '33.4', '23.3', true],
  ['16.1', '61.2', '12.7', true],
  ['29.98', '30.01', '30.01', true],
  ['29.97', '30.01', '30.01', false],
  ['90', '0', '0', true],
]
const levels = rows.map(([, , , reached]) => (reached ? 'dat' : 'chua-dat'))
const ids = rows.map((_, index) => `dv-${index}`)

const csv = ['id;a;b;c', ...rows.map(([a, b, c], index) => `${ids[index]};${[a, b, c].join(';').replaceAll('.', ',')}`)]
const members = rows.map(([a, b, c], index) => ({ id: ids[index], a: Number(a), b: Number(b), c: Number(c) }))
const workbook = (cells: readonly (readonly CellValue[])[]) =>
  writeXlsx({ sheets: [{ name: 'Danh sách', rows: [['id', 'a', 'b', 'c'], ...cells.map((row) => [...row])] }] })

const textLists = async () => ({
  'a.csv': csv.join('\n'),
  'a.json': JSON.stringify(members),
  'a.ndjson': members.map((member) => JSON.stringify(member)).join('\n'),
  'a.xlsx': await workbook(members.map(({ id, a, b, c }) => [id ?? '', a, b, c])),
})

const types = ['DOUBLE', 'FLOAT', 'DECIMAL(10,2)', 'DECIMAL(38,20)']

/** A folder with a list in Parquet whose numbers have this type. */
async function parquetFolder(
  text: string,
  type: string,
  scores: readonly (readonly string[])[] = rows.map(([a, b, c]) => [a, b, c]),
): Promise<string> {
  const folder = await files({ 'regulation.json': text })
  const values = scores.map(
    (row, index) => `('dv-${index}', ${row.map((one) => `${one}::VARCHAR::${type}`).join(', ')})`,
  )
  await duckRows(
    `COPY (FROM (VALUES ${values.join(', ')}) AS t(id, a, b, c)) TO '${folder}/a.parquet' (FORMAT parquet)`,
  )
  return folder
}

describe.each([
  ['as they are', {}],
  ['with two decimals declared', { decimals: 2 }],
])('the same decimals, %s, decide alike', (_, fact) => {
  test.each(['a.csv', 'a.json', 'a.ndjson', 'a.xlsx'])('in %s', async (list) => {
    const folder = await files({ 'regulation.json': summed(fact), ...(await textLists()) })
    expect(await run('evaluate', folder, list)).toMatchObject({ code: 0, err: '' })
    expect(await tiersOf(folder, list)).toEqual(levels)
  })

  test.each(types)('in Parquet as %s, row by row', async (type) => {
    const folder = await parquetFolder(summed(fact), type)
    expect(await run('evaluate', folder, 'a.parquet')).toMatchObject({ code: 0, err: '' })
    expect(await tiersOf(folder, 'a.parquet')).toEqual(levels)
  })

  test.each(types)('in Parquet as %s, by SQL', async (type) => {
    const folder = await parquetFolder(summed(fact), type)
    const { code } = await run('evaluate', folder, 'a.parquet', '--out', `${folder}/kq.parquet`)
    expect(code).toBe(0)
    expect((await parquetRows(`${folder}/kq.parquet`)).map(({ tier }) => tier)).toEqual(levels)
  })
})

test.each([89.99999999999999, 90.00000000000001, 10.6 + 69.6 + 9.8])(
  'a formula of a workbook that shows 90 is 90: %d',
  async (formulaResult) => {
    const list = await writeXlsx({
      sheets: [
        {
          name: 'Danh sách',
          rows: [
            ['id', 'a', 'b', 'c'],
            ['dv-1', null, 0, 0],
          ],
          cells: new Map([['1,1', { value: null, type: 'formula', formula: '10.6+69.6+9.8', formulaResult }]]),
        },
      ],
    })
    const folder = await files({ 'regulation.json': summed({ decimals: 1 }), 'a.xlsx': list })
    expect(await run('evaluate', folder, 'a.xlsx')).toMatchObject({ code: 0, err: '' })
    expect(await tiersOf(folder, 'a.xlsx')).toEqual(['dat'])
  },
)

describe('digits that a double does not hold', () => {
  const above = '90.00000000000000000001'
  const below = '89.99999999949999999999'
  const half = '89.9999999995'
  const lists = { 'a.csv': `id;a;b;c\ndv-0;${above};0;0\ndv-1;${below};0;0\ndv-2;${half};0;0` }
  const scores = [above, below, half].map((score) => [score, '0', '0'])

  const folderOf = async (list: string, text: string): Promise<string> =>
    list === 'a.csv'
      ? files({ 'regulation.json': text, 'a.csv': lists['a.csv'].replaceAll('.', ',') })
      : parquetFolder(text, 'DECIMAL(38,20)', scores)

  test.each(['a.csv', 'a.parquet'])(
    'are rounded as they were written where no decimals are declared: %s',
    async (list) => {
      const folder = await folderOf(list, summed())
      expect(await run('evaluate', folder, list)).toMatchObject({ code: 0, err: '' })
      expect(await tiersOf(folder, list)).toEqual(['dat', 'chua-dat', 'dat'])
      expect((await run('doctor', folder, list)).out).toMatch(
        /`a` có 3 ô có chữ số thừa sau chữ số thập phân thứ chín, như `9/,
      )
    },
  )

  test.each([
    ['are rounded', {}, ['dat', 'chua-dat', 'dat']],
    ['make the value missing', { decimals: 2 }, [null, null, null]],
  ])('%s by SQL as well, with %o', async (_, fact, tiers) => {
    const folder = await folderOf('a.parquet', summed(fact))
    await run('evaluate', folder, 'a.parquet', '--out', `${folder}/kq.parquet`)
    expect((await parquetRows(`${folder}/kq.parquet`)).map(({ tier }) => tier)).toEqual(tiers)
  })

  test.each(['a.csv', 'a.parquet'])('make a value of declared decimals missing, and are told: %s', async (list) => {
    const folder = await folderOf(list, summed({ decimals: 2 }))
    const { code, err } = await run('evaluate', folder, list)
    expect(code).toBe(1)
    expect(err.match(/fact-more-decimals/g)).toHaveLength(3)
    expect(err).toMatch(/`90[.,]0{19}1`/)
    expect(await tiersOf(folder, list)).toEqual([null, null, null])
  })
})

describe('numbers of JSON are the decimals that were written, as those of CSV are', () => {
  const written = [
    ...['89.99999999999999999999', '89.9999999994999999999', '89.9999999995000000000', '100.00000000000000001'],
    ...['-0.00000000000000000001', '90.00000000000000000', '9007199254740993', '89.99999999999999', '90.0'],
  ]
  const members = written.map((number, index) => `{"id": "dv-${index}", "a": ${number}, "b": 0, "c": 0}`)
  const lists = {
    'a.json': `[\n${members.join(',\n')}\n]`,
    'a.ndjson': members.join('\n'),
    'a.csv': ['id;a;b;c', ...written.map((n, index) => `dv-${index};${n.replace('.', ',')};0;0`)].join('\n'),
  }
  const codesOf = ({ err }: { err: string }): readonly string[] => err.match(/fact-[a-z-]+/g) ?? []

  test.each([{}, { decimals: 1 }, { decimals: 2 }, { integer: true }])('%o', async (fact) => {
    const folder = await files({ 'regulation.json': summed(fact), ...lists })
    const table = await run('evaluate', folder, 'a.csv')
    const tiers = await tiersOf(folder, 'a.csv')
    for (const list of ['a.json', 'a.ndjson']) {
      expect(await tiersOf(folder, list)).toEqual(tiers)
      const ran = await run('evaluate', folder, list)
      expect([ran.code, codesOf(ran)]).toEqual([table.code, codesOf(table)])
    }
  })

  test('with exponents, and the text that was written is shown', async () => {
    const rows = ['8999999999999999999999e-20', '1e999', '1e-400', '9.0e1'].map(
      (number, index) => `{"id":"dv-${index}","a":${number},"b":0,"c":0}`,
    )
    const folder = await files({ 'regulation.json': summed({ decimals: 1 }), 'a.ndjson': rows.join('\n') })
    const { err } = await run('evaluate', folder, 'a.ndjson', '--lang', 'vi')
    expect(err).toContain('`8999999999999999999999e-20` của `a` có nhiều hơn 1')
    expect(err).toContain('`1e999` của `a` nằm ngoài miền từ 0 đến 100')
    expect(err).toContain('`1e-400` của `a` có nhiều hơn 1')
    expect(await tiersOf(folder, 'a.ndjson')).toEqual([null, null, null, 'dat'])
  })

  test.each([
    ['a.json', (rows: readonly string[]) => `[${rows.join(', ')}]`],
    ['a.ndjson', (rows: readonly string[]) => rows.join('\n')],
  ])('in ids, years and rows that are none: %s', async (list, textOf) => {
    const rows = [
      '{"id":12345678901234567891,"a":1}',
      '{"id":"dv-1","year":2020.00000000000000001}',
      '{"id":"dv-2","a":{"a":89.99999999999999999}}',
      '{"a": 89.99999999999999999}',
    ]
    const folder = await files({ 'regulation.json': summed(), [list]: textOf(rows) })
    const { err } = await run('evaluate', folder, list, '--rejected', `${folder}/loai.csv`)
    for (const text of ['id-not-text', '`2020.00000000000000001`', 'fact-wrong-type']) expect(err).toContain(text)
    // An id is somebody's: its digits stand in the file of rows left out alone.
    expect(err).not.toContain('12345678901234567891')
    const rejected = await readFile(`${folder}/loai.csv`, 'utf8')
    for (const text of ['12345678901234567891', '89.99999999999999999']) expect(rejected).toContain(text)
  })

  test('and the doctor counts the rows', async () => {
    const folder = await files({ 'regulation.json': summed(), ...lists, 'b.ndjson': `${members[0]}\n{"a":1}` })
    for (const list of ['a.json', 'a.ndjson'])
      expect((await run('doctor', folder, list)).out).toContain('9 dòng đọc được, 0 dòng bị bỏ qua')
    expect((await run('doctor', folder, 'b.ndjson')).out).toContain('1 dòng đọc được, 1 dòng bị bỏ qua')
    expect(JSON.parse((await run('doctor', folder, 'b.ndjson', '--json')).out)).toMatchObject({ read: 1, unread: 1 })
    const columns = await parquetFolder(summed(), 'DOUBLE')
    expect((await run('doctor', columns, 'a.parquet')).out).toContain('8 dòng đọc được, 0 dòng bị bỏ qua')
  })
})

test.each(['a.json', 'a.ndjson'])(
  'the doctor counts dust in %s by fact, and a value with too many decimals is told',
  async (list) => {
    const row = { id: 'dv-1', a: 66.66666666666667, b: 89.99999999999999, c: 7.9 }
    const text = list === 'a.json' ? JSON.stringify([row, { ...row, id: 'dv-2', b: 1 }]) : JSON.stringify(row)
    const folder = await files({ 'regulation.json': summed(), [list]: text })
    const { code, out } = await run('doctor', folder, list, '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toContain('The column `a` has needless digits behind the ninth decimal, such as `66,66666666666667`')
    expect(out).toContain(`(cells: ${list === 'a.json' ? 2 : 1})`)
    const strict = await files({ 'regulation.json': summed({ decimals: 1 }), [list]: text })
    const told = await run('doctor', strict, list)
    expect(told).toMatchObject({ code: 1, out: expect.stringContaining('bẫy 27, fact-more-decimals') })
    expect(told.out).not.toContain('number-dust')
  },
)

test('the doctor counts cells of a workbook whose fifteen digits are another number, as they stand there', async () => {
  const cells = [
    ['dv-1', 89.99999999999999, 0, 7.9],
    ['dv-2', 10.6 + 69.6 + 9.8, 0, 66.66666666666667],
  ]
  for (const fact of [{}, { decimals: 1 }]) {
    const folder = await files({ 'regulation.json': summed(fact), 'a.xlsx': await workbook(cells) })
    const { out } = await run('doctor', folder, 'a.xlsx', '--lang', 'en')
    expect(out).toMatch(/The column `a` has needless digits behind the \w+ decimal, such as `89,99999999999999`/)
    expect(out).toContain('(cells: 2)')
    expect(out.match(/number-dust/g)).toHaveLength('decimals' in fact ? 1 : 2)
  }
})

test('whole numbers of every width are numbers', async () => {
  for (const type of ['UTINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DECIMAL(38,0)']) {
    const folder = await parquetFolder(summed({ integer: true }), type, [
      ['30', '30', '30'],
      ['30', '30', '29'],
    ])
    expect(await run('evaluate', folder, 'a.parquet'), type).toMatchObject({ code: 0, err: '' })
    expect(await tiersOf(folder, 'a.parquet'), type).toEqual(['dat', 'chua-dat'])
  }
})

test.each(["'nan'", "'inf'", "'-inf'"])('%s of FLOAT or DOUBLE is no number, and is told', async (value) => {
  for (const type of ['FLOAT', 'DOUBLE']) {
    const folder = await parquetFolder(summed(), type, [[value, '0', '0']])
    const { code, err } = await run('evaluate', folder, 'a.parquet')
    expect({ code, err }, type).toEqual({ code: 1, err: expect.stringContaining('fact-wrong-type') })
  }
})
